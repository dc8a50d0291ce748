import { expect, it } from 'vitest';
import { defuse } from '../../src/reporters/defuse.js';

it.each([
  ['shows an escape sequence as signs', 'a\u001b[31mrood\u001b]0;titel\u0007', 'a␛[31mrood␛]0;titel␇'],
  ['makes every kind of line end a blank', 'a\r\nb\u2028c\u0085d\te', 'a  b c d e'],
  ['takes the eight-bit controls and DEL away', '\u009b2J\u007f', '\ufffd2J\ufffd'],
  ['takes marks that turn the reading direction away', 'nota\u202efdp.exe\u2069', 'nota\ufffdfdp.exe\ufffd'],
  ['drops what cannot be seen', 'zelf\u00adred\u200bzaam\ufeff\u{e0041}', 'zelfredzaam'],
  ['replaces half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ['leaves Dutch and emoji as they are', 'cliënt ‘één’ – €5 👩‍⚕️'.replace('\u200d', ''), 'cliënt ‘één’ – €5 👩⚕️'],
])('%s', (_, text, expected) => {
  expect(defuse(text)).toBe(expected);
});
