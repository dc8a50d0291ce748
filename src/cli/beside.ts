/**
 * For `ontwar.cmd` and `ontwar.command`: files dropped onto them in, a web page beside each file out, under a name that was free.
 * Without files it asks for one, because a person who double-clicks has no command line.
 */
import { basename, dirname, extname, join } from 'node:path';
import { main } from './main.js';
import { BESIDE } from './messages.nl.js';
import type { Ports } from './ports.js';

/** `show` opens a page in the browser of this computer. */
export async function writeBeside(
  dropped: readonly string[],
  ports: Ports,
  show: (path: string) => void,
): Promise<0 | 2> {
  const paths = dropped.length > 0 ? dropped : await askForFile(ports);
  let code: 0 | 2 = 0;
  for (const path of paths) {
    const page = await freeName(path, ports);
    const result = await main(['analyse', path, '--output', page], ports);
    if (result === 0) {
      await ports.stdout.write(`${BESIDE.written(page)}\n`);
      show(page);
    } else code = 2;
  }
  return code;
}

/** `nota.html`, and where that is taken `nota (2).html`: nothing is written over. */
async function freeName(path: string, { files }: Ports): Promise<string> {
  const stem = join(dirname(path), basename(path, extname(path)));
  const isTaken = (name: string) =>
    files.kindOf(name).then(
      () => true,
      () => false,
    );
  let name = `${stem}.html`;
  for (let number = 2; await isTaken(name); number++) name = `${stem} (${number}).html`;
  return name;
}

/** A file that is dragged into a terminal becomes its path, between quotes or with strokes before the blanks. */
async function askForFile({ stdin, stdout }: Ports): Promise<string[]> {
  await stdout.write(BESIDE.ask);
  let typed = '';
  for await (const chunk of stdin) {
    typed += new TextDecoder().decode(chunk);
    if (typed.includes('\n')) break;
  }
  const path = pathOf(typed);
  return path === '' ? [] : [path];
}

export function pathOf(typed: string): string {
  const line = typed.split(/\r?\n/)[0]?.trim() ?? '';
  const quoted = /^(["'])(.*)\1$/.exec(line)?.[2];
  if (quoted !== undefined) return quoted;
  return /^[A-Za-z]:\\/.test(line) || line.startsWith('\\\\') ? line : line.replace(/\\(.)/g, '$1');
}
