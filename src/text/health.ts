/**
 * Pages in, the readable ones out with the count of the rest. A text layer that is no language is worse than none: it would
 * be searched and found empty. So each page is judged by its letters and the document by its function words.
 */
import type { Source, SourcePage } from '../model/document.js';
import type { Language } from '../model/language.js';
import type { Health, Notice, UnreadReason } from '../model/report.js';
import { rawText } from './draft.js';
import { FOREIGN_NOTICE, UNREAD_NOTICES } from './messages.nl.js';
import { isReadable, shareOfFunctionWords } from './readable.js';

export interface Judged {
  readonly pages: readonly SourcePage[];
  readonly health: Health;
  readonly notices: readonly Notice[];
}

/** Dutch policy text has about 0.4; other languages share a few of the words. */
const DUTCH = 0.2;
/** Characters from which it may be said that a text is in another language. */
const ENOUGH = 300;
const SAMPLE = 60_000;

export function healthOf(source: Source, language: Language): Judged {
  const words = new Set(language.functionWords);
  const pages = source.pages.map((page) => (isReadable(page, words) ? page : emptied(page)));
  const sample = sampleOf(pages);
  const unread = pages.flatMap(({ number, unread }) => (unread === null ? [] : [{ page: number, reason: unread }]));
  return {
    pages,
    health: {
      pages: pages.length,
      read: pages.length - unread.length,
      unread,
      ocr: pages.filter((page) => page.ocr).map((page) => page.number),
      language: shareOfFunctionWords(sample, words) >= DUTCH ? 'nl' : 'onbekend',
    },
    notices: [...noticesOf(unread), ...(isForeign(sample, language) ? [FOREIGN] : [])],
  };
}

/** Numbers of the pages that have something to read but no text to read it from. */
export function pagesWithoutText(source: Source, language: Language): number[] {
  const { unread } = healthOf(source, language).health;
  return unread.filter(({ reason }) => WITHOUT_TEXT.includes(reason)).map(({ page }) => page);
}

const WITHOUT_TEXT: readonly UnreadReason[] = ['geen-tekstlaag', 'onleesbare-tekstlaag'];

const FOREIGN: Notice = { code: 'niet-nederlands', pages: [], ...FOREIGN_NOTICE };

/** It is when other languages explain its words better than Dutch does. */
export function isForeign(sample: string, { functionWords, foreignWords }: Language): boolean {
  if (sample.length < ENOUGH) return false;
  const foreign = shareOfFunctionWords(sample, new Set(foreignWords));
  return foreign > 0.05 && foreign > shareOfFunctionWords(sample, new Set(functionWords));
}

function emptied(page: SourcePage): SourcePage {
  return { ...page, lines: [], unread: 'onleesbare-tekstlaag' };
}

export function sampleOf(pages: readonly SourcePage[]): string {
  let sample = '';
  for (const page of pages) {
    for (const line of page.lines) {
      if (sample.length > SAMPLE) break;
      sample += `${rawText(line)} `;
    }
  }
  return sample;
}

function noticesOf(unread: Health['unread']): Notice[] {
  const reasons: UnreadReason[] = ['geen-tekstlaag', 'onleesbare-tekstlaag', 'fout', 'overgeslagen'];
  return reasons.flatMap((reason) => {
    const pages = unread.filter((each) => each.reason === reason).map((each) => each.page);
    return pages.length === 0 ? [] : [{ code: reason, pages, ...UNREAD_NOTICES[reason](pages.length) }];
  });
}
