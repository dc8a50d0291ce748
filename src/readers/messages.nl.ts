/** The Dutch sentences of the readers: errors with a hint, and notices about what a file kept to itself. */
import { type ErrorCode, OntwarError } from '../model/error.js';

const READER_ERRORS = {
  'leeg-bestand': {
    message: 'Dit bestand is leeg: het telt nul bytes.',
    hint: 'Download of kopieer het bestand opnieuw.',
  },
  'onbekende-soort': {
    message: 'Dit bestand is geen PDF, geen Word-, ODT- of HTML-bestand en geen leesbare tekst.',
    hint: 'Bewaar het document als PDF, als Word-bestand (.docx) of als tekst (.txt) en probeer het opnieuw.',
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
  'niet-geinstalleerd': {
    message: 'De tekstherkenning (OCR) is niet geïnstalleerd.',
    hint: 'Installeer haar met: npm install --global tesseract.js@7 @tesseract.js-data/nld@1. Hebt u ontwar zonder --global geïnstalleerd, laat dat dan ook hier weg.',
  },
  'pdfium-niet-geinstalleerd': {
    message: 'PDFium, de andere lezer van PDF’s, is niet geïnstalleerd.',
    hint: 'Installeer hem met: npm install --global @hyzyla/pdfium@2.1.13. Of laat --pdf-engine weg.',
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

const ANEW =
  'Open het bestand in Word of LibreOffice. Lukt dat niet, download het dan opnieuw of vraag om een nieuw exemplaar.';
const UNLOCK = 'Open het in Word of LibreOffice, bewaar het zonder wachtwoord en probeer het opnieuw.';
const SAVE_AS = 'Open het in Word of LibreOffice, bewaar het als Word-bestand (.docx) of PDF en probeer het opnieuw.';
const SPLIT = 'Is dit echt een nota, bewaar het document dan als PDF en probeer het opnieuw.';

/** What is wrong with a file that is no PDF: each by its own name, because several share a code. */
const FILE_ERRORS = {
  'docx-beschadigd': {
    code: 'bestand-beschadigd',
    message: 'Dit Word-bestand is beschadigd of niet compleet.',
    hint: ANEW,
  },
  'odt-beschadigd': {
    code: 'bestand-beschadigd',
    message: 'Dit ODT-bestand is beschadigd of niet compleet.',
    hint: ANEW,
  },
  'zip-beschadigd': {
    code: 'bestand-beschadigd',
    message: 'Dit bestand is beschadigd of niet compleet: het is niet uit te pakken.',
    hint: 'Download het opnieuw of vraag om een nieuw exemplaar.',
  },
  'geen-docx': {
    code: 'onbekende-soort',
    message: 'Dit bestand heet een Word-bestand (.docx), maar is het niet.',
    hint: 'Controleer de naam, of vraag om een nieuw exemplaar.',
  },
  'geen-odt': {
    code: 'onbekende-soort',
    message: 'Dit bestand heet een ODT-bestand, maar is het niet.',
    hint: 'Controleer de naam, of vraag om een nieuw exemplaar.',
  },
  'geen-zip': {
    code: 'onbekende-soort',
    message: 'Dit bestand heet een ZIP-bestand, maar is het niet.',
    hint: 'Controleer de naam, of vraag om een nieuw exemplaar.',
  },
  'odt-op-slot': {
    code: 'wachtwoord-nodig',
    message: 'Dit ODT-bestand is met een wachtwoord beveiligd.',
    hint: UNLOCK,
  },
  'zip-op-slot': {
    code: 'wachtwoord-nodig',
    message: 'Dit bestand is met een wachtwoord ingepakt.',
    hint: 'Pak het zelf uit met het wachtwoord en geef de bestanden of de map op.',
  },
  'oud-word': {
    code: 'onbekende-soort',
    message: 'Dit is een oud Word-bestand (.doc), of een Word-bestand met een wachtwoord.',
    hint: 'Open het in Word of LibreOffice, bewaar het zonder wachtwoord als .docx of PDF en probeer het opnieuw.',
  },
  rtf: { code: 'onbekende-soort', message: 'Dit is een RTF-bestand, en dat leest ontwar niet.', hint: SAVE_AS },
  rekenblad: {
    code: 'onbekende-soort',
    message: 'Dit is een rekenblad, zoals Excel die maakt, en dat leest ontwar niet.',
    hint: 'Bewaar het als PDF en probeer het opnieuw.',
  },
  presentatie: {
    code: 'onbekende-soort',
    message: 'Dit is een presentatie, zoals PowerPoint die maakt, en die leest ontwar niet.',
    hint: 'Bewaar haar als PDF en probeer het opnieuw.',
  },
  'e-boek': {
    code: 'onbekende-soort',
    message: 'Dit is een e-boek (EPUB), en dat leest ontwar niet.',
    hint: 'Vraag de gemeente om de PDF.',
  },
  webarchief: {
    code: 'onbekende-soort',
    message: 'Dit is een webarchief of een e-mail, en dat leest ontwar niet.',
    hint: 'Open het in een browser of mailprogramma en bewaar het als „Webpagina, alleen HTML” of als PDF.',
  },
  archief: {
    code: 'onbekende-soort',
    message: 'Dit is een ZIP-bestand met losse bestanden erin.',
    hint: 'Geef het een naam die op .zip eindigt; dan leest ontwar wat erin zit. Of pak het uit en geef de map op.',
  },
  'uitgepakt-te-groot': {
    code: 'te-groot',
    message: 'Dit bestand wordt uitgepakt veel te groot. Zo’n bestand kan kwaad willen en is niet gelezen.',
    hint: SPLIT,
  },
  'zip-te-veel': {
    code: 'te-groot',
    message: 'In dit bestand zitten te veel losse bestanden.',
    hint: 'Pak het uit en geef de nota’s op die u wilt lezen.',
  },
  'zip-te-diep': {
    code: 'te-groot',
    message: 'Dit ZIP-bestand zit te diep in andere ZIP-bestanden.',
    hint: 'Pak het uit en geef de bestanden of de map op.',
  },
  'zip-buiten': {
    code: 'onveilig-pad',
    message: 'De naam van dit bestand in de ZIP wijst naar een plek buiten de ZIP. Het is niet gelezen.',
    hint: 'Vertrouwt u de afzender, pak de ZIP dan zelf uit en geef het bestand op.',
  },
  'te-ingewikkeld': {
    code: 'te-groot',
    message: 'Dit bestand zit zo ingewikkeld in elkaar dat ontwar het niet veilig kan lezen.',
    hint: SPLIT,
  },
} as const satisfies Record<string, { readonly code: ErrorCode; readonly message: string; readonly hint: string }>;

export type FileFault = keyof typeof FILE_ERRORS;

export function fileError(fault: FileFault, at: string | null = null): OntwarError {
  const { code, message, hint } = FILE_ERRORS[fault];
  return new OntwarError(code, message, hint, at);
}

export const PDF_NOTICES = {
  beveiligd: {
    message: 'De maker heeft deze PDF beveiligd tegen kopiëren, afdrukken of wijzigen. De tekst is wel gelezen.',
    hint: null,
  },
} as const;

const words = (count: number) => (count === 1 ? '1 woord' : `${count} woorden`);

export const WEB_NOTICES = {
  weggelaten: (count: number) => ({
    message: `Van deze webpagina is het artikel gelezen. Menu, meldingen en voettekst (${words(count)}) zijn overgeslagen.`,
    hint: 'Mist u tekst, zet die dan in een tekstbestand (.txt) en lees dat.',
  }),
} as const;

export const WORD_NOTICES = {
  tekeningen: {
    message: 'In dit document staan grafieken of schema’s. De tekst daarin is niet gelezen.',
    hint: 'Bekijk ze zelf, of bewaar het document als PDF en lees die.',
  },
} as const;
