/** The Dutch sentences about a file, or a page of it, whose reading was broken off. */
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

const WHY = {
  'tijd-op': 'duurde te lang',
  'geheugen-op': 'vroeg te veel geheugen',
  'lezer-gestopt': 'brak onverwacht af',
} as const satisfies Record<keyof typeof READING_ERRORS, string>;

/** About the pages that were given up so that the others could be read. */
export function brokenOff(cause: keyof typeof WHY, pages: readonly number[]): { message: string; hint: string } {
  const [first = 1] = pages;
  const others = pages.length === 1 ? 'De andere bladzijden zijn wel gelezen.' : 'De andere bladzijden zijn gelezen.';
  const more = pages.length === 1 ? '' : ` Daarom zijn ${pages.length} bladzijden overgeslagen.`;
  return {
    message: `Het lezen van bladzijde ${first} ${WHY[cause]}.${more} ${others}`,
    hint: 'Bekijk wat ontbreekt zelf, of open het bestand in een PDF-lezer, bewaar het opnieuw als PDF en lees dat.',
  };
}

export const LINES_ONLY = {
  message:
    'De tekst is gelezen, maar naar vette letters, kaders en lege bladzijden kijken duurde te lang of vroeg te veel geheugen.',
  hint: 'Koppen en kaders kunnen daardoor als gewone tekst meetellen. Bewaar het bestand opnieuw als PDF en lees dat.',
};
