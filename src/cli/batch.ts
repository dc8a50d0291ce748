/** Runs the analysis over all inputs, in order, and writes each result as it comes; a failed file is told and the rest goes on. */
import type { Output } from '../files.js';
import type { OntwarError } from '../model/error.js';
import { renderFailure } from '../reporters/jsonl.js';
import type { Rendered, RenderOptions } from '../reporters/reporter.js';
import { failureOf, tellFailure } from './failure.js';
import type { Input } from './inputs.js';
import type { Sink } from './ports.js';
import type { Progress } from './progress.js';

/** `Result`: a report with what it was made of, or whatever else the reporter renders. */
export interface Batch<Result> {
  readonly inputs: readonly Input[];
  readonly analyse: (input: Input) => Promise<Result>;
  readonly reporter: {
    readonly id: string;
    readonly render: (result: Result, options: RenderOptions) => Rendered | Promise<Rendered>;
  };
  readonly options: RenderOptions;
  /** Whether a result holds what the user wants to be warned of. */
  readonly meets: (result: Result) => boolean;
}

export interface Voices {
  readonly output: Output;
  readonly stderr: Sink;
  readonly progress: Progress;
}

export async function runBatch<Result>(batch: Batch<Result>, voices: Voices): Promise<0 | 1 | 2> {
  let failed = 0;
  let met = false;
  for (const input of batch.inputs) {
    await voices.progress.at(input.path);
    const outcome = await attempt(batch, input, voices);
    if ('failure' in outcome) {
      failed++;
      if (batch.reporter.id === 'jsonl') await voices.output.write(renderFailure(outcome.failure, input.path));
      continue;
    }
    met ||= batch.meets(outcome.result);
    await voices.output.write(outcome.rendered);
  }
  await voices.progress.end(failed);
  if (failed > 0) return 2;
  return met ? 1 : 0;
}

type Outcome<Result> = { readonly result: Result; readonly rendered: Rendered } | { readonly failure: OntwarError };

async function attempt<Result>(
  { analyse, reporter, options }: Batch<Result>,
  input: Input,
  { stderr, progress }: Voices,
): Promise<Outcome<Result>> {
  try {
    const result = await analyse(input);
    return { result, rendered: await reporter.render(result, options) };
  } catch (cause) {
    const failure = failureOf(cause, input.path);
    await progress.clear();
    await tellFailure(failure.code === 'programmafout' ? cause : failure, stderr);
    return { failure };
  }
}
