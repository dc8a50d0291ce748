/**
 * Copies of the sample note in which tags were dropped, doubled or given odd values, packed again as if nothing had happened:
 * each is read, or refused with a hint; never a bug or a hang.
 */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OntwarError } from '../../src/model/error.js';
import { readerFor } from '../../src/readers/index.js';
import { buildDocument } from '../../src/text/build-document.js';
import { language } from '../support/language.js';
import { randomOf } from '../support/random.js';
import { tinyZip } from '../support/tiny-office.js';

const SEEDS = 100;
const ODD = ['', '-1', '99999999999', 'x', 'a b'];

function mutate(xml: string, random: () => number): string {
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  const pick = () => tags[Math.floor(random() * tags.length)];
  const [one, other] = [pick(), pick()];
  if (one === undefined || other === undefined) return xml;
  const [tag] = one;
  const kind = random();
  if (kind < 0.2) return xml.slice(0, one.index) + xml.slice(one.index + tag.length);
  if (kind < 0.4) return xml.slice(0, other.index) + tag + xml.slice(other.index);
  const name = /^<([\w:]+)/.exec(tag)?.[1];
  if (kind < 0.7) return name === undefined ? xml : `${xml.slice(0, other.index)}<${name}/>${xml.slice(other.index)}`;
  const odd = tag.replace(/="[^"]*"/, `="${ODD[Math.floor(random() * ODD.length)]}"`);
  return xml.slice(0, one.index) + odd + xml.slice(one.index + tag.length);
}

/** Document and styles of a packed note, or the page itself. */
function damaged(format: string, random: () => number): Uint8Array {
  const whole = readFileSync(`fixtures/voorbeeld/input.${format}`);
  if (format === 'html') return Buffer.from(mutate(mutate(whole.toString(), random), random));
  const parts = unzipSync(whole);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') && !name.startsWith('docProps'));
  const name = names[Math.floor(random() * names.length)] ?? '';
  const text = new TextDecoder().decode(parts[name]);
  return tinyZip({ ...parts, [name]: mutate(mutate(text, random), random) });
}

describe.each(['docx', 'odt', 'html'])('a damaged %s', (format) => {
  it(`is read or refused with a hint (${SEEDS} seeds)`, async () => {
    let read = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const bytes = damaged(format, randomOf(seed));
      try {
        const source = await readerFor(bytes, `nota.${format}`).read(bytes, { password: null, pages: null });
        const { text, blocks } = buildDocument(source, language);
        expect(blocks.at(-1)?.span.end ?? 0).toBe(text.length);
        read++;
      } catch (cause) {
        if (!(cause instanceof OntwarError)) throw cause;
        expect(cause.hint).toMatch(/\.$/);
      }
    }
    expect(read).toBeGreaterThan(SEEDS / 5);
  });
});
