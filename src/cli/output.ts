/** Where a report goes: a file, the pager of a person who reads on a screen, or plain stdout; and how wide and coloured it is. */
import type { Output } from '../files.js';
import type { RenderOptions } from '../reporters/reporter.js';
import { USAGE } from './messages.nl.js';
import type { Ports } from './ports.js';
import type { AnalyseFlags } from './program.js';
import { usageError } from './usage-error.js';

/** Lines longer than this tire the eye; a file has no screen to measure. */
export const MOST_COLUMNS = 100;

type OutputFlags = Pick<AnalyseFlags, 'output' | 'outputDir' | 'pager' | 'color'>;

export async function openOutput(
  flags: OutputFlags,
  format: { readonly id: string; readonly binary?: boolean },
  ports: Ports,
): Promise<Output> {
  if (flags.output !== undefined) return ports.files.startOutput(flags.output);
  if (format.binary === true && ports.stdout.isTTY) throw usageError(USAGE.binary(format.id));
  const paged = flags.pager && ports.stdout.isTTY && format.id === 'terminal';
  return paged ? pagedOutput(ports) : { write: ports.stdout.write, finish: async () => {}, abandon: async () => {} };
}

export function renderOptions(flags: OutputFlags, ports: Ports): RenderOptions {
  const shown = flags.output === undefined && flags.outputDir === undefined;
  const columns = shown ? ports.screen.columns : MOST_COLUMNS;
  return { columns: Math.min(columns, MOST_COLUMNS), colour: shown && wantsColour(flags, ports) };
}

function wantsColour({ color }: OutputFlags, { env, stdout }: Ports): boolean {
  if (!color || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTTY && env.TERM !== 'dumb';
}

/** Waits for the whole text: only then is it known whether it fits on the screen. */
function pagedOutput({ stdout, screen }: Ports): Output {
  const parts: string[] = [];
  const show = async () => {
    const text = parts.join('');
    const fits = text.split('\n').length <= screen.rows;
    if (fits || !(await screen.page(text))) await stdout.write(text);
  };
  return {
    write: async (part) => void parts.push(typeof part === 'string' ? part : new TextDecoder().decode(part)),
    finish: show,
    abandon: show,
  };
}
