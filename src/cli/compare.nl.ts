/** What `vergelijk` says about what it was given. */
import type { Told } from './messages.nl.js';

export const COMPARE = {
  oneNote: (path: string, count: number): Told => ({
    message: `Vergelijken gaat met één nota tegelijk, maar ${path} telt er ${count}.`,
    hint: 'Geef van beide kanten één bestand op.',
  }),
} as const;
