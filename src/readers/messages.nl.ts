/** The Dutch sentences of the readers: errors with a hint, and notices about what a file kept to itself. */
import { type ErrorCode, OntwarError } from '../model/error.js';

const READER_ERRORS = {
  'leeg-bestand': {
    message: 'Dit bestand is leeg: het telt nul bytes.',
    hint: 'Download of kopieer het bestand opnieuw.',
  },
  'onbekende-soort': {
    message: 'Dit bestand is geen PDF en geen leesbare tekst.',
    hint: 'Bewaar het document als PDF of als tekst (.txt of .md) en probeer het opnieuw.',
  },
} as const satisfies Partial<Record<ErrorCode, { readonly message: string; readonly hint: string }>>;

export function readerError(code: keyof typeof READER_ERRORS, at: string | null = null): OntwarError {
  const { message, hint } = READER_ERRORS[code];
  return new OntwarError(code, message, hint, at);
}
