/** `ontwar uitleg`: an id and a report in, the Dutch sentences that tell what the label rests on out. */
import { OntwarError } from '../model/error.js';
import { explainId, idsOf } from './explain/explain-id.js';
import { readReports } from './explain/read-reports.js';
import { EXPLAIN, LEXICON } from './messages.nl.js';
import { nearestIds } from './nearest-ids.js';
import type { Ports } from './ports.js';
import type { LexiconFlags } from './program.js';
import { wrapLines } from './wrap.js';

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
  await ports.stdout.write(wrapLines(explainId(id, report, lexicon), ports.screen));
}
