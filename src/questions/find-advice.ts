/** Counted passages and the rules of lexicon/advice → findings: repeats grouped, those most worth reading first. */
import { fingerprint } from '../model/fingerprint.js';
import type { AdviceRule, AdviceText, Guide } from '../model/guide.js';
import type { Finding } from '../model/report.js';
import { CONDITIONS } from './conditions/index.js';
import type { Counted } from './counted.js';
import { groupHits, type HitGroup } from './group-hits.js';
import { rankFindings } from './rank-findings.js';
import { fillIn } from './sentences.js';
import { slotsOf } from './slots-of.js';

export function findAdvice(counted: Counted, guide: Guide): Finding[] {
  const found = guide.rules.flatMap((rule) => {
    const hits = CONDITIONS[rule.when]({ rule, counted, guide });
    return groupHits(hits, counted).flatMap((group) => {
      const text = chooseText(rule, group.kind);
      return text ? [{ weight: text.weight, group, finding: writeFinding({ rule, text, group }, counted, guide) }] : [];
    });
  });
  return rankFindings(found);
}

/** The text for exactly this kind, else the one whose kind begins it, else the one for all kinds. */
function chooseText(rule: AdviceRule, kind: string): AdviceText | undefined {
  const fitting = rule.texts.filter(
    (text) => kind === text.kind || kind.startsWith(`${text.kind}-`) || text.kind === '',
  );
  return fitting.sort((a, b) => b.kind.length - a.kind.length)[0];
}

interface Found {
  readonly rule: AdviceRule;
  readonly text: AdviceText;
  readonly group: HitGroup;
}

function writeFinding({ rule, text, group }: Found, counted: Counted, guide: Guide): Finding {
  const slots = slotsOf(group, counted, guide);
  const uncertain = group.absence && counted.unread.length > 0;
  const message = fillIn(text.message, slots);
  return {
    id: `${rule.id}-${fingerprint(`${rule.id}|${group.key}`)}`,
    rule: rule.id,
    standing: uncertain ? 'zelf-beoordelen' : text.standing,
    message: uncertain ? `${message} ${fillIn(guide.phrases.absenceUnread, slots)}` : message,
    question: fillIn(text.question, slots),
    passages: group.passages.map(({ id }) => id),
    uses: group.uses.map(({ id }) => id),
    signals: group.signals.map(({ id }) => id),
    source: rule.cite.map((citation) => tellSource(citation, guide)).join('; '),
  };
}

/** „C. Brink en N. van der Veen (2013), tip 2”; the full title stands in lexicon/sources.yaml. */
function tellSource({ source, at }: AdviceRule['cite'][number], guide: Guide): string {
  const entry = guide.sources[source];
  if (!entry) return source;
  const name = entry.author ?? entry.title.split('. ')[0];
  const when = entry.year ?? entry.publisher;
  return `${name}${when ? ` (${when})` : ''}${at ? `, ${at}` : ''}`;
}
