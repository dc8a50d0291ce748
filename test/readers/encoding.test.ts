/** The same sentence in every encoding that municipal text files come in. */
import { describe, expect, it } from 'vitest';
import { decodeText, encodingOf } from '../../src/readers/encoding.js';

const SENTENCE = 'De cliënt bepaalt één ding: “eigen regie”.';

function utf16be(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
}

describe('decodeText', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(SENTENCE)],
    ['UTF-8 with a BOM', Buffer.from(`\ufeff${SENTENCE}`)],
    ['UTF-16 little endian with a BOM', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')],
    ['UTF-16 big endian with a BOM', utf16be(`\ufeff${SENTENCE}`)],
    ['UTF-16 little endian without a BOM', Buffer.from(SENTENCE, 'utf16le')],
    ['UTF-16 big endian without a BOM', utf16be(SENTENCE)],
    ['Windows-1252', Uint8Array.from(Buffer.from(SENTENCE.replace('“', '\x93').replace('”', '\x94'), 'latin1'))],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(SENTENCE);
  });

  it('takes plain ASCII for UTF-8', () => {
    expect(encodingOf(Buffer.from('eigen kracht'))).toBe('utf-8');
  });
});
