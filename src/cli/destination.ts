/** Where results go, as the batch sees it: one stream for all of them, or a folder with files for each. */
import type { Output } from '../files.js';
import type { OntwarError } from '../model/error.js';
import { renderFailure } from '../reporters/jsonl.js';
import type { Rendered, RenderOptions, Reporter } from '../reporters/reporter.js';
import type { Input } from './inputs.js';

/** One way to render a result. `Result`: a report with what it was made of, or whatever else a reporter renders. */
export interface Format<Result>
  extends Pick<Reporter, 'id' | 'extension' | 'joins'>,
    Partial<Pick<Reporter, 'binary' | 'parts'>> {
  readonly render: (result: Result, options: RenderOptions) => Rendered | Promise<Rendered>;
}

/** A format that could make nothing of a result. */
export interface FailedFormat {
  readonly format: string;
  readonly cause: unknown;
}

export interface Destination<Result> {
  /** How many formats each result is rendered in. */
  readonly formats: number;
  /** Renders and writes; gives the formats that failed. What cannot be written ends the run. @throws OntwarError */
  readonly put: (result: Result, input: Input) => Promise<readonly FailedFormat[]>;
  /** Says in the output itself that a file failed, where the format has words for that. */
  readonly miss: (failure: OntwarError, input: Input) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Leaves nothing half done. */
  readonly abandon: () => Promise<void>;
}

/** A file of which nothing came is left as it was, or is not made. */
export function createStream<Result>(
  format: Format<Result>,
  options: RenderOptions,
  output: Output,
): Destination<Result> {
  let isWritten = false;
  const write = async (part: Rendered) => {
    await output.write(part);
    isWritten = true;
  };
  return {
    formats: 1,
    put: async (result) => {
      const rendered = await attempt(async () => format.render(result, options));
      if ('cause' in rendered) return [{ format: format.id, cause: rendered.cause }];
      await write(rendered.value);
      return [];
    },
    miss: async (failure, { path }) => {
      if (format.id === 'jsonl') await write(renderFailure(failure, path));
    },
    finish: () => (isWritten ? output.finish() : output.abandon()),
    abandon: output.abandon,
  };
}

export type Attempt<Value> = { readonly value: Value } | { readonly cause: unknown };

export async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work() };
  } catch (cause) {
    return { cause };
  }
}
