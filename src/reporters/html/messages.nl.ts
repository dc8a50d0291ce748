/** The sentences that only the HTML report has, in plain Dutch. */
import type { Sense, Standing } from '../../model/labels.js';
import type { LostDecision, Verdict } from '../../model/review.js';
import { thousands } from '../messages.nl.js';

const times = (count: number) => `${thousands(count)} keer`;
const places = (count: number) => (count === 1 ? 'één plek' : `${thousands(count)} plekken`);

export const PAGE = {
  title: (title: string) => `${title} – leesverslag van ontwar`,
  kind: 'Leesverslag van ontwar',
  about: 'Wat maakt deze tekst van eigen regie, eigen kracht, zelfredzaamheid en eigen verantwoordelijkheid?',
  skip: 'Naar het verslag',
  contents: 'Inhoud van dit verslag',
  print: 'Afdrukken kan altijd: alles wat is ingeklapt, komt dan vanzelf open.',
  nothingSent: 'Dit bestand werkt zonder internet en stuurt niets door.',
} as const;

export const SECTIONS = {
  samenvatting: 'In het kort',
  toetsvragen: 'De twee toetsvragen',
  tips: 'De vijf tips',
  bevindingen: 'Bevindingen per soort',
  begrippen: 'De vier begrippen in tabel en beeld',
  passages: 'Alle passages',
  lexicon: 'Gebruikte ingangen van het lexicon',
  grenzen: 'Wat dit verslag niet kan',
} as const;

export const NOTICES = {
  title: 'Let op: dit moet u weten over het bestand',
  unreadTitle: 'Let op: niet alles is gelezen',
  page: (pages: string) => `p. ${pages}: `,
  consequence: 'Alles in dit verslag gaat alleen over wat wél gelezen is.',
} as const;

export const SUMMARY = {
  read: 'Wat is er gelezen?',
  words: (count: number) => `Het gaat om ${thousands(count)} woorden.`,
  terms: 'Hoe vaak staan de begrippen er, en wat maakt de tekst ervan?',
  total: (count: number) => `De vier begrippen staan samen ${times(count)} in de tekst.`,
  none: 'niet gevonden',
  times,
  senses: {
    bepalen: 'zelf bepalen',
    kunnen: 'zelf kunnen',
    meedoen: 'zelfstandig meedoen',
    moeten: 'zelf moeten',
    mogen: 'zelf mogen',
    onbepaald: 'alleen genoemd',
  } satisfies Record<Sense, string>,
  tests: 'Wat leveren de twee toetsvragen op?',
  found: (count: number, pages: string) => `op ${places(count)}${pages === '' ? '' : ` (p. ${pages})`}`,
  counter: (count: number) => `Daartegenover ${count === 1 ? 'staat één plek' : `staan ${places(count)}`}.`,
  toWorksheet: 'Naar het werkblad',
  questions: (shown: number, all: number) =>
    shown < all
      ? `Deze ${shown} vragen kunt u aan de gemeente stellen (van ${all})`
      : all === 1
        ? 'Deze vraag kunt u aan de gemeente stellen'
        : `Deze ${all} vragen kunt u aan de gemeente stellen`,
  noQuestions: 'Vragen aan de gemeente',
  because: 'Bij:',
  rejected: (count: number) =>
    count === 1
      ? 'Eén bevinding is bij de beoordeling afgewezen. De vraag daarbij staat hier niet.'
      : `${count} bevindingen zijn bij de beoordeling afgewezen. De vragen daarbij staan hier niet.`,
  noVerdict:
    'Dit verslag geeft geen cijfer en geen oordeel over de nota. Niets gevonden is geen goedkeuring: lees de passages zelf voordat u er iets over zegt.',
} as const;

