/** The folding that makes patterns and text comparable: lower case, no diacritics, straight apostrophe. Length may change. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'");
}
