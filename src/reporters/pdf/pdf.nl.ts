/** The sentences of the notes in an annotated PDF, in plain Dutch. */
import type { Verdict } from '../../model/review.js';

export const NOTE = {
  useTitle: (term: string, sense: string, isShift: boolean) => `${term}: ${sense}${isShift ? ' (verschoven)' : ''}`,
  outsideTitle: (term: string) => `${term}: telt niet mee`,
  signalTitle: (frame: string, turned: string | null) => `signaal: ${frame}${turned === null ? '' : ` (${turned})`}`,
  turned: { bevestigd: null, ontkend: 'ontkend', aangehaald: 'van een ander' },
  term: (label: string, kern: string) => `Begrip: ${label}, dat is ${kern}.`,
  paraphrase: 'De tekst noemt het begrip in andere woorden.',
  outside: (reason: string) => `Het gaat hier over ${reason}. Daarom telt het niet mee.`,
  sense: (sense: string) => `Wat de tekst ervan maakt: ${sense}.`,
  bare: 'De tekst noemt het begrip hier alleen en zegt er niets over.',
  fits: (senses: string) => `Bij het begrip past: ${senses}.`,
  shift: 'De tekst geeft het begrip dus een andere betekenis: een verschuiving.',
  because: (words: string) => `Dat blijkt uit: ${words}.`,
  signal: (frame: string) => `Signaal: ${frame}.`,
  polarity: (polarity: string) => `Wie zegt het: ${polarity}.`,
  roles: {
    motief: 'Geld is hier het motief: de reden om het te doen.',
    gevolg: 'Lagere kosten zijn hier een gevolg, niet de reden.',
  },
  apart: (zone: string) => `Dit staat in ${zone} en telt niet mee in de bevindingen.`,
  ocr: 'Deze woorden komen uit tekstherkenning en kunnen leesfouten bevatten.',
  finding: (standing: string, message: string) => `Bevinding (${standing}): ${message}`,
  ask: (question: string) => `Vraag aan de gemeente: ${question}`,
  review: (verdict: string, by: string | null) => `Beoordeling${by === null ? '' : ` door ${by}`}: ${verdict}.`,
  reviewOf: { passage: 'Over de hele passage.', finding: 'Over de bevinding.' },
  change: (field: string, value: string) => `Het moet zijn: ${field} ${value}.`,
  reason: (reason: string) => `Reden: ${reason}`,
  rejectedTitle: 'afgewezen',
  code: (ids: string) => `Code: ${ids}`,
  and: ' en ',
} as const;

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  akkoord: 'akkoord',
  afgewezen: 'afgewezen, dit hoort hier niet',
  gewijzigd: 'er past een ander etiket',
};

export const FIELDS: Readonly<Record<string, string>> = {
  sense: 'betekenis',
  term: 'begrip',
  scope: 'over wie',
  v1: 'toetsvraag 1',
  v2: 'toetsvraag 2',
  opgelegd: 'opgelegd',
  samenval: 'begrippen op één hoop',
};

export const LEGEND = {
  title: 'ontwar: lees dit eerst',
  intro:
    'In deze nota heeft ontwar woorden gekleurd. Klik op gekleurde woorden: dan ziet u wat ermee is en wat u kunt vragen.',
  nothing: 'ontwar heeft in deze nota niets gevonden om te kleuren.',
  colours: [
    'geel: een van de vier begrippen',
    'oranje met een streep eronder: een begrip dat een andere betekenis krijgt (verschoven)',
    'grijs met puntjes eronder: een begrip dat niet meetelt',
    'groen met streepjes eronder: woorden over kiezen, kansen of meedoen',
    'blauw met twee strepen eronder: woorden over bezuinigen',
    'paars met puntjes eronder: andere signalen, zoals moeten of begrippen op één hoop',
  ],
  counts: (uses: number, signals: number, findings: number) =>
    `Gevonden: ${uses} keer een begrip, ${signals} ${signals === 1 ? 'signaal' : 'signalen'}, ${findings} ${findings === 1 ? 'bevinding' : 'bevindingen'}.`,
  unplaced: (count: number) =>
    `${count === 1 ? 'Eén vindplaats of signaal staat' : `${count} vindplaatsen of signalen staan`} wel in de tekst, maar ontwar weet niet waar op de bladzijde.`,
  loose: 'Bevindingen die bij geen plek in de tekst horen:',
  reliability: 'Hoe vaak klopt dit?',
  unknown: 'Van dit lexicon is niet gemeten hoe vaak het klopt.',
  review: (file: string, decisions: number) =>
    `Mensen hebben ${decisions} ${decisions === 1 ? 'etiket' : 'etiketten'} beoordeeld (${file}). Hun oordeel staat in de notities.`,
  noVerdict: 'Dit is geen oordeel over de nota, en niets gevonden is geen goedkeuring. Lees de passages zelf.',
  original: 'De nota zelf is niet veranderd: de notities staan erachter in het bestand, en u kunt ze wissen.',
  signed:
    'Let op: in deze PDF staat een digitale handtekening. Die geldt voor het bestand zonder deze notities. Uw PDF-lezer kan nu zeggen dat het document na het ondertekenen is veranderd; gebruik het oorspronkelijke bestand om de handtekening te controleren.',
} as const;

export const NOT_A_PDF = {
  message: 'Notities in een PDF zetten kan alleen als het document zelf een PDF is.',
  hint: 'Bewaar het document als PDF en probeer het opnieuw, of maak een HTML- of Word-verslag met --format html of --format docx.',
} as const;
