// The pictures in docs/handleiding.md: the web page of the sample note in a browser. Needs Chromium; run after `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const PICTURES = [
  ['kort', '#samenvatting', 900],
  ['werkblad', '#toetsvragen .answer', 330],
  ['bevinding', '.finding', 560],
  ['begrippen', '#begrippen', 1130],
  ['passage', '#p-4 ~ article:nth-of-type(2)', 520],
];

const folder = mkdtempSync(join(tmpdir(), 'ontwar-'));
const page = join(folder, 'verslag.html');
execFileSync(process.execPath, ['bin/ontwar.js', 'fixtures/voorbeeld/input.pdf', '--output', page], {
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ viewport: { width: 760, height: 1200 }, colorScheme: 'light' });
const opened = await context.newPage();
await opened.goto(pathToFileURL(page).href);
for (const [name, selector, most] of PICTURES) {
  const part = opened.locator(selector).first();
  await part.scrollIntoViewIfNeeded();
  await part.evaluate((element) => element.scrollIntoView());
  const { x, y, width, height } = await part.boundingBox();
  const clip = { x: Math.max(0, x - 12), y: Math.max(0, y), width: width + 24, height: Math.min(height, most) };
  await opened.screenshot({ path: `docs/beeld/${name}.png`, clip });
}
await browser.close();
rmSync(folder, { recursive: true });
