/** How many columns a terminal gives to a text: none to combining marks, two to East Asian signs and emoji. */
const NONE = /\p{M}/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

export function widthOf(text: string): number {
  if (/^[\u0020-\u02ff\u2010-\u2027]*$/.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += NONE.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

/** The longest beginning that fits; at least one sign. */
export function fitting(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const sign of text) {
    width += widthOf(sign);
    if (width > columns && end > 0) break;
    end += sign.length;
  }
  return text.slice(0, end);
}
