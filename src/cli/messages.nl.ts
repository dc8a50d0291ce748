/** What the command line itself says, in Dutch: usage errors, failures, progress; the help stands in help.nl.ts. Reports speak through src/reporters. */
import { EXPLANATION } from '../reporters/explanation.nl.js';

export interface Told {
  readonly message: string;
  readonly hint: string;
}

export const USAGE = {
  unknownOption: (option: string, near: string | null): Told => ({
    message: `De optie ${option} bestaat niet.`,
    hint: meant(near) ?? 'Zie ontwar help analyse voor alle opties.',
  }),
  unknownCommand: (command: string, near: string | null): Told => ({
    message: `De opdracht ${command} bestaat niet.`,
    hint: meant(near) ?? 'Zie ontwar --help voor alle opdrachten.',
  }),
  missingArgument: (name: string): Told => ({
    message: `U hebt niet opgegeven: ${name}.`,
    hint: 'Zie ontwar --help voor voorbeelden.',
  }),
  missingValue: (option: string): Told => ({
    message: `Achter ${option} ontbreekt een waarde.`,
    hint: 'Zie ontwar help analyse voor alle opties.',
  }),
  tooMany: { message: 'U hebt te veel opgegeven.', hint: 'Zie ontwar --help voor voorbeelden.' },
  other: (text: string): Told => ({ message: `Dit begrijpt ontwar niet: ${text}`, hint: 'Zie ontwar --help.' }),
  unknownValue: (option: string, value: string, known: readonly string[], near: string | null = null): Told => ({
    message: `${option} kent geen ${value === '' ? 'lege waarde' : `„${value}”`}.`,
    hint: meant(near) ?? `Kies uit: ${known.join(', ')}.`,
  }),
  pages: (text: string): Told => ({
    message: `--pages begrijpt „${text}” niet.`,
    hint: 'Schrijf bladzijden zo: 3-10,12. De eerste bladzijde is 1.',
  }),
  noSuchPages: (count: number): Told => ({
    message: 'Geen van de bladzijden die u met --pages vroeg, bestaat.',
    hint: `Het document telt ${count} ${count === 1 ? 'bladzijde' : 'bladzijden'}.`,
  }),
  oneReport: (format: string, count: number): Told => ({
    message: `--format ${format} schrijft één rapport, maar u gaf ${count} bestanden op.`,
    hint: 'Gebruik --format jsonl: dat schrijft één rapport per regel. Of schrijf met --output-dir een bestand voor elk.',
  }),
  needsFolder: {
    message: 'Meer soorten uitvoer passen niet in één bestand of op het scherm.',
    hint: 'Zeg met --output-dir in welke map de bestanden moeten komen.',
  },
  twoPlaces: {
    message: '--output en --output-dir gaan niet samen.',
    hint: 'Gebruik --output voor één bestand, of --output-dir voor een map met bestanden.',
  },
  exists: (paths: readonly string[]): Told => ({
    message: `${paths.length === 1 ? 'Dit bestand bestaat' : 'Deze bestanden bestaan'} al: ${someOf(paths)}.`,
    hint: 'Kies een andere map met --output-dir, of vervang wat er staat met --force. Er is niets geschreven.',
  }),
  overwritesInput: (path: string): Told => ({
    message: `U wilt ${path} lezen, maar zo heet ook een bestand dat ontwar zou schrijven.`,
    hint: 'Kies met --output-dir een andere map. Is dit uitvoer van een vorige keer, verplaats het dan eerst.',
  }),
  idleOption: (option: string, format: string): Told => ({
    message: `${option} hoort bij --format ${format}, en die soort vroeg u niet.`,
    hint: `Voeg --format ${format} toe, of laat ${option} weg.`,
  }),
  severalParts: (format: string, parts: readonly string[]): Told => ({
    message: `--format ${format} maakt ${parts.length} tabellen.`,
    hint: `Kies er één met --table (${parts.join(', ')}), of schrijf ze alle met --output-dir.`,
  }),
  binary: (format: string): Told => ({
    message: `Een scherm kan --format ${format} niet tonen.`,
    hint: 'Schrijf het rapport naar een bestand met --output.',
  }),
  workers: (given: string, most: number): Told => ({
    message: `--workers begrijpt „${given}” niet.`,
    hint: `Geef een getal van 1 tot en met ${most}.`,
  }),
  overwrites: {
    message: 'Het uitvoerbestand is ook een van de bestanden die u wilt lezen.',
    hint: 'Kies met --output een andere naam.',
  },
} as const;

export const OUTPUT_FOLDER = {
  written: 'Geschreven:',
  format: (id: string) => ` (${id})`,
  left: (count: number, folder: string) =>
    `Niet gelezen: ${count === 1 ? 'één bestand' : `${count} bestanden`} in ${folder}, want daar komt de uitvoer.`,
} as const;

