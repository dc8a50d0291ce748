/** One passage → its uses, signals and labels: tagging, meaning and framing in a row, each given only what it needs. */
import { chooseSignals } from './framing/choose-signals.js';
import { type LabelledSignal, labelPassage } from './framing/label-passage.js';
import { polarityOf } from './framing/polarity.js';
import type { Engine } from './matching/engine.js';
import type { Reading } from './matching/reading.js';
import { decideSense, isShift, type SenseDecision } from './meaning/decide-sense.js';
import { shareSenses } from './meaning/share-sense.js';
import { type Cue, evidenceOf } from './model/cue.js';
import { type Block, type Document, pageAt } from './model/document.js';
import { fingerprint } from './model/fingerprint.js';
import type { FormRule, FrameRule } from './model/lexicon.js';
import type { Passage, Signal, TermUse } from './model/report.js';
import { sliceOf } from './model/span.js';
import { decideScope, type ScopeDecision } from './tagging/decide-scope.js';
import { tagTerms } from './tagging/tag-terms.js';

export interface CodedPassage {
  readonly passage: Passage;
  readonly uses: readonly TermUse[];
  readonly signals: readonly Signal[];
}

/** What stage after stage learns about a use; spans count from the passage's start. */
export interface ScopedUse {
  readonly form: Cue<FormRule>;
  readonly scope: ScopeDecision;
}
export interface DecidedUse extends ScopedUse {
  readonly sense: SenseDecision | null;
}

/** Null: nothing was found in it. `name` gives what the passage's id and those of its uses and signals are made of. */
export function codePassage(
  document: Document,
  block: Block,
  reading: Reading,
  engine: Engine,
  name: () => string,
): CodedPassage | null {
  const uses = senseUses(reading, scopeUses(reading, engine), engine);
  const citizens = uses.filter(isCitizen);
  const cues = chooseSignals(engine.frames(knowUses(reading, citizens, engine)));
  if (uses.length === 0 && cues.length === 0) return null;
  const id = name();
  const termUses = uses.map((use) => toTermUse(document, block, reading.text, use, id));
  const signals = cues.map((cue) => toSignal(block, reading.text, cue, citizens, engine, id));
  const labels = labelPassage(signals);
  const { span, page, pageLabel, section, zone } = block;
  const passage = { id, span, text: reading.text, page, pageLabel, ...ocrOf(document, page), section, zone, ...labels };
  return { passage, uses: termUses, signals: signals.map(({ signal }) => signal) };
}

/** The reading in which frames and flags are looked for: uses about citizens, with their senses. */
export function knowUses(reading: Reading, citizens: readonly DecidedUse[], engine: Engine): Reading {
  if (citizens.length === 0) return reading;
  return engine.know(
    reading,
    citizens.map(({ form, sense }) => ({ ...asKnown(form), sense: sense?.sense ?? null })),
  );
}

function asKnown({ rule, span }: Cue<FormRule>) {
  return { term: rule.term, span };
}

export function isCitizen({ scope }: ScopedUse): boolean {
  return scope.scope === 'burger';
}

/** Codebook section 2: a paraphrase about something else is no use at all. */
export function scopeUses(reading: Reading, engine: Engine): ScopedUse[] {
  const forms = tagTerms(engine.forms(reading));
  if (forms.length === 0) return [];
  const cues = engine.scopes(
    engine.know(
      reading,
      forms.map((form) => ({ ...asKnown(form), sense: null })),
    ),
  );
  return forms
    .map((form, at) => ({ form, scope: decideScope(cues.filter(({ reaches }) => reaches.includes(at))) }))
    .filter((use) => use.form.rule.form === 'kern' || isCitizen(use));
}

export function senseUses(reading: Reading, uses: readonly ScopedUse[], engine: Engine): DecidedUse[] {
  if (uses.length === 0) return [];
  const citizens = uses.filter(isCitizen);
  const known = engine.know(
    reading,
    citizens.map(({ form }) => ({ ...asKnown(form), sense: null })),
  );
  const cues = engine.senses(known);
  const decided = citizens.map(({ form: { span, rule } }, at) => {
    const own = cues.filter(({ reaches }) => reaches.includes(at));
    return { term: rule.term, decision: decideSense(span, rule.sense, own) };
  });
  const senses = shareSenses(decided, engine.joined(known));
  return uses.map((use) => ({ ...use, sense: senses[citizens.indexOf(use)] ?? null }));
}

function toTermUse(document: Document, block: Block, text: string, use: DecidedUse, passage: string): TermUse {
  const { form, scope, sense } = use;
  const { start } = block.span;
  const span = { start: form.span.start + start, end: form.span.end + start };
  const { term, shifts } = form.rule;
  const page = pageAt(document, span.start);
  const cues: Cue[] = [form, scope.cue, sense?.cue ?? null].filter((cue) => cue !== null);
  return {
    id: `${passage}-${form.span.start}`,
    term,
    form: form.rule.form,
    scope: scope.scope,
    reason: scope.reason,
    sense: sense?.sense ?? null,
    shift: sense !== null && isShift(term, sense.sense, !shifts || block.zone === 'wettekst'),
    span,
    text: sliceOf(text, form.span),
    passage,
    page,
    ...ocrOf(document, page),
    entry: form.rule.entry,
    evidence: cues.map((cue) => evidenceOf(cue, text, start)),
  };
}

function ocrOf({ health }: Document, page: number): { readonly ocr?: true } {
  return health.ocr.includes(page) ? { ocr: true } : {};
}

function toSignal(
  block: Block,
  text: string,
  cue: Cue<FrameRule>,
  uses: readonly DecidedUse[],
  engine: Engine,
  passage: string,
): LabelledSignal {
  const { frame, role, entry } = cue.rule;
  const { start } = block.span;
  const signal: Signal = {
    id: `${passage}-${fingerprint(`${entry} ${cue.span.start} ${cue.span.end}`).slice(0, 5)}`,
    frame,
    polarity: polarityOf(cue),
    role,
    span: { start: cue.span.start + start, end: cue.span.end + start },
    text: sliceOf(text, cue.span),
    passage,
    entry,
  };
  const answers = engine.lexicon.frames.find(({ id }) => id === frame)?.answers ?? null;
  return { signal, answers, defines: cue.reaches.flatMap((at) => uses[at]?.form.rule.term ?? []) };
}
