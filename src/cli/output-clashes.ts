/** Planned names in; a message before the work starts when one of them is an input or is already there. */
import { join } from 'node:path';
import type { Files } from '../files.js';
import { type Input, STDIN } from './inputs.js';
import { USAGE } from './messages.nl.js';
import { plainName } from './output-names.js';
import { usageError } from './usage-error.js';

export interface NamedInput {
  readonly input: Input;
  /** Of its files in the output folder, without ending. */
  readonly name: string;
}

export interface Targets {
  readonly folder: string;
  /** `.html`, `.passages.csv`: what each input gets. */
  readonly endings: readonly string[];
}

/** Also under `--force`: what is to be read is never written over, and an earlier report is not read as a note. */
export async function refuseInputs(
  named: readonly NamedInput[],
  { folder, endings }: Targets,
  files: Files,
): Promise<void> {
  const stems = new Set(named.flatMap(({ input, name }) => [name, plainName(input.path)]));
  const targets = new Set([...stems].flatMap((stem) => endings.map((ending) => `${stem}${ending}`.toLowerCase())));
  for (const path of new Set(named.map(({ input }) => input.packed?.archive ?? input.path))) {
    const name = path.split(/[\\/]/).at(-1) ?? path;
    const mayClash = path !== STDIN && targets.has(name.normalize('NFC').toLowerCase());
    if (mayClash && (await files.same(path, join(folder, name)))) throw usageError(USAGE.overwritesInput(path));
  }
}

export async function refuseExisting(
  named: readonly NamedInput[],
  { folder, endings }: Targets,
  files: Files,
): Promise<void> {
  const taken: string[] = [];
  for (const { name } of named.filter(({ input }) => input.failure === null)) {
    for (const ending of endings) {
      const path = join(folder, `${name}${ending}`);
      if (await files.exists(path)) taken.push(path);
    }
  }
  if (taken.length > 0) throw usageError(USAGE.exists(taken));
}
