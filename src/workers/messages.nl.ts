/** The Dutch sentences about a file whose reading was broken off. */
import { type ErrorCode, OntwarError } from '../model/error.js';

const READING_ERRORS = {
  'tijd-op': {
    message: 'Het lezen van dit bestand duurde te lang en is gestopt.',
    hint: 'Open het in een PDF-lezer en bewaar het opnieuw als PDF, of lees een deel met --pages.',
  },
  'geheugen-op': {
    message: 'Het lezen van dit bestand vroeg te veel geheugen en is gestopt.',
    hint: 'Open het in een PDF-lezer en bewaar het opnieuw als PDF, of lees een deel met --pages.',
  },
  'lezer-gestopt': {
    message: 'Het lezen van dit bestand brak onverwacht af.',
    hint: 'Waarschijnlijk is het bestand beschadigd. Download het opnieuw, of vraag om een ander exemplaar.',
  },
} as const satisfies Partial<Record<ErrorCode, { readonly message: string; readonly hint: string }>>;

export function readingError(code: keyof typeof READING_ERRORS, at: string): OntwarError {
  const { message, hint } = READING_ERRORS[code];
  return new OntwarError(code, message, hint, at);
}

const OTHER_REPORT = 'Maak een ander soort rapport, zoals --format html, of neem een deel met --pages.';

const ANNOTATING_ERRORS = {
  'tijd-op': { message: 'Het plaatsen van notities in deze PDF duurde te lang en is gestopt.', hint: OTHER_REPORT },
  'geheugen-op': {
    message: 'Het plaatsen van notities in deze PDF vroeg te veel geheugen en is gestopt.',
    hint: OTHER_REPORT,
  },
  'lezer-gestopt': { message: 'Het plaatsen van notities in deze PDF brak onverwacht af.', hint: OTHER_REPORT },
} as const satisfies Record<keyof typeof READING_ERRORS, { readonly message: string; readonly hint: string }>;

export function annotatingError(code: keyof typeof READING_ERRORS, at: string): OntwarError {
  const { message, hint } = ANNOTATING_ERRORS[code];
  return new OntwarError(code, message, hint, at);
}
