#!/usr/bin/env node
// For ontwar.cmd and ontwar.command: files in, a web page beside each of them, opened in the browser.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const { processPorts } = await import('../dist/cli/main.js');
const { writeBeside } = await import('../dist/cli/beside.js');

// Without a shell, so that no sign in a name is read as a command.
const OPENERS = { win32: 'explorer.exe', darwin: 'open' };
const opener = OPENERS[process.platform];
const show = (path) => {
  if (opener === undefined || process.env.ONTWAR_NO_BROWSER) return;
  spawn(opener, [resolve(path)], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
};
process.exitCode = await writeBeside(process.argv.slice(2), processPorts(), show);
process.stdin.unref?.();
