/** The sentences of a comparison of two notes, in plain Dutch. */
import type { Change } from '../model/comparison.js';

export const CHANGE_LABELS: Readonly<Record<Change, string>> = {
  nieuw: 'nieuw',
  weg: 'weg',
  herschreven: 'herschreven',
  gelijk: 'gelijk',
};

export const LABELS: Readonly<Record<string, string>> = {
  v1: 'toetsvraag 1 (emancipatie en participatie)',
  v2: 'toetsvraag 2 (bezuiniging)',
  opgelegd: 'opgelegd',
  samenval: 'begrippen in één adem',
  definitie: 'legt uit',
  betekenis: 'betekenis',
  reikwijdte: 'over inwoners',
  polariteit: 'wie het zegt',
  rol: 'rol van geld',
};

export const COMPARISON = {
  title: 'Wat er veranderd is',
  kind: 'Vergelijking van twee nota’s door ontwar',
  countCaption: 'Hoe vaak iets in de oude en in de nieuwe nota staat, en wat ermee gebeurde',
  what: 'Wat',
  was: 'was',
  is: 'is',
  noFindings: 'In geen van beide nota’s zijn bevindingen. Dat is geen goedkeuring.',
  old: 'Was:',
  new: 'Is:',
  otherLexicon:
    'De twee rapporten zijn met een verschillend lexicon gemaakt. Een verschil kan daardoor van het lexicon komen en niet van de tekst. Vergelijk liever de nota’s zelf.',
  unread: (which: string, count: number) =>
    `Van de ${which} nota ${count === 1 ? 'is één bladzijde' : `zijn ${count} bladzijden`} niet gelezen. Wat daar staat, is niet vergeleken.`,
  which: { old: 'oude', new: 'nieuwe' },
  nothing: 'In geen van beide nota’s is iets gevonden om te vergelijken. Dat is geen goedkeuring.',
  short: 'In het kort',
  questions: 'De twee toetsvragen en de vijf tips',
  passages: (old: number, fresh: number) => `${old} → ${fresh} passages`,
  terms: 'De vier begrippen',
  signals: 'Signaalwoorden',
  findings: 'Bevindingen',
  findingTitles: {
    nieuw: 'Nieuw',
    weg: 'Niet meer gevonden',
    herschreven: 'Staat er nog, maar anders',
    gelijk: 'Staat er nog, zoals het was',
  },
  passageTitles: { nieuw: 'Nieuw', weg: 'Weg', herschreven: 'Herschreven', gelijk: 'Gelijk' },
  passagesTitle: 'Passages die veranderd zijn',
  unchanged: (count: number, moved: number) =>
    `${count === 1 ? 'Eén passage is' : `${count} passages zijn`} gelijk gebleven${moved === 0 ? '' : `; ${moved} daarvan ${moved === 1 ? 'staat' : 'staan'} nu op een andere plek`}.`,
  noChange: 'Geen passage over deze begrippen of signalen is veranderd.',
  relabelled: (label: string, old: string, fresh: string) => `${label}: eerst ${old}, nu ${fresh}`,
  moved: ' en verplaatst',
  none: 'geen',
  ask: 'Vraag aan de gemeente:',
  closing:
    'Dit vergelijkt woorden en is geen oordeel over de nota. Een woord dat weg is, zegt nog niet dat het beleid anders is; lees de passages zelf.',
} as const;
