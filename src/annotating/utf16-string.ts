/** Any text in, the inside of a PDF string out, one character a byte: UTF-16, and whatever would end or change the string escaped. */
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '(': '\\(', ')': '\\)', '\n': '\\n', '\r': '\\r' };
const BYTE_ORDER = '\xfe\xff';

export function utf16String(text: string): string {
  let bytes = BYTE_ORDER;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return bytes.replace(/[\\()\n\r]/g, (byte) => ESCAPED[byte] ?? byte);
}
