/** What the command line itself says, in Dutch: help, usage errors, progress. Reports speak through src/reporters. */

export interface Told {
  readonly message: string;
  readonly hint: string;
}

export const HELP = {
  program:
    'Leest beleidsnota’s en laat per passage zien wat de tekst maakt van eigen regie, eigen kracht, zelfredzaamheid en eigen verantwoordelijkheid.',
  options: '[opties]',
  command: '[opdracht]',
  help: 'toon deze hulp',
  helpCommand: 'toon de hulp bij een opdracht',
  version: 'toon de versie',
  titles: {
    'Usage:': 'Gebruik:',
    'Arguments:': 'Wat u opgeeft:',
    'Options:': 'Opties:',
    'Commands:': 'Opdrachten:',
    'Global Options:': 'Algemene opties:',
  } as Readonly<Record<string, string>>,
  analyse: 'lees nota’s en schrijf wat erin staat (deze opdracht mag u weglaten)',
  paths: 'bestanden, mappen of ZIP-bestanden; - leest van de invoer',
  format: (ids: readonly string[]) => `soort uitvoer: ${ids.join(', ')}`,
  output: 'schrijf naar dit bestand in plaats van naar het scherm',
  lexicon: 'gebruik het lexicon in deze map',
  pages: 'lees alleen deze bladzijden van het bestand, zoals 3-10,12',
  ocr: 'herken de tekst op bladzijden die alleen een afbeelding zijn (tekstherkenning, zo’n 3 seconden per bladzijde)',
  password: 'bestand met het wachtwoord van een beveiligde pdf',
  failOn: (ids: readonly string[]) => `eindig met code 1 als dit voorkomt: ${ids.join(', ')}`,
  color: 'geen kleuren',
  pager: 'toon een lang verslag in één keer',
  showParse: 'toon in plaats van een verslag hoe elke zin is gelezen (voor makers van een lexicon)',
  quiet: 'meld geen voortgang',
  health: 'toon alleen wat er van elk bestand te lezen is en wat niet',
  explain: 'leg uit waar een etiket in een rapport op rust',
  explainId: 'id van een vindplaats, signaal, passage of bevinding',
  explainReport: 'rapport dat met --format json of jsonl is gemaakt',
  lexiconCommand: 'bekijk of controleer het lexicon',
  check: 'controleer een lexicon en voer alle voorbeelden uit',
  list: 'noem alle ingangen',
  show: 'toon één ingang',
  folder: 'map met het lexicon; zonder map het lexicon van ontwar zelf',
  entry: 'id van een ingang',
  examples: `
Voorbeelden:
  ontwar nota.pdf                               lees een nota
  ontwar analyse notas/ --format jsonl          alle nota’s in een map, voor onderzoek
  ontwar nota.pdf --output rapport.json         bewaar het rapport
  ontwar uitleg ID rapport.json                 waarom staat dit er?
  ontwar gezondheid nota.pdf                    wat kan ontwar hiervan lezen?
  ontwar help analyse                           alle opties

Einde: 0 gelukt, 1 gelukt en --fail-on kwam voor, 2 niet gelukt.`,
} as const;

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
    hint: 'Gebruik --format jsonl: dat schrijft één rapport per regel.',
  }),
  overwrites: {
    message: 'Het uitvoerbestand is ook een van de bestanden die u wilt lezen.',
    hint: 'Kies met --output een andere naam.',
  },
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
  unknown: (id: string) => `Dit rapport heeft geen ${id}.`,
  whereIds: 'De id’s staan achter de bevindingen in het verslag en in het rapport bij „id”.',
  noReport: 'Dit is geen rapport van ontwar.',
  makeReport: 'Maak een rapport met ontwar nota.pdf --output rapport.json.',
  otherLexicon: 'Let op: dit rapport is met een ander lexicon gemaakt. De uitleg hieronder volgt het lexicon van nu.',
  use: (words: string, page: number, label: string, kern: string) =>
    `${words} op p. ${page} is een vindplaats van ${label} (${kern}).`,
  form: (form: string) => `Vorm: ${form}.`,
  citizen: 'Over wie: over wat inwoners willen, kunnen, doen of moeten.',
  outside: (reason: string) => `Over wie: het gaat hier over ${reason}, en daarom telt het niet mee.`,
  noSense: 'Betekenis: geen, want het gaat niet over inwoners.',
  sense: (sense: string, expected: string) =>
    `Betekenis in deze tekst: ${sense}.${expected === '' ? '' : ` Bij het begrip past: ${expected}.`}`,
  shift: 'De tekst geeft het begrip dus een andere betekenis: een verschuiving.',
  signal: (words: string, page: string, frame: string) => `${words} op p. ${page} is een signaal: ${frame}.`,
  polarity: (polarity: string) => `Wie zegt het: ${polarity}.`,
  roles: {
    motief: 'Geld is hier het motief: de reden om het te doen.',
    gevolg: 'Lagere kosten zijn hier een gevolg, niet de reden.',
  },
  supports: (labels: string) => `Hierop rust bij de passage: ${labels}.`,
  supportsTip: (number: string) => `Het telt mee bij tip ${number}.`,
  trust: 'Hoe vaak klopt dit',
  noLabel: 'Geen etiket van de passage rust hierop.',
  passage: (id: string, page: string, zone: string) => `Passage ${id} op p. ${page} (${zone}):`,
  ocr: 'Deze woorden komen uit tekstherkenning en kunnen leesfouten bevatten. Lees ze na in de nota zelf.',
  apart: 'Dit stuk telt niet mee in het profiel en de bevindingen, want het zijn niet de eigen woorden van de nota.',
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
  condition: 'voorwaarden',
  source: 'bron',
  file: 'bestand',
  rule: 'regel',
  rules: {
    terms: 'codeboek 2, wanneer staat er een begrip',
    scope: 'codeboek 2, over wie gaat het',
    senses: 'codeboek 3, de betekenis',
    frames: 'codeboek 4, de twee toetsvragen',
    flags: 'codeboek 5, de drie vlaggen',
    tips: 'codeboek 6, het hele document',
  } as Readonly<Record<string, string>>,
  labels: {
    v1: 'toetsvraag 1 (emancipatie en participatie)',
    v2: 'toetsvraag 2 (bezuiniging)',
    opgelegd: 'opgelegd',
    samenval: 'begrippen op één hoop',
    definitie: 'definitie',
  } as Readonly<Record<string, string>>,
  conditions: {
    sentence: 'andere woorden in dezelfde zin',
    clause: 'andere woorden in dezelfde bijzin',
    passage: 'andere woorden in dezelfde passage',
    before: 'andere woorden ervoor',
    after: 'andere woorden erna',
    next: 'andere woorden in de zin erna',
    previous: 'andere woorden in de zin ervoor',
    heading: 'woorden in een kop erboven',
    question: 'het is een vraag',
    negation: 'er staat een ontkenning bij',
    quote: 'het staat tussen aanhalingstekens',
    attribution: 'een ander zegt het',
    wish: 'het is een wens',
    modal: 'er staat moeten, zullen of iets dergelijks bij',
    'two-terms': 'er staan twee begrippen in',
  } as Readonly<Record<string, string>>,
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

export const PARSE = {
  page: 'p.',
  fates: { telt: 'telt', ontkend: 'is ontkend', aangehaald: 'is aangehaald', tegengehouden: 'is tegengehouden' },
} as const;
