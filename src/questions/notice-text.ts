/**
 * Counted passages → notices about the text as a whole: too little of it, none of its own, or none of the four terms. Where pages are
 * unread, the reader's own notices tell why.
 */
import type { Phrases } from '../model/guide.js';
import type { Notice } from '../model/report.js';
import type { Counted } from './counted.js';
import { fillIn } from './sentences.js';

export function noticeText(counted: Counted, phrases: Phrases): Notice[] {
  const { below, message, hint } = phrases.fewWords;
  if (counted.unread.length > 0) return [];
  if (counted.words < below)
    return [{ code: 'weinig-tekst', pages: [], message: fillIn(message, { aantal: String(counted.words) }), hint }];
  if (counted.passages.length === 0 && counted.apart.length > 0)
    return [{ code: 'alleen-aangehaald', pages: [], ...phrases.onlyApart }];
  if (counted.passages.some(({ uses }) => uses.length > 0)) return [];
  return [{ code: 'geen-begrippen', pages: [], ...phrases.noTerms }];
}
