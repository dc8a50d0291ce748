/** Drafts are confidential: no command opens a socket, in its own process or in those that it starts. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../support/cli.js';

const GUARD = join(process.cwd(), 'test/support/no-network.cjs');

function run(args: readonly string[]) {
  return spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--require "${GUARD}"` },
    maxBuffer: 64 * 1024 * 1024,
  });
}

describe('the guard', () => {
  const inChild = `require('child_process').spawnSync(process.execPath, ['-e', "fetch('http://127.0.0.1:19999')"], { stdio: 'inherit' }).status`;
  it.each([
    ['a request', `fetch('http://127.0.0.1:19999').catch(() => {})`],
    ['a socket', `require('net').connect(9, '127.0.0.1').on('error', () => {})`],
    ['a listener', `require('http').createServer().listen(0)`],
    ['a name', `require('dns').lookup('localhost', () => {})`],
    ['a datagram', `require('dgram').createSocket('udp4').send('x', 9, '127.0.0.1')`],
    ['a request of a child', `process.exit(${inChild})`],
    [
      'a request of a thread',
      `new (require('worker_threads').Worker)("fetch('http://127.0.0.1:19999')", { eval: true }).on('exit', process.exit)`,
    ],
  ])('catches %s', (_, script) => {
    const { status, stderr } = run(['-e', script]);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/^network: /);
  });
});

describe('ontwar', () => {
  it('opens no socket', async () => {
    const cwd = await createFolder({});
    const report = join(cwd, 'rapport.json');
    const analysed = run(['bin/ontwar.js', 'fixtures/voorbeeld/input.pdf', '--output', report]);
    expect({ status: analysed.status, stderr: analysed.stderr }).toEqual({ status: 0, stderr: '' });
    writeFileSync(join(cwd, 'kapot.pdf'), '%PDF-1.7 kapot');
    const [use] = JSON.parse(readFileSync(report, 'utf8')).uses;
    for (const args of [
      ['gezondheid', '-q', 'fixtures/voorbeeld/input.pdf', 'fixtures/voorbeeld/input.md'],
      ['uitleg', use.id, report],
      ['lexicon', 'list'],
      ['--help'],
    ]) {
      const { status, stderr } = run(['bin/ontwar.js', ...args]);
      expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' });
    }
    const failed = run(['bin/ontwar.js', join(cwd, 'kapot.pdf')]);
    expect(failed.status).toBe(2);
    expect(failed.stderr).toContain('beschadigd');
  });
});
