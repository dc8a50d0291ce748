/** Hands a long text to the pager of the user (`PAGER`, else less) and waits until that is closed. */
import { spawn } from 'node:child_process';

export function showInPager(text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const command = env.PAGER ?? 'less -R';
  if (command.trim() === '' || command.trim() === 'cat') return Promise.resolve(false);
  return new Promise((done) => {
    // LESS=R keeps the colours when PAGER is a bare `less`; a PAGER with arguments needs the shell.
    const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS: 'R', ...env } });
    pager.on('error', () => done(false));
    // 126 and 127 are the shell's "cannot run" and "not found".
    pager.on('close', (code) => done(code !== 126 && code !== 127));
    pager.stdin.on('error', () => {});
    pager.stdin.end(text);
  });
}
