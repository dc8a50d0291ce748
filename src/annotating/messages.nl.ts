/** The Dutch sentences about a PDF in which no notes can be put. */
import { type ErrorCode, OntwarError } from '../model/error.js';

const ELSE = 'Maak een HTML- of Word-verslag met --format html of --format docx';

const ANNOTATING_ERRORS = {
  beveiligd: {
    code: 'pdf-op-slot',
    message: 'Deze PDF is beveiligd. ontwar kan haar lezen, maar er geen notities in zetten.',
    hint: `${ELSE}, of bewaar de PDF eerst zonder beveiliging als dat mag.`,
  },
  beschadigd: {
    code: 'pdf-niet-aanvulbaar',
    message:
      'Deze PDF is niet gaaf. ontwar kan haar lezen, maar er geen notities in zetten zonder iets kwijt te raken.',
    hint: 'Open haar in een PDF-lezer en bewaar haar opnieuw, of druk haar af naar PDF. Of maak een HTML- of Word-verslag met --format html of --format docx.',
  },
} as const satisfies Record<string, { readonly code: ErrorCode; readonly message: string; readonly hint: string }>;

export function annotatingError(name: keyof typeof ANNOTATING_ERRORS): OntwarError {
  const { code, message, hint } = ANNOTATING_ERRORS[name];
  return new OntwarError(code, message, hint);
}
