/**
 * Markdown of one block in, the characters that a reader of the page sees out: no emphasis marks, link addresses or tags. A
 * term with one bold word must stand there in one piece.
 */
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARKS = /[*_`[\]<>&\\~]| {2}/;

export function plainInline(source: string): string {
  if (!MARKS.test(source)) return source;
  return source
    .replace(/\[\^([^\]]{1,40})\]/g, (_, id: string) => noteMark(id))
    .replace(/!?\[([^\]]{0,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?: "[^"]{0,200}")?\)/g, '$1')
    .replace(/<((?:https?:|mailto:)[^>\s]{1,1000})>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, '')
    .replace(/(\*\*\*|\*\*|\*|~~|`{1,3})(?=\S)([^*~`]+?)(?<=\S)\1/g, '$2')
    .replace(/(\*\*|~~)/g, '')
    .replace(/(?<![\p{L}\p{N}_])(__?)(?=\S)([^_]+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/\\\n/g, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|euro);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/ {2,}/g, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', euro: '€' };

/** As printed pages show it, so that the mark is no part of the word before it. */
function noteMark(id: string): string {
  return /^\d+$/.test(id) ? [...id].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('') : '*';
}
