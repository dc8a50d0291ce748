/** Two notes in, what is new, gone, reworded and unchanged out: passages, uses, signals, findings and answers. Pure. */
import type { Comparison, FindingChange, PassageChange, QuestionChange, Side } from '../model/comparison.js';
import type { Passage, Report } from '../model/report.js';
import { VERSION } from '../version.js';
import { alignPassages, type PassagePair } from './align-passages.js';
import { compareSignals, compareUses } from './compare-marks.js';
import { byId, type Draft, passagesOf } from './draft.js';
import { editsOf } from './edits.js';
import { relabelled } from './relabelled.js';

export function compareDrafts(old: Draft, fresh: Draft): Comparison {
  const pairs = alignPassages(passagesOf(old), passagesOf(fresh));
  return {
    schema: 1,
    tool: { name: 'ontwar', version: VERSION },
    old: sideOf(old.report),
    new: sideOf(fresh.report),
    sameLexicon: old.report.lexicon.sha256 === fresh.report.lexicon.sha256,
    passages: comparePassages(pairs, old.report, fresh.report),
    uses: compareUses(old.report, fresh.report, pairs),
    signals: compareSignals(old.report, fresh.report, pairs),
    findings: compareFindings(old.report, fresh.report),
    questions: compareQuestions(old.report, fresh.report),
  };
}

function sideOf({ document, lexicon, notices }: Report): Side {
  return { document, lexicon, notices };
}

function comparePassages(pairs: readonly PassagePair[], old: Report, fresh: Report): PassageChange[] {
  const inOld = byId(old);
  const inNew = byId(fresh);
  return pairs
    .filter((pair) => inOld(pair.old?.id) !== undefined || inNew(pair.new?.id) !== undefined)
    .map((pair) => comparePassage(pair, labelsOf(inOld(pair.old?.id)), labelsOf(inNew(pair.new?.id))));
}

type Labels = Readonly<Record<string, string>>;

function comparePassage(pair: PassagePair, before: Labels, after: Labels): PassageChange {
  const { old, new: fresh, same, moved } = pair;
  if (old === null || fresh === null) {
    return { change: old === null ? 'nieuw' : 'weg', old, new: fresh, relabelled: [], moved: false, edits: [] };
  }
  const changes = relabelled(before, after);
  const edits = same ? [] : editsOf(old.text, fresh.text);
  return {
    change: same && changes.length === 0 ? 'gelijk' : 'herschreven',
    old,
    new: fresh,
    relabelled: changes,
    moved,
    edits,
  };
}

/** A passage that the report does not hold has none of the labels. */
function labelsOf(passage: Passage | undefined): Labels {
  return {
    v1: passage?.v1 ?? 'nee',
    v2: passage?.v2 ?? 'nee',
    opgelegd: passage?.opgelegd ?? 'nee',
    samenval: passage?.samenval ?? 'geen',
    definitie: passage?.definitie.join(', ') ?? '',
  };
}

/** The id of a finding is made of its rule and what it is about, so the same id is the same finding. */
function compareFindings(old: Report, fresh: Report): FindingChange[] {
  const before = new Map(old.findings.map((finding) => [finding.id, finding]));
  const after = new Set(fresh.findings.map(({ id }) => id));
  const kept = fresh.findings.map(({ id, rule, message, question, passages }): FindingChange => {
    const older = before.get(id);
    const change = older === undefined ? 'nieuw' : older.message === message ? 'gelijk' : 'herschreven';
    return { change, rule, message, question, old: older?.passages.length ?? 0, new: passages.length };
  });
  const gone = old.findings
    .filter(({ id }) => !after.has(id))
    .map(({ rule, message, question, passages }): FindingChange => {
      return { change: 'weg', rule, message, question, old: passages.length, new: 0 };
    });
  return [...kept, ...gone];
}

function compareQuestions(old: Report, fresh: Report): QuestionChange[] {
  return fresh.questions.flatMap(({ question, answer, passages }) => {
    const older = old.questions.find((each) => each.question === question);
    if (older === undefined) return [];
    return [
      { question, old: older.answer, new: answer, oldPassages: older.passages.length, newPassages: passages.length },
    ];
  });
}
