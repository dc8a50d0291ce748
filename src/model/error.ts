/** The one error class: an expected failure, told to the user as a Dutch message with a hint. Anything else is a bug. */

export type ErrorCode =
  | 'bestand-niet-gevonden'
  | 'bestand-onleesbaar'
  | 'map-zonder-bestanden'
  | 'leeg-bestand'
  | 'onbekende-soort'
  | 'pdf-beschadigd'
  | 'pdf-op-slot'
  | 'geen-pdf'
  | 'pdf-niet-aanvulbaar'
  | 'bestand-beschadigd'
  | 'onveilig-pad'
  | 'wachtwoord-nodig'
  | 'wachtwoord-onjuist'
  | 'te-groot'
  | 'te-veel-bladzijden'
  | 'tijd-op'
  | 'geheugen-op'
  | 'lezer-gestopt'
  | 'lexicon-ongeldig'
  | 'uitvoer-onschrijfbaar'
  | 'rapport-ongeldig'
  | 'beoordeling-ongeldig'
  | 'onbekend-id'
  | 'verkeerd-gebruik'
  | 'niet-geinstalleerd'
  | 'pdfium-niet-geinstalleerd'
  | 'programmafout';

export class OntwarError extends Error {
  override readonly name = 'OntwarError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What the user can do about it, in Dutch. */
    readonly hint: string,
    /** File, or file:line:column. */
    readonly at: string | null = null,
  ) {
    super(message);
  }
}
