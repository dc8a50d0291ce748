/** What `--format`, `--output` and `--output-dir` ask for in, the reporters to use out. */
import type { Reporter } from '../reporters/reporter.js';
import { USAGE } from './messages.nl.js';
import type { AnalyseFlags } from './program.js';
import { usageError } from './usage-error.js';

type Known = Pick<Reporter, 'id' | 'extension'>;
type Wanted = Pick<AnalyseFlags, 'format' | 'output' | 'outputDir'>;

/** More than one only into a folder, each once and in the order asked. @throws OntwarError for what does not go together */
export function chooseFormats<Kind extends Known>(
  { format, output, outputDir }: Wanted,
  known: readonly Kind[],
): readonly [Kind, ...Kind[]] {
  if (output !== undefined && outputDir !== undefined) throw usageError(USAGE.twoPlaces);
  const asked =
    format === undefined
      ? [outputDir === undefined ? undefined : known.find(isPage)?.id]
      : [...new Set(format.split(',').map((id) => id.trim()))];
  const [first, ...others] = asked.map((id) => chooseReporter(id, output, known));
  if (first === undefined) throw usageError(USAGE.unknownValue('--format', '', idsOf(known)));
  if (others.length > 0 && outputDir === undefined) throw usageError(USAGE.needsFolder);
  return [first, ...others];
}

/** What a folder gets when nobody says what: a page that opens in a browser. */
function isPage({ id }: Known): boolean {
  return id === 'html';
}

/** Without `--format` the name of the output file tells; else it is for a person, for whom the first reporter is. */
function chooseReporter<Kind extends Known>(
  format: string | undefined,
  output: string | undefined,
  known: readonly Kind[],
): Kind {
  const fits = ({ id, extension }: Kind) =>
    format === undefined ? output?.endsWith(extension) === true : id === format;
  const chosen = known.find(fits) ?? (format === undefined ? known[0] : undefined);
  if (chosen === undefined) throw usageError(USAGE.unknownValue('--format', format ?? '', idsOf(known)));
  return chosen;
}

function idsOf(known: readonly Known[]): string[] {
  return known.map(({ id }) => id);
}
