/**
 * Text of a document in, the same text without the power to move the cursor, change colours or turn the reading direction:
 * controls become visible signs, invisible format characters go. White space becomes a blank.
 */
export function defuse(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\u00ad\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu, '')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, signOf);
}

/** ␀ to ␟ for C0; a replacement character for DEL, C1, bidirectional overrides and halves of surrogate pairs. */
function signOf(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}
