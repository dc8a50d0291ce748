/** The Dutch sentences of the text stage: notices about pages that were not read. */
import type { Notice, UnreadReason } from '../model/report.js';

type Sentences = Pick<Notice, 'message' | 'hint'>;

const pages = (count: number) => (count === 1 ? '1 bladzijde' : `${count} bladzijden`);
const has = (count: number) => (count === 1 ? 'heeft' : 'hebben');

export const UNREAD_NOTICES: Readonly<Record<UnreadReason, (count: number) => Sentences>> = {
  'geen-tekstlaag': (count) => ({
    message: `${pages(count)} ${has(count)} geen tekstlaag: er staat een afbeelding of niets.`,
    hint: 'Vraag de gemeente om het document met doorzoekbare tekst, of laat ontwar de afbeelding lezen met --ocr.',
  }),
  'onleesbare-tekstlaag': (count) => ({
    message: `${pages(count)} ${has(count)} een tekstlaag die niet te lezen is: op het scherm staan letters, in het bestand andere tekens.`,
    hint: 'Vraag de gemeente om het oorspronkelijke document, of laat ontwar de afbeelding lezen met --ocr.',
  }),
  fout: (count) => ({
    message: `${pages(count)} ${count === 1 ? 'is' : 'zijn'} beschadigd en niet gelezen.`,
    hint: 'Download het bestand opnieuw. Blijft dit zo, vraag dan de gemeente om een goed exemplaar.',
  }),
  overgeslagen: (count) => ({
    message: `${pages(count)} ${count === 1 ? 'is' : 'zijn'} op uw verzoek overgeslagen.`,
    hint: null,
  }),
};

export const FOREIGN_NOTICE: Sentences = {
  message:
    'Deze tekst lijkt niet in het Nederlands geschreven. ontwar kent alleen Nederlandse woorden en vindt hier dus weinig of niets.',
  hint: 'Vraag om de Nederlandse versie.',
};
