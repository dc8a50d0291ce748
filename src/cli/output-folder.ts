/** A folder with files for each input and format: planned and checked before the work starts, each file complete or absent. */
import { join } from 'node:path';
import type { Files } from '../files.js';
import { defuse } from '../reporters/defuse.js';
import type { RenderOptions } from '../reporters/reporter.js';
import { attempt, type Destination, type FailedFormat, type Format } from './destination.js';
import type { Input } from './inputs.js';
import { OUTPUT_FOLDER } from './messages.nl.js';
import { refuseExisting, refuseInputs } from './output-clashes.js';
import { nameOutputs } from './output-names.js';
import type { Ports } from './ports.js';

export interface FolderOptions {
  readonly folder: string;
  /** Write over what is there. */
  readonly force: boolean;
  readonly quiet: boolean;
  readonly render: RenderOptions;
}

/** @throws OntwarError when a file is in the way or the folder takes no files */
export async function openFolder<Result>(
  inputs: readonly Input[],
  formats: readonly Format<Result>[],
  options: FolderOptions,
  { files, stderr }: Pick<Ports, 'files' | 'stderr'>,
): Promise<Destination<Result>> {
  const { folder } = options;
  const names = nameOutputs(inputs.map(({ path }) => path));
  const named = inputs.map((input, index) => ({ input, name: names[index] ?? '' }));
  const nameOf = new Map(named.map(({ input, name }) => [input, name]));
  const endings = formats.flatMap((format) => partsOf(format, options.render).map((part) => endingOf(format, part)));
  await refuseInputs(named, { folder, endings }, files);
  if (!options.force) await refuseExisting(named, { folder, endings }, files);
  await files.prepareFolder(folder);
  const written: string[] = [];
  const tell = async () => {
    if (options.quiet || written.length === 0) return;
    await stderr.write(`${OUTPUT_FOLDER.written}\n${written.map((path) => `  ${defuse(path)}\n`).join('')}`);
  };
  return {
    formats: formats.length,
    put: async (result, input) => {
      const failed: FailedFormat[] = [];
      for (const format of formats) {
        const rendered = await attempt(() => renderParts(format, result, options.render));
        if ('cause' in rendered) failed.push({ format: format.id, cause: rendered.cause });
        else
          for (const { ending, content } of rendered.value) {
            const path = join(folder, `${nameOf.get(input)}${ending}`);
            await writeWhole(path, content, files);
            written.push(path);
          }
      }
      return failed;
    },
    miss: async () => {},
    finish: tell,
    abandon: tell,
  };
}

/** All parts before any is written: a format that fails gives no file. */
async function renderParts<Result>(format: Format<Result>, result: Result, options: RenderOptions) {
  const rendered = [];
  for (const part of partsOf(format, options)) {
    const content = await format.render(result, part === null ? options : { ...options, part });
    rendered.push({ ending: endingOf(format, part), content });
  }
  return rendered;
}

/** The part that was asked for, else all that the format has. */
function partsOf({ parts }: Pick<Format<never>, 'parts'>, { part }: RenderOptions): readonly (string | null)[] {
  if (parts === undefined) return [null];
  return part === undefined ? parts : [part];
}

function endingOf({ extension }: Pick<Format<never>, 'extension'>, part: string | null): string {
  return part === null ? extension : `.${part}${extension}`;
}

async function writeWhole(path: string, content: string | Uint8Array, files: Files): Promise<void> {
  const output = await files.startOutput(path);
  try {
    await output.write(content);
    await output.finish();
  } catch (cause) {
    await output.abandon();
    throw cause;
  }
}
