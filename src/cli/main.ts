/** Arguments and ports in, exit code out: 0 done, 1 done and a threshold was met, 2 could not do what was asked. */
import { CommanderError } from 'commander';
import { nearest } from '../lexicon/nearest.js';
import { isClosedPipe, tellFailure } from './failure.js';
import { USAGE } from './messages.nl.js';
import type { Ports } from './ports.js';
import { type Actions, createProgram } from './program.js';
import { commandsOf, translateUsage, usageError } from './usage-error.js';

export { processPorts } from './ports.js';

export type ExitCode = 0 | 1 | 2;

export async function main(argv: readonly string[], ports: Ports): Promise<ExitCode> {
  try {
    return await run(argv, ports);
  } catch (cause) {
    if (isClosedPipe(cause)) return 0;
    await tellFailure(cause, ports.stderr);
    return 2;
  }
}

async function run(argv: readonly string[], ports: Ports): Promise<ExitCode> {
  const [first = '--help'] = argv;
  if (first === '--version' || first === '-v') return showVersion(ports);
  let code: ExitCode = 0;
  const help: string[] = [];
  const collect = (text: string) => void help.push(text);
  const program = createProgram(
    createActions(ports, (result) => {
      code = result;
    }),
    {
      writeOut: collect,
      writeErr: collect,
      getOutHelpWidth: () => ports.screen.columns,
      getErrHelpWidth: () => ports.screen.columns,
    },
  );
  try {
    await refuseMistypedCommand(first, commandsOf(program), ports);
    await program.parseAsync(argv.length === 0 ? [first] : argv, { from: 'user' });
    return code;
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    const asked = cause.code === 'commander.helpDisplayed' || cause.code === 'commander.help';
    if (!asked) throw translateUsage(cause, program);
    await ports.stdout.write(help.join(''));
    return 0;
  }
}

function createActions(ports: Ports, end: (code: ExitCode) => void): Actions {
  return {
    analyse: async (paths, flags) => end(await (await import('./analyse.js')).analyse(paths, flags, ports)),
    health: async (paths, flags) => end(await (await import('./health.js')).health(paths, flags, ports)),
    compare: async (old, fresh, flags) => (await import('./compare.js')).compare(old, fresh, flags, ports),
    explain: async (id, report, flags) => (await import('./explain.js')).explain(id, report, flags, ports),
    initReview: async (report, flags) => (await import('./review.js')).initReview(report, flags, ports),
    check: async (folder) => end(await (await import('./lexicon.js')).checkFolder(folder ?? null, ports)),
    list: async (flags) => (await import('./lexicon.js')).listEntries(flags, ports),
    show: async (id, flags) => (await import('./lexicon.js')).showEntry(id, flags, ports),
  };
}

/** What is no command is taken for a file; a word that nearly is one, and no file, was a slip of the fingers. */
async function refuseMistypedCommand(first: string, commands: readonly string[], { files }: Ports): Promise<void> {
  if (!/^[a-z]+$/i.test(first) || commands.includes(first)) return;
  const near = nearest(first, [...commands, 'help']);
  if (near === null || near === first) return;
  const exists = await files.kindOf(first).then(
    () => true,
    () => false,
  );
  if (!exists) throw usageError(USAGE.unknownCommand(first, near));
}

async function showVersion({ stdout }: Ports): Promise<ExitCode> {
  const { VERSION } = await import('../version.js');
  await stdout.write(`${VERSION}\n`);
  return 0;
}