export const FAILURES = {
  emptyFolder: (extensions: readonly string[]): Told => ({
    message: 'In deze map staat geen bestand dat ontwar kan lezen.',
    hint: `ontwar leest ${extensions.join(', ')}; ook in de mappen daaronder.`,
  }),
  emptyZip: (extensions: readonly string[]): Told => ({
    message: 'In dit ZIP-bestand zit geen bestand dat ontwar kan lezen.',
    hint: `ontwar leest ${extensions.join(', ')}.`,
  }),
  perhapsCommand: (near: string) => `Bedoelde u de opdracht ${near}? Zie ontwar --help.`,
  bug: {
    message: 'Er ging iets mis in ontwar zelf.',
    hint: 'Dit is een fout in het programma. Meld dit, met de regels hieronder en zo mogelijk het bestand.',
  },
} as const;

export const LEXICON = {
  noFolder: { message: 'Dit is geen map met een lexicon.', hint: 'Geef de map op waarin lexicon.yaml staat.' },
  empty: { message: 'In deze map staat geen lexicon.', hint: 'Geef de map op waarin lexicon.yaml staat.' },
  valid: (entries: number, examples: number) => `Het lexicon klopt: ${entries} ingangen, ${examples} voorbeelden.`,
  invalid: (count: number) => (count === 1 ? 'Er is één fout.' : `Er zijn ${count} fouten.`),
  unknown: (id: string): string => `Het lexicon heeft geen ingang ${id}.`,
  near: (ids: readonly string[]) =>
    ids.length === 0 ? 'Zie ontwar lexicon list voor alle ingangen.' : `Bedoelde u ${ids.join(' of ')}?`,
  kinds: {
    terms: 'Begrippen',
    scope: 'Over wie het gaat',
    senses: 'Betekenissen',
    frames: 'Kaders',
    flags: 'Vlaggen',
  } as Readonly<Record<string, string>>,
  pattern: 'patroon',
  source: 'bron',
} as const;

export const EXPLAIN = {
  ...EXPLANATION,
  unknown: (id: string) => `Dit rapport heeft geen ${id}.`,
  whereIds: 'De id’s staan achter de bevindingen in het verslag en in het rapport bij „id”.',
  noReport: 'Dit is geen rapport van ontwar.',
  severalReports: 'Dit bestand bevat meer dan één rapport.',
  makeReport: 'Maak een rapport met ontwar nota.pdf --output rapport.json.',
  otherLexicon: 'Let op: dit rapport is met een ander lexicon gemaakt. De uitleg hieronder volgt het lexicon van nu.',
  use: (words: string, page: number, label: string, kern: string) =>
    `${words} op p. ${page} is een vindplaats van ${label} (${kern}).`,
  signal: (words: string, page: string, frame: string) => `${words} op p. ${page} is een signaal: ${frame}.`,
  supportsTip: (number: string) => `Het telt mee bij tip ${number}.`,
  trust: 'Hoe vaak klopt dit',
  noLabel: 'Geen etiket van de passage rust hierop.',
  passage: (id: string, page: string, zone: string) => `Passage ${id} op p. ${page} (${zone}):`,
  inPassage: (id: string, page: string) => `In passage ${id} op p. ${page}:`,
  labelsAre: 'Etiketten:',
  usesAre: 'Vindplaatsen:',
  askFurther: 'Vraag met ontwar uitleg ook naar een id tussen haakjes.',
  standing: (label: string, explained: string) => `Hoe zeker: ${label}, ${explained}`,
  ask: 'Vraag aan de gemeente',
  restsOn: 'Dit rust op:',
  words: 'Op deze woorden:',
  evidence: (entry: string, words: string) => `${entry}, door de woorden ${words}`,
  entryGone: 'Deze ingang staat niet meer in het lexicon.',
  pattern: 'patroon',
  source: 'bron',
  file: 'bestand',
  rule: 'regel',
} as const;

export const OCR = {
  stopped: (why: string) => ({
    message: `De tekstherkenning is gestopt, en deze bladzijden zijn niet gelezen. ${why}`,
    hint: 'Probeer het met minder bladzijden tegelijk: --pages.',
  }),
} as const;

export const PROGRESS = {
  at: (index: number, total: number, path: string) => `[${index}/${total}] ${path}`,
  recognised: (page: number, pages: number, path: string) => `${path}: bladzijde ${page} van ${pages} gelezen met OCR`,
  end: (done: number, failed: number) =>
    failed === 0 ? `Klaar: ${done} gelezen.` : `Klaar: ${done} gelezen, ${failed} niet gelukt.`,
} as const;

function meant(near: string | null): string | undefined {
  return near === null ? undefined : `Bedoelde u ${near}?`;
}

/** The first few; who has many files in the way does not need to read all their names. */
function someOf(paths: readonly string[]): string {
  const more = paths.length - 5;
  return paths.slice(0, 5).join(', ') + (more > 0 ? ` en nog ${more}` : '');
}

export const PARSE = {
  page: 'p.',
  fates: { telt: 'telt', ontkend: 'is ontkend', aangehaald: 'is aangehaald', tegengehouden: 'is tegengehouden' },
} as const;

export const BESIDE = {
  ask: 'Sleep een nota (pdf of Word) in dit venster en druk op Enter:\n',
  written: (path: string) => `Het verslag staat in: ${path}`,
} as const;
