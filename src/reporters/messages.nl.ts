/** The sentences of the terminal report, in plain Dutch. */

/** Beside every quotation from a page that was read from its picture. */
export const OCR_TEXT = 'uit tekstherkenning';

export const HEADER = {
  file: (path: string, format: string, words: number) => `${path} · ${format} · ${thousands(words)} woorden`,
  read: (read: number, pages: number) => {
    if (read === 0) return pages < 2 ? 'Er is niets gelezen.' : `Er is niets gelezen: 0 van de ${pages} bladzijden.`;
    if (read === pages) return pages === 1 ? 'Alles is gelezen.' : `Gelezen: alle ${pages} bladzijden.`;
    return `Gelezen: ${read} van de ${pages} bladzijden.`;
  },
  unread: (pages: string, reason: string) => `Niet gelezen: p. ${pages} (${reason}).`,
  ocr: (pages: string) => `De tekst van p. ${pages} komt uit tekstherkenning en kan fouten bevatten.`,
} as const;

export const TERMS_SECTION = {
  title: 'De vier begrippen, en wat de tekst ervan maakt',
  total: (count: number) => (count === 0 ? 'In wat gelezen is, komen de begrippen niet voor.' : `Samen ${count} keer.`),
  shift: (shifted: number, all: number) => (shifted === all ? 'verschoven' : `${shifted} verschoven`),
  shifted:
    'Verschoven: de tekst geeft het begrip een andere betekenis dan erbij hoort. Eigen regie hoort bij bepalen, eigen kracht bij kunnen, zelfredzaamheid bij meedoen, eigen verantwoordelijkheid bij moeten of mogen.',
  outside: (count: number, reasons: string) =>
    `Niet meegeteld: ${count} keer gaat het over iets anders dan inwoners (${reasons}).`,
  apart: (count: number, zones: string) =>
    `Apart geteld: ${count} keer in tekst die niet van de nota zelf is of die zich herhaalt (${zones}).`,
} as const;

export const PLACES = {
  more: (count: number, pages: string) =>
    `Ook op ${count === 1 ? 'één andere plek' : `${count} andere plekken`}${pages === '' ? '' : `: p. ${pages}`}.`,
} as const;

export const QUESTIONS = {
  title: 'De twee toetsvragen',
  tips: 'De vijf tips voor Wmo-raden, als vraag aan de nota',
  answers: {
    aanwijzingen: 'aanwijzingen gevonden',
    'geen-aanwijzingen': 'geen aanwijzingen gevonden',
    'niet-te-beoordelen': 'niet te beoordelen',
  },
  counter: 'Daartegenover staat:',
} as const;

export const FINDINGS = {
  title: (first: number, all: number) => {
    if (all === 0) return 'Bevindingen';
    return first < 10
      ? `Lees dit eerst (${all} ${all === 1 ? 'bevinding' : 'bevindingen'})`
      : `Lees deze tien eerst (van ${all} bevindingen)`;
  },
  others: (count: number) => `Overige bevindingen (${count})`,
  none: 'Er zijn geen bevindingen. Dat is geen goedkeuring van de nota.',
  nothingRead: 'Er zijn geen bevindingen, want er is niets gelezen.',
  ask: 'Vraag aan de gemeente:',
  source: (source: string, id: string) => `Bron: ${source} · ${id}`,
} as const;

export const PROFILE = {
  title: 'Profiel: wat de passages noemen',
  v1: 'alleen emancipatie of participatie',
  v2: 'alleen bezuiniging',
  both: 'allebei',
  neither: 'geen van beide',
  nothingRead: 'Er is geen profiel, want er is niets gelezen.',
  noVerdict:
    'Dit telt passages en is geen oordeel over de nota. Niets gevonden is geen goedkeuring: lees de passages zelf voordat u er iets over zegt.',
} as const;

export const RELIABILITY = {
  title: 'Hoe vaak klopt dit?',
  changed: 'Het lexicon is daarna veranderd.',
  unknown: 'Van dit lexicon is niet gemeten hoe vaak het klopt.',
} as const;

export const CLOSING = {
  explain: (id: string) =>
    `Waarom staat dit er? Bewaar het rapport met --output rapport.json en vraag: ontwar uitleg ${id} rapport.json`,
  made: (version: string, lexicon: string, lexiconVersion: string, hash: string) =>
    `ontwar ${version}, lexicon ${lexicon} ${lexiconVersion} (${hash})`,
} as const;

/** 12345 → 12.345, whatever the locale of the machine. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
