/** The sentences of the health report, in plain Dutch. */
import type { DocumentLanguage, Suspicion } from '../model/health.js';
import type { UnreadReason } from '../model/report.js';
import { thousands } from './messages.nl.js';

export const HEALTH = {
  about: (format: string, pages: number, words: number, language: DocumentLanguage) =>
    [
      format,
      `${thousands(pages)} ${pages === 1 ? 'bladzijde' : 'bladzijden'}`,
      `${thousands(words)} woorden`,
      LANGUAGES[language],
    ].join(' · '),
  read: (read: number, pages: number) => {
    if (read === 0) return 'Er is niets gelezen.';
    if (read === pages) return pages === 1 ? 'Alles is gelezen.' : `Gelezen: alle ${thousands(pages)} bladzijden.`;
    return `Gelezen: ${thousands(read)} van de ${thousands(pages)} bladzijden.`;
  },
  pages: (ranges: string) => `p. ${ranges}: `,
  unread: {
    'geen-tekstlaag': 'niet gelezen, er staat een afbeelding of niets',
    'onleesbare-tekstlaag': 'niet gelezen, de tekst in het bestand is een brij van verkeerde tekens',
    fout: 'niet gelezen, dit deel van het bestand is beschadigd',
    overgeslagen: 'niet gelezen, want u vroeg er niet om',
  } satisfies Record<UnreadReason, string>,
  suspicions: {
    'ocr-ruis':
      'gelezen, maar veel woorden zijn verhaspeld, zoals bij slechte tekstherkenning; ontwar kan daar begrippen missen',
    'tekst-op-scan': 'gelezen, maar het is een scan met tekst uit tekstherkenning; daar kunnen fouten in zitten',
    ocr: 'gelezen met tekstherkenning (--ocr); daar kunnen fouten in zitten',
    'deels-afbeelding': 'gelezen, maar een groot deel is afbeelding; tekst daarin is niet gelezen',
  } satisfies Record<Suspicion, string>,
  parts: (count: number, parts: string) =>
    `De bladzijdenummers beginnen ${count - 1 === 1 ? 'één keer' : `${count - 1} keer`} opnieuw. Misschien zijn hier ${count} documenten samengevoegd: ${parts}.`,
  sound: 'Niets bijzonders gevonden.',
} as const;

const LANGUAGES: Readonly<Record<DocumentLanguage, string>> = {
  nl: 'Nederlands',
  'niet-nl': 'niet Nederlands',
  onbekend: 'taal onbekend',
};
