/** However a note was saved, its uses are the same: encodings, accents in one piece or two, quotation marks of print or of the keyboard. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readerFor } from '../../src/readers/index.js';
import { shippedEngine } from '../support/engine.js';

const NOTE = `Visie op coördinatie en financiën

Elke cliënt houdt de “eigen regie” – ook zij die hulp krijgen. Cliënten bepalen zélf wat één goede dag is; dat noemen wij zelfregie.

Wie zelfredzaam is, gaat uit van ‘eigen kracht’ en van de hulp van familie. Zo’n beroep op eigen verantwoordelijkheid bespaart € 1,5 miljoen
op de individuele voorzieningen. Maatwerk is er pas als het eigen netwerk, ook reëel bezien, géén oplossing biedt.

• eigen regie: de cliënt beslist;
• eigen kracht én zelfredzaamheid: vóór alles.
`;

const engine = shippedEngine();

/** Bytes of Windows-1252 for what NOTE holds. */
function windows1252(text: string): Uint8Array {
  const high = new Map([...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((sign) => [sign, WINDOWS_1252.indexOf(sign) + 0x80]));
  return Uint8Array.from([...text].map((sign) => high.get(sign) ?? sign.charCodeAt(0)));
}
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const straight = NOTE.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

async function usesOf(bytes: Uint8Array) {
  const copy = Uint8Array.from(bytes);
  const source = await readerFor(copy, 'nota.txt').read(copy, { password: null, pages: null });
  const { report } = analyse(source, { path: 'nota.txt', sha256: '' }, engine);
  return report.uses.map(({ term, form, scope, sense, shift, span, text }) => ({
    term,
    form,
    scope,
    sense,
    shift,
    span,
    text,
  }));
}

describe('the uses of a note', async () => {
  const expected = await usesOf(Buffer.from(NOTE));

  it('are found', () => {
    expect(expected.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'eigen regie',
        'zelfregie',
        'zelfredzaam',
        'eigen kracht',
        'eigen verantwoordelijkheid',
        'zelfredzaamheid',
      ]),
    );
    expect(expected.length).toBeGreaterThanOrEqual(8);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8 with a BOM', Buffer.from(`\ufeff${NOTE}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${NOTE}`, 'utf16le')],
    ['UTF-16, big end first', utf16be(`\ufeff${NOTE}`)],
    ['UTF-16 without a BOM, little end first', Buffer.from(NOTE, 'utf16le')],
    ['UTF-16 without a BOM, big end first', utf16be(NOTE)],
    ['Windows-1252', windows1252(NOTE)],
    ['UTF-8 with accents apart', Buffer.from(NOTE.normalize('NFD'))],
    ['UTF-16 with accents apart', Buffer.from(`\ufeff${NOTE.normalize('NFD')}`, 'utf16le')],
    ['UTF-8 with quotation marks of the keyboard', Buffer.from(straight)],
    ['Windows-1252 with quotation marks of the keyboard', windows1252(straight)],
    ['UTF-8 with the line ends of Windows', Buffer.from(NOTE.replaceAll('\n', '\r\n'))],
  ])('are the same in %s', async (_, bytes) => {
    expect(await usesOf(bytes)).toEqual(expected);
  });
});
