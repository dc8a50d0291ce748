/**
 * Text as a reader found it in, canonical characters out: NFC, ligatures undone, invisible characters gone, every blank a
 * space. Text that needs nothing comes back as the same string, because that is nearly all text and this runs on every run.
 */
const SUSPECT =
  /[\p{Cc}\u00a0\u00ad\u1100-\u11ff\u2000-\u2011\u2028-\u202f\u205f-\u206f\u212a\u212b\u3000\ue000-\uf8ff\ufb00-\ufb06\ufeff\ufff9-\uffff]|\p{Mn}/u;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\uffff]|\p{Variation_Selector}/gu;
const BLANK = /[\p{Cc}\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
const BREAKABLE = /[\u00ad\ufffe]/g;
/** Symbol fonts put their bullets here; no letter of Dutch lives in the private use area. */
const PRIVATE = /[\ue000-\uf8ff]/g;
const LIGATURES = /[\ufb00-\ufb06]/g;
const HYPHENS = /[\u2010\u2011]/g;

/** What a hyphenating program leaves at a line end: a soft hyphen, or U+FFFE in PDFium's output. */
export const SOFT_HYPHEN = '\u00ad';

export function normalise(text: string): string {
  if (isPlain(text) || !SUSPECT.test(text)) return text;
  return text
    .replace(BREAKABLE, SOFT_HYPHEN)
    .replace(/\u00ad(?=.)/gsu, '')
    .replace(INVISIBLE, '')
    .replace(BLANK, ' ')
    .replace(HYPHENS, '-')
    .replace(PRIVATE, '•')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC');
}

/** Printable Latin and the quotation marks and dashes of print: a loop sees that ten times faster than an expression. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLatin = (code >= 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x180 && code !== 0xad);
    if (!isLatin && !(code > 0x2011 && code < 0x2028) && code !== 0x20ac) return false;
  }
  return true;
}
