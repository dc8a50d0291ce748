/** What `vergelijk` says about what it was given. */
import type { Told } from './messages.nl.js';

export const COMPARE = {
  oneNote: (path: string, count: number): Told => ({
    message: `Vergelijken gaat met één nota tegelijk, maar ${path} telt er ${count}.`,
    hint: 'Geef van beide kanten één bestand op.',
  }),
  oneReport: 'Dit bestand bevat meer dan één rapport.',
  makeReport: 'Maak van elke nota een eigen rapport: ontwar nota.pdf --output rapport.json',
} as const;