export const WORKSHEET = {
  intro:
    'Dit zijn de vragen die u zelf moet beantwoorden. ontwar legt klaar wat er in de tekst staat; het antwoord is aan u.',
  profile: 'Wat de passages noemen',
  profileCount: 'Passages',
  machine: 'Wat ontwar vond:',
  support: (count: number) => `Dit wijst erop (${thousands(count)})`,
  counter: (count: number) => `Dit wijst de andere kant op, of wordt alleen aangehaald (${thousands(count)})`,
  noSupport: 'Niets gevonden dat erop wijst. Dat is iets anders dan dat het er niet is.',
  noCounter: 'Niets gevonden.',
  answer: (label: string) => `Ons antwoord op ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  open: 'Nog niet beantwoord',
  hint: 'Typ hier, of schrijf op papier. Wat u typt wordt niet bewaard: druk de bladzijde af of bewaar haar als pdf voordat u haar sluit.',
  more: (count: number) => (count === 1 ? 'Nog één plek' : `Nog ${thousands(count)} plekken`),
  others: (count: number) => `Zonder citaat hier, en helemaal bij „Alle passages”: nog ${thousands(count)} plekken:`,
  wholePassage: 'hele passage',
} as const;

export const FINDINGS_SECTION = {
  intro:
    'Bij elke bevinding staat hoe zeker zij is, waar u het vindt, en een vraag die u aan de gemeente kunt stellen.',
  standings: {
    vastgesteld: '●',
    aanwijzing: '◐',
    'zelf-beoordelen': '○',
  } satisfies Record<Standing, string>,
  source: 'Bron:',
} as const;

export const PICTURE = {
  senseTable: 'Hoe vaak de tekst wat van een begrip maakt',
  term: 'Begrip',
  sense: 'Betekenis in de tekst',
  count: 'Aantal',
  bar: 'In beeld',
  shifted: 'verschoven',
  partlyShifted: (count: number) => `${count} verschoven`,
  total: 'samen',
  pageTitle: 'De begrippen per bladzijde',
  pageIntro:
    'Hoe hoger het staafje, hoe vaker het begrip op die bladzijde staat. Gestreept: de betekenis is verschoven.',
  unread: 'Grijs vlak: niet gelezen.',
  onPage: (page: number, count: number) => `p. ${page} ${times(count)}`,
  numbers: 'De getallen bij dit beeld',
  pageTable: 'Aantal keren per bladzijde',
  page: 'Bladzijde',
} as const;

export const PASSAGES = {
  intro: (count: number) =>
    count === 1
      ? 'Dit is de enige passage waarin ontwar iets vond, helemaal en woordelijk.'
      : `Dit zijn alle ${thousands(count)} passages waarin ontwar iets vond, helemaal en woordelijk.`,
  none: 'ontwar vond geen enkele passage met een begrip of een signaal. Dat is geen goedkeuring van de nota.',
  legend: 'Zo leest u de markeringen:',
  legendTerm: 'een van de vier begrippen',
  legendCue: 'woorden die laten zien wat de tekst ervan maakt',
  page: (page: number, label: string) =>
    label === String(page) ? `Bladzijde ${page}` : `Bladzijde ${label} (blad ${page})`,
  emptyPage: (page: number) => `Bladzijde ${page}: hier is niets gevonden.`,
  emptyPages: (from: number, to: number) => `Bladzijde ${from} tot en met ${to}: hier is niets gevonden.`,
  unreadPage: (page: number, reason: string) => `Bladzijde ${page}: niet gelezen (${reason}).`,
  unreadPages: (from: number, to: number, reason: string) =>
    `Bladzijde ${from} tot en met ${to}: niet gelezen (${reason}).`,
  noSection: 'Zonder kop',
  why: 'Waarom staat dit er?',
  restsOn: 'Dit rust op:',
  linkTo: (place: string) => `Koppeling naar deze passage: ${place}`,
  labels: 'Etiketten',
  use: (term: string, sense: string) => `${term}: ${sense}`,
  outside: (reason: string) => `telt niet mee, ${reason}`,
  v1: {
    ja: 'noemt emancipatie of participatie',
    aangehaald: 'emancipatie of participatie, maar ontkend of aangehaald',
  },
  v2: { ja: 'noemt bezuiniging', aangehaald: 'bezuiniging, maar ontkend of aangehaald' },
  opgelegd: 'opgelegd: mensen moeten het zelf doen',
  samenval: { opsomming: 'begrippen op één hoop', gelijkstelling: 'begrippen aan elkaar gelijkgesteld' },
  definitie: (terms: string) => `legt uit: ${terms}`,
  apart: (zone: string) => `apart geteld: ${zone}`,
  shown: 'passages te zien',
} as const;

export const FILTERS = {
  title: 'Toon alleen',
  term: 'Begrip',
  label: 'Etiket',
  page: 'Bladzijde',
  all: 'alle',
  reset: 'Toon alles',
  unfold: 'Klap alle uitleg open',
  fold: 'Klap alle uitleg dicht',
  labels: {
    verschoven: 'betekenis verschoven',
    v1: 'emancipatie of participatie',
    v2: 'bezuiniging',
    opgelegd: 'opgelegd',
    samenval: 'begrippen op één hoop',
    definitie: 'uitleg van een begrip',
  },
} as const;

export const LEXICON = {
  intro:
    'Het lexicon is de lijst met woorden, patronen en bronnen die ontwar gebruikt. Hier staat wat daarvan in deze nota voorkwam.',
  kinds: {
    terms: 'De begrippen en hun omschrijvingen',
    scope: 'Over wie het gaat',
    senses: 'Wat de tekst van een begrip maakt',
    frames: 'Waar een passage over gaat',
    flags: 'De vlaggen: opgelegd, op één hoop, definitie',
  } as Readonly<Record<string, string>>,
  other: 'Niet meer in het lexicon',
  fold: (title: string, count: number) => `${title} (${thousands(count)})`,
  pattern: 'Patroon:',
  source: 'Bron:',
  times: (count: number) => `${times(count)} gebruikt`,
} as const;

export const LIMITS = {
  items: [
    [
      'Het kent de bedoeling niet.',
      'Het kijkt naar woorden en zinnen. Wat mondeling is toegezegd en wat er in de praktijk gebeurt, ziet het niet.',
    ],
    [
      'Niets gevonden is geen goedkeuring.',
      'De nota kan hetzelfde in andere woorden zeggen, of op een bladzijde die niet te lezen was.',
    ],
    [
      'Het geeft geen oordeel.',
      'Er is geen cijfer en geen stoplicht. Bezuinigen noemen is geen fout; verzwijgen misschien wel.',
    ],
    [
      'Het vergist zich.',
      'Ironie, een ongewone zin of een rommelige pdf brengen het in de war. Lees de passage in de nota zelf voordat u eruit citeert.',
    ],
    [
      'Het leest geen plaatjes.',
      'Een foto, een grafiek of een gescande bladzijde slaat het over. Dat staat dan bovenaan dit verslag.',
    ],
  ],
} as const;

const REVIEW_FIELDS: Readonly<Record<string, string>> = {
  sense: 'betekenis',
  term: 'begrip',
  scope: 'over wie',
  v1: 'toetsvraag 1',
  v2: 'toetsvraag 2',
  samenval: 'op één hoop',
};

export const REVIEW = {
  title: 'Beoordeling door mensen',
  intro: (file: string) =>
    `Mensen hebben dit verslag nagekeken (${file}). De aantallen zijn van ontwar; wat mensen ervan vinden staat erbij.`,
  counts: { akkoord: 'akkoord', afgewezen: 'afgewezen', gewijzigd: 'ander etiket' } satisfies Record<Verdict, string>,
  lostTitle: 'Niet teruggevonden in deze nota',
  lost: {
    'niet-gevonden': 'deze woorden staan niet in de nota',
    'meer-keer-gevonden': 'deze woorden staan er meer dan eens',
    'ander-etiket': 'ontwar geeft deze woorden nu een ander etiket',
  } satisfies Record<LostDecision['reason'], string>,
  by: (name: string | null) => (name === null ? 'Beoordeeld' : `Beoordeeld door ${name}`),
  change: (field: string, value: string) => `${REVIEW_FIELDS[field] ?? field} wordt ${value}`,
  reason: (reason: string) => `Reden: ${reason}`,
} as const;
