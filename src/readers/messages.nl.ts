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
  'pdf-beschadigd': {
    message: 'Deze PDF is beschadigd of niet compleet, of het is geen PDF.',
    hint: 'Open het bestand in een PDF-lezer. Lukt dat niet, download het dan opnieuw of vraag om een nieuw exemplaar.',
  },
  'wachtwoord-nodig': {
    message: 'Deze PDF is met een wachtwoord beveiligd.',
    hint: 'Zet het wachtwoord in een tekstbestand en geef dat mee: --password-file BESTAND.',
  },
  'wachtwoord-onjuist': {
    message: 'Dit wachtwoord past niet op de PDF.',
    hint: 'Controleer het wachtwoord in het bestand dat u met --password-file meegeeft.',
  },
  'te-groot': {
    message: 'Dit bestand heeft meer tekst dan ontwar aankan: meer dan 10 miljoen tekens, ongeveer 3.000 bladzijden.',
    hint: 'Splits het in delen, of lees een deel met --pages.',
  },
  'te-veel-bladzijden': {
    message: 'Dit document heeft meer bladzijden dan ontwar in één keer leest: hooguit 3.000.',
    hint: 'Lees een deel, zoals --pages 1-3000, of splits het document.',
  },
} as const satisfies Partial<Record<ErrorCode, { readonly message: string; readonly hint: string }>>;

export function readerError(code: keyof typeof READER_ERRORS, at: string | null = null): OntwarError {
  const { message, hint } = READER_ERRORS[code];
  return new OntwarError(code, message, hint, at);
}

export const PDF_NOTICES = {
  beveiligd: {
    message: 'De maker heeft deze PDF beveiligd tegen kopiëren, afdrukken of wijzigen. De tekst is wel gelezen.',
    hint: null,
  },
} as const;
