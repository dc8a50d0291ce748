// What is found in real PDFs against a plain text search: for each file the zones of its passages, the pages that were not read and why, and every hit of the four
// terms in the text of `pdftotext -raw` (hyphens at line ends undone) that is no use on the same page. Needs pdftotext; bar: nothing lost.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, createEngine } from '../dist/analyse.js';
import { readers } from '../dist/readers/index.js';
import { dataFolder } from './measure.mjs';

const WORDS =
  /eigen regie|zelfregie|eigen kracht(?:en)?|zelfred(?:zaam|zame)\p{L}*|eigen verantwoordelijkhe(?:id|den)/giu;
const pdf = readers.find(({ id }) => id === 'pdf');

/** `npm run bench -- real [file.pdf …]` */
export default async function real(files) {
  const folder = join(dataFolder(), 'real');
  const paths =
    files.length > 0
      ? files
      : readdirSync(folder)
          .filter((name) => name.endsWith('.pdf'))
          .map((name) => join(folder, name));
  const engine = createEngine(JSON.parse(readFileSync('dist/lexicon.json', 'utf8')));
  for (const path of paths) {
    const source = await pdf.read(readFileSync(path), { password: null, pages: null });
    const { report, document } = analyse(source, { path, sha256: '' }, engine);
    const uses = report.uses.map(({ text, page }) => `${fold(text)} p. ${page}`);
    const hits = search(path);
    const lost = hits.filter((hit) => !take(uses, hit));
    console.log(`${path}\n  zones ${counts(document.blocks.map(({ zone }) => zone))}`);
    console.log(`  not read ${counts(report.document.health.unread.map(({ reason }) => reason)) || 'none'}`);
    console.log(
      `  plain text search ${hits.length} hits, ${report.uses.length} uses; lost: ${lost.join('; ') || 'none'}`,
    );
  }
}

function search(path) {
  const { stdout } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return stdout.split('\f').flatMap((text, at) => {
    const plain = text
      .replace(/(\p{L})[-\u00ad\ufffe]\n(\p{Ll})/gu, '$1$2')
      .replace(/\s+/g, ' ')
      .normalize('NFKC');
    return [...plain.matchAll(WORDS)].map(([hit]) => `${fold(hit)} p. ${at + 1}`);
  });
}

/** One use answers one hit; a use may be longer than the words searched for. */
function take(uses, hit) {
  const [words, page] = hit.split(' p. ');
  const at = uses.findIndex(
    (use) => use.endsWith(` p. ${page}`) && use.includes(words.replace(/zelfred.*/, 'zelfred')),
  );
  if (at >= 0) uses.splice(at, 1);
  return at >= 0;
}

function fold(text) {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function counts(names) {
  const found = new Map();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return [...found].map(([name, count]) => `${name} ${count}`).join(', ');
}
