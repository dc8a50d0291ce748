/** The program as people start it: a process of its own, on what `npm run build` made. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const NOTE = 'fixtures/voorbeeld/input.md';
const run = promisify(execFile);

async function ontwar(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout } = await run(process.execPath, ['bin/ontwar.js', ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

describe('bin/ontwar.js', () => {
  it('gives the same bytes twice, in another locale and in another time zone', async () => {
    const runs = await Promise.all([
      ontwar([NOTE, '--format', 'json']),
      ontwar([NOTE, '--format', 'json'], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' }),
    ]);
    expect(runs[1]).toBe(runs[0]);
    expect(`${JSON.stringify(JSON.parse(runs[0]), null, 2)}\n`).toBe(runs[0]);
  });

  it('reads a note on standard input as it reads the file', async () => {
    const [fromFile, piped] = await Promise.all([
      ontwar([NOTE, '--format', 'jsonl']),
      spawnSync(process.execPath, ['bin/ontwar.js', '-', '--format', 'jsonl'], { input: readFileSync(NOTE) }).stdout,
    ]);
    const [one, other] = [JSON.parse(fromFile), JSON.parse(String(piped))];
    expect(other.uses.length).toBe(one.uses.length);
    expect(other.document.sha256).toBe(one.document.sha256);
  });

  it('ends with code 2 and two lines for a file that is not there', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/ontwar.js', 'weg.pdf'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('ends quietly when nobody reads on', () => {
    const script = `${process.execPath} bin/ontwar.js ${NOTE} ${NOTE} ${NOTE} --format jsonl -q | head -c 10 > /dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });
});
