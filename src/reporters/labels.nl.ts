/** The words that people read for the codes of a Report; docs/codeboek.md tells what each of them means. */
import type {
  Form,
  Polarity,
  ProfileLabel,
  QuestionId,
  ScopeReason,
  Sense,
  Standing,
  TermId,
  Zone,
} from '../model/labels.js';
import type { UnreadReason } from '../model/report.js';

export interface TermLabel {
  readonly label: string;
  readonly kern: string;
}

export const TERMS: Readonly<Record<TermId, TermLabel>> = {
  'eigen-regie': { label: 'eigen regie', kern: 'zelf bepalen' },
  'eigen-kracht': { label: 'eigen kracht', kern: 'zelf kunnen' },
  zelfredzaamheid: { label: 'zelfredzaamheid', kern: 'zelfstandig mee kunnen doen' },
  'eigen-verantwoordelijkheid': { label: 'eigen verantwoordelijkheid', kern: 'zelf moeten of mogen' },
};

export const SENSE_LABELS: Readonly<Record<Sense, string>> = {
  bepalen: 'bepalen',
  kunnen: 'kunnen',
  meedoen: 'meedoen',
  moeten: 'moeten',
  mogen: 'mogen',
  onbepaald: 'alleen genoemd',
};

export const FORM_LABELS: Readonly<Record<Form, string>> = {
  kern: 'het begrip zelf',
  omschrijving: 'het begrip in andere woorden',
};

export const REASON_LABELS: Readonly<Record<ScopeReason, string>> = {
  eigennaam: 'een naam',
  instrument: 'een meetinstrument',
  'andere-actor': 'een ander dan de inwoner',
  'ander-domein': 'een ander onderwerp',
};

export const POLARITY_LABELS: Readonly<Record<Polarity, string>> = {
  bevestigd: 'de tekst zegt het zelf',
  ontkend: 'de tekst ontkent het',
  aangehaald: 'een ander zegt het, of het wordt alleen gevreesd',
};

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  vastgesteld: 'vastgesteld',
  aanwijzing: 'aanwijzing',
  'zelf-beoordelen': 'zelf beoordelen',
};

export const STANDING_EXPLAINED: Readonly<Record<Standing, string>> = {
  vastgesteld: 'dit staat zo in de tekst.',
  aanwijzing: 'de woorden wijzen erop; lees de passage na.',
  'zelf-beoordelen': 'dit kan een programma niet beslissen; kijk zelf.',
};

/** How the law, quotations and the like are named when they are counted apart. */
export const ZONE_LABELS: Readonly<Record<Zone, string>> = {
  tekst: 'tekst',
  kop: 'kop',
  lijst: 'lijst',
  tabel: 'tabel',
  kader: 'kader',
  bijschrift: 'bijschrift',
  noot: 'noot',
  bijlage: 'bijlage',
  inhoudsopgave: 'inhoudsopgave',
  koptekst: 'koptekst',
  voettekst: 'voettekst',
  citaat: 'citaat',
  wettekst: 'wettekst',
};

/** Titles only: the question itself begins the explanation of its answer. */
export const QUESTION_LABELS: Readonly<Record<QuestionId, string>> = {
  v1: 'Toetsvraag 1, emancipatie en participatie',
  v2: 'Toetsvraag 2, bezuiniging',
  'tip-1': 'Tip 1, betekenis',
  'tip-2': 'Tip 2, doelgroep',
  'tip-3': 'Tip 3, initiatieven',
  'tip-4': 'Tip 4, wat de gemeente doet',
  'tip-5': 'Tip 5, gesloten deuren',
};

export const PROFILE_LABELS: Readonly<Record<ProfileLabel, string>> = {
  emancipatie: 'De tekst noemt emancipatie of participatie, en geen bezuiniging.',
  bezuiniging: 'De tekst noemt bezuiniging, en geen emancipatie of participatie.',
  dubbel: 'De tekst noemt allebei: emancipatie of participatie, en bezuiniging.',
  geen: 'De tekst noemt geen van beide: geen emancipatie of participatie, en geen bezuiniging.',
};

export const UNREAD_LABELS: Readonly<Record<UnreadReason, string>> = {
  'geen-tekstlaag': 'alleen een plaatje, geen tekst',
  'onleesbare-tekstlaag': 'de tekst erin is onleesbaar',
  fout: 'fout in het bestand',
  overgeslagen: 'niet gevraagd',
};
