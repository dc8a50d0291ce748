/**
 * The web page in a browser, from disk and with its scripts off: accessible at three widths in both schemes, nothing folded away
 * on paper, lines that are easy to read, and quick with thousands of uses. Needs Chromium (see CONTRIBUTING.md).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { PDFParse } from 'pdf-parse';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse, createEngine } from '../../src/analyse.js';
import { createPipeline } from '../../src/cli/pipeline.js';
import { createFiles } from '../../src/files.js';
import type { Report } from '../../src/model/report.js';
import { readerFor } from '../../src/readers/index.js';
import { htmlReporter } from '../../src/reporters/html.js';
import { createFolder } from '../support/cli.js';
import { findCases } from '../support/golden.js';

const executablePath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync) ?? '';
const isInstalled = executablePath !== '' && existsSync(executablePath);
const why = isInstalled ? '' : ' (skipped: chromium is not installed)';

const RUN_AXE = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)`;
const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

const files = createFiles('.');
const lexicon = await createPipeline(files).lexicon('lexicon');
const engine = createEngine(lexicon);

async function analysed(bytes: Uint8Array, path: string): Promise<{ report: Report; page: string }> {
  const source = await readerFor(bytes, path).read(bytes, { password: null, pages: null });
  const { report, document } = analyse(source, { path, sha256: '' }, engine);
  const material = { document, original: bytes, lexicon, annotate: async () => new Uint8Array() };
  return { report, page: String(await htmlReporter.render(report, { columns: 80, colour: false }, material)) };
}

describe.skipIf(!isInstalled)(`the web page in a browser${why}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  async function open(page: string, options: BrowserContextOptions = {}): Promise<Page> {
    const path = join(await createFolder(), 'verslag.html');
    writeFileSync(path, page);
    const opened = await (await browser.newContext(options)).newPage();
    await opened.goto(pathToFileURL(path).href);
    return opened;
  }

  const notes = [
    ...findCases('fixtures').map(({ inputs }) => inputs.find((path) => path.endsWith('.pdf')) ?? ''),
    'fixtures/voorbeeld/input.docx',
    'fixtures/lezer-scan/input.pdf',
  ];
  it.each(notes)('breaks no rule of accessibility and fits its width: %s', async (path) => {
    const { page } = await analysed(await files.readBytes(path), path);
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        const opened = await open(page, { viewport: { width, height: 900 }, colorScheme });
        await opened.evaluate(axe.source);
        const found: AxeResults['violations'] = await opened.evaluate(RUN_AXE);
        expect(found.map(({ id, nodes }) => [width, colorScheme, id, nodes[0]?.html])).toEqual([]);
        expect(await opened.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        await opened.context().close();
      }
    }
  });

  it('folds nothing away on paper, with scripts off', async () => {
    const path = 'fixtures/voorbeeld/input.md';
    const { report, page } = await analysed(await files.readBytes(path), path);
    const opened = await open(page, { javaScriptEnabled: false });
    expect(await opened.locator('.filters').isVisible()).toBe(false);
    const parser = new PDFParse({ data: new Uint8Array(await opened.pdf({ format: 'A4' })) });
    const text = squeeze((await parser.getText()).text);
    await parser.destroy();
    const missing = report.passages.filter((passage) => !text.includes(squeeze(passage.text).slice(0, 60)));
    expect(missing.map(({ text: words }) => words)).toEqual([]);
    const entries = [...new Set(report.signals.map(({ entry }) => entry))];
    expect(entries.filter((entry) => !text.includes(squeeze(entry)))).toEqual([]);
    expect(text.match(/Dezewoordenkomenuit|Vorm:hetbegripzelf/g)?.length ?? 0).toBeGreaterThan(5);
    expect(text.split('Nognietbeantwoord')).toHaveLength(3);
    expect(text).not.toContain('Toonalles');
    await opened.context().close();
  });

  it('sets lines of 60 to 75 characters, and at 200 % still fits', async () => {
    const path = 'fixtures/voorbeeld/input.md';
    const { page } = await analysed(await files.readBytes(path), path);
    const wide = await open(page, { viewport: { width: 1280, height: 900 } });
    const counts: number[] = await wide.evaluate(FULL_LINES);
    const middle = counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    expect(counts.length).toBeGreaterThan(30);
    expect(middle).toBeGreaterThanOrEqual(60);
    expect(middle).toBeLessThanOrEqual(75);
    await wide.context().close();
    const zoomed = await open(page, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    expect(await zoomed.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await zoomed.context().close();
  });

  it('filters by term, label and page, counts what is left, and shows what a link leads to', async () => {
    const path = 'fixtures/voorbeeld/input.pdf';
    const { report, page } = await analysed(await files.readBytes(path), path);
    const opened = await open(page);
    const shown = () => opened.locator('#passages article:visible').count();
    expect(await shown()).toBe(report.passages.length);
    await opened.locator('[data-key=labels]').selectOption('v2');
    const cuts = report.passages.filter(({ v2 }) => v2 !== 'nee');
    expect(await shown()).toBe(cuts.length);
    await opened.locator('[data-key=page]').selectOption('5');
    expect(await shown()).toBe(cuts.filter(({ page: at }) => at === 5).length);
    const other = report.passages.find(({ v2 }) => v2 === 'nee')?.id ?? '';
    await opened.evaluate(`location.hash = ${JSON.stringify(other)}`);
    await opened.locator(`[id="${other}"]`).waitFor({ state: 'visible' });
    expect(await shown()).toBe(report.passages.length);
    await opened.evaluate(`location.hash = ${JSON.stringify(`lex-${report.signals[0]?.entry}`)}`);
    await opened.locator(`[id="lex-${report.signals[0]?.entry}"]`).waitFor({ state: 'visible' });
    await opened.context().close();
  });

  it('shows its first lines in under two seconds with five thousand uses', async () => {
    const note = new TextDecoder().decode(await files.readBytes('fixtures/voorbeeld/input.md'));
    const many = Array.from({ length: 220 }, (_, at) => note.replaceAll('Rietmeer', `Rietmeer ${at}`)).join('\n\n');
    const { report, page } = await analysed(new TextEncoder().encode(many), 'lang.md');
    expect(report.uses.length).toBeGreaterThan(5000);
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const opened = await open(page, { viewport: { width: 1280, height: 900 } });
      times.push(await opened.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`));
      expect(await opened.locator('#passages article').count()).toBe(report.passages.length);
      await opened.context().close();
    }
    expect(Math.min(...times)).toBeLessThan(2000);
  });
});

/** Print breaks lines where it likes. */
const squeeze = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

/** Runs in the page: the number of characters of each line but the last, of every paragraph and quotation. */
const FULL_LINES = `[...document.querySelectorAll('main p, main blockquote')].flatMap((block) => {
  const lines = new Map();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < node.data.length; at++) {
      const range = document.createRange();
      range.setStart(node, at); range.setEnd(node, at + 1);
      const { bottom, width } = range.getBoundingClientRect();
      if (width > 0) lines.set(Math.round(bottom / 12), (lines.get(Math.round(bottom / 12)) ?? 0) + 1);
    }
  const counts = [...lines.values()].slice(0, -1);
  return block.closest('details:not([open])') ? [] : counts;
})`;
