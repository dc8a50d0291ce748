/** The sentences of the tables, in plain Dutch. */
import type { LostDecision } from '../model/review.js';

export const ACCOUNT = {
  ocr: 'De tekst van deze bladzijde komt uit tekstherkenning en kan fouten bevatten.',
  decided: (counts: string) =>
    counts === '' ? 'Er is een beoordeling, maar zonder oordelen.' : `Beoordeeld door mensen: ${counts}.`,
  lost: {
    'niet-gevonden': 'De woorden van dit oordeel staan niet in deze nota',
    'meer-keer-gevonden': 'De woorden van dit oordeel staan meer dan één keer in deze nota',
    'ander-etiket': 'Dit oordeel gaat over een etiket dat er niet meer is',
  } satisfies Record<LostDecision['reason'], string>,
} as const;

/** Where a cell of a spreadsheet is full. */
export const CUT = ' […] (te lang voor een cel; de hele tekst staat in de nota en in het csv-bestand)';
