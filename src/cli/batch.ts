/** Runs the analysis over all inputs, in order, and hands on each result as it comes; a failed file is told and the rest goes on. */
import type { OntwarError } from '../model/error.js';
import { attempt, type Destination } from './destination.js';
import { failureOf, tellFailure } from './failure.js';
import type { Input } from './inputs.js';
import { OUTPUT_FOLDER } from './messages.nl.js';
import type { Sink } from './ports.js';
import type { Progress } from './progress.js';

/** `Result`: a report with what it was made of, or whatever else the destination renders. */
export interface Batch<Result> {
  readonly inputs: readonly Input[];
  readonly analyse: (input: Input) => Promise<Result>;
  /** Whether a result holds what the user wants to be warned of. */
  readonly meets: (result: Result) => boolean;
}

export interface Voices<Result> {
  readonly destination: Destination<Result>;
  readonly stderr: Sink;
  readonly progress: Progress;
}

export async function runBatch<Result>(batch: Batch<Result>, voices: Voices<Result>): Promise<0 | 1 | 2> {
  const { destination, progress } = voices;
  let failed = 0;
  let incomplete = false;
  let met = false;
  for (const input of batch.inputs) {
    await progress.at(input.path);
    const outcome = await attempt(() => batch.analyse(input));
    if ('cause' in outcome) {
      failed++;
      await destination.miss(await tell(outcome.cause, input, voices), input);
      continue;
    }
    const failures = await destination.put(outcome.value, input);
    for (const { format, cause } of failures) {
      const told = await tell(cause, input, voices, destination.formats > 1 ? OUTPUT_FOLDER.format(format) : '');
      if (failures.length === destination.formats) await destination.miss(told, input);
    }
    incomplete ||= failures.length > 0;
    if (failures.length === destination.formats) failed++;
    else met ||= batch.meets(outcome.value);
  }
  await progress.end(failed);
  if (failed > 0 || incomplete) return 2;
  return met ? 1 : 0;
}

/** `during`: what was being made of the file, where that is not all. */
async function tell<Result>(
  cause: unknown,
  input: Input,
  { progress, stderr }: Voices<Result>,
  during = '',
): Promise<OntwarError> {
  const failure = failureOf(cause, `${input.path}${during}`);
  await progress.clear();
  await tellFailure(failure.code === 'programmafout' ? cause : failure, stderr);
  return failure;
}
