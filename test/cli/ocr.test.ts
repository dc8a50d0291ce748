/** `--ocr`: which pages are read again, what of it is kept, and what is said when it cannot be done. test/slow/ocr.test.ts does it for real. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/cli/recognise.js';
import type { Source, SourcePage } from '../../src/model/document.js';
import { OntwarError } from '../../src/model/error.js';
import type { ReadOptions } from '../../src/readers/reader.js';
import { createFolder, runCli } from '../support/cli.js';
import { language } from '../support/language.js';

const PROSE =
  'De gemeente wil dat inwoners zo lang mogelijk thuis kunnen blijven wonen, met de hulp die zij nodig hebben.';
const GIBBERISH = 'xqzv wrtk bnmp lkjh gfds qwrt zxcv bnmk plkj hgfd sqwr tzxc vbnm klpw '.repeat(4);

function page(number: number, text: string, changes: Partial<SourcePage> = {}): SourcePage {
  const line = { runs: [{ text, box: null }], box: null, size: 11, bold: false, role: null, level: null };
  const lines = text === '' ? [] : [line];
  const rest = { width: 595, height: 842, frames: [], unread: null, ocr: false };
  return { number, label: String(number), lines, ...rest, ...changes };
}

function source(...pages: SourcePage[]): Source {
  return { format: 'pdf', title: null, pages, notices: [] };
}

const scanned = (number: number) => page(number, '', { unread: 'geen-tekstlaag' });
const recognised = (number: number, text = PROSE) => page(number, text, { ocr: true });
const state = ({ pages }: Source) => pages.map(({ ocr, unread }) => (ocr ? 'ocr' : (unread ?? 'gelezen')));

describe('recognise', () => {
  it('reads again the pages without text or with text that is no language, and no others', async () => {
    const first = source(page(1, PROSE), scanned(2), page(3, GIBBERISH), page(4, '', { unread: 'fout' }));
    const asked: number[][] = [];
    const result = await recognise(first, language, async (pages) => {
      asked.push([...pages]);
      return source(...pages.map((number) => recognised(number)));
    });
    expect(asked).toEqual([[2, 3]]);
    expect(state(result)).toEqual(['gelezen', 'ocr', 'ocr', 'fout']);
  });
  it('leaves a page as it was that fails, has no words or gives nonsense', async () => {
    const first = source(scanned(1), scanned(2), scanned(3), scanned(4));
    const second = source(recognised(1), recognised(2, ''), recognised(3, GIBBERISH));
    const result = await recognise(first, language, async () => second);
    expect(state(result)).toEqual(['ocr', 'geen-tekstlaag', 'geen-tekstlaag', 'geen-tekstlaag']);
  });
  it('keeps what it has when it is broken off, and tells of which pages there is none', async () => {
    const first = source(...Array.from({ length: 45 }, (_, at) => scanned(at + 1)));
    const result = await recognise(first, language, async (pages) => {
      if (pages.includes(30)) throw new OntwarError('tijd-op', 'Het duurde te lang.', 'Later.');
      return source(...pages.map((number) => recognised(number)));
    });
    expect(state(result).filter((each) => each === 'ocr')).toHaveLength(20);
    const [notice] = result.notices;
    expect(notice).toMatchObject({ code: 'ocr-gestopt', message: expect.stringContaining('Het duurde te lang.') });
    expect(notice?.pages).toEqual(Array.from({ length: 25 }, (_, at) => at + 21));
  });
});

describe('--ocr without a recogniser', () => {
  it.each([['analyse'], ['gezondheid']])('is told before anything is read (%s)', async (command) => {
    const cwd = await createFolder({ 'a.txt': PROSE });
    const recogniser = async () => {
      throw new OntwarError('niet-geinstalleerd', 'Niet geïnstalleerd.', 'Installeer haar.');
    };
    const { code, stdout, stderr } = await runCli([command, 'a.txt', '--ocr', '-q'], cwd, { pipeline: { recogniser } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Installeer haar.');
  });
});

describe('--ocr at work', () => {
  it.each([
    ['tells of each page that it has read', [], 'a.txt: bladzijde 3 van 1 gelezen met OCR\n'],
    ['is still when asked', ['-q'], ''],
  ])('%s', async (_, flags, told) => {
    const cwd = await createFolder({ 'a.txt': PROSE });
    const recogniser = async () => async (read: Source, _b: unknown, _n: string, options: ReadOptions) => {
      options.onPage?.(3);
      return read;
    };
    const { stderr } = await runCli(['a.txt', '--ocr', ...flags], cwd, { pipeline: { recogniser } });
    expect(stderr).toBe(told);
  });
});
