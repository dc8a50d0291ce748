/** `ontwar uitleg`: an id and a report in, the Dutch sentences that tell what the label rests on out. */
import { OntwarError } from '../model/error.js';
import { layOut } from '../reporters/terminal/lay-out.js';
import { createPaint } from '../reporters/terminal/paint.js';
import { hanging } from '../reporters/terminal/piece.js';
import { explainId, idsOf } from './explain/explain-id.js';
import { readReports } from './explain/read-reports.js';
import { EXPLAIN, LEXICON } from './messages.nl.js';
import { nearestIds } from './nearest-ids.js';
import { MOST_COLUMNS } from './output.js';
import type { Ports } from './ports.js';
import type { LexiconFlags } from './program.js';

export async function explain(
  id: string,
  path: string,
  { lexicon: folder }: LexiconFlags,
  ports: Ports,
): Promise<void> {
  const reports = readReports(await ports.files.readText(path), path);
  const report = reports.find((each) => idsOf(each).includes(id));
  if (report === undefined) {
    const near = nearestIds(id, reports.flatMap(idsOf));
    throw new OntwarError(
      'onbekend-id',
      EXPLAIN.unknown(id),
      near.length === 0 ? EXPLAIN.whereIds : LEXICON.near(near),
    );
  }
  const lexicon = await (await ports.pipeline(ports.files)).lexicon(folder ?? null);
  if (lexicon.identity.sha256 !== report.lexicon.sha256) await ports.stderr.write(`ontwar: ${EXPLAIN.otherLexicon}\n`);
  await ports.stdout.write(wrap(explainId(id, report, lexicon), ports));
}

/** The indent of a line is that of its block; what does not fit hangs below it. */
function wrap(lines: readonly string[], { screen }: Ports): string {
  const blocks = lines.map((line) => hanging(line.length - line.trimStart().length, 2, line.trimStart()));
  return layOut(blocks, Math.min(screen.columns, MOST_COLUMNS), createPaint(false));
}
