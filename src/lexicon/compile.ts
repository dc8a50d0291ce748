/**
 * The files of a lexicon folder → the compiled lexicon: checked, patterns parsed, conditions bound. Plain data, so that it
 * can be written to disk at build time and read back without YAML.
 */
import type { Form, Sense } from '../model/labels.js';
import { LANGUAGE_LISTS, type Language } from '../model/language.js';
import type {
  CompiledLexicon,
  EntryInfo,
  FormRule,
  Frame,
  FrameRule,
  NamedPattern,
  Rule,
  ScopeRule,
  SenseRule,
} from '../model/lexicon.js';
import { NAMED_PATTERNS } from '../model/lexicon.js';
import { type ConditionText, toConditions } from './condition-text.js';
import type { CueFile, CueText } from './cue-file.js';
import { createGrammar, type Grammar, PatternError } from './grammar.js';
import { compilePatterns } from './patterns/compile-patterns.js';
import { type CheckedFile, invalid } from './read-file.js';
import { isMeasurement, type LexiconFile, type LexiconFiles, sortFiles } from './sort-files.js';
import type { TermFile } from './term-file.js';

export interface CompileTools {
  readonly stem: (word: string) => string;
  readonly sha256: (text: string) => string;
}

/** @throws OntwarError `lexicon-ongeldig` at the first fault, with file:line:column. */
export function compileLexicon(files: readonly LexiconFile[], tools: CompileTools): CompiledLexicon {
  const sorted = sortFiles(files);
  const grammar = createGrammar(listsOf(sorted), tools.stem);
  const bind = binder(grammar);
  const language = sorted.lists;
  return {
    identity: {
      ...sorted.identity,
      sha256: tools.sha256(
        files
          .filter(({ path }) => !isMeasurement(path))
          .map(({ path, text }) => `${path}\n${text}`)
          .sort()
          .join('\n'),
      ),
    },
    sources: sorted.sources,
    language: languageOf(sorted),
    terms: sorted.terms.map(({ data: { id, label, kern, kernvraag, expects } }) => ({
      id,
      label,
      kern,
      kernvraag,
      expects,
    })),
    forms: sorted.terms.flatMap((file) => formRules(file, bind, language.get('samentrekking')?.data.words ?? [])),
    scopes: sorted.scope.flatMap((file) => cueRules(file, bind, scopeRule)),
    senses: sorted.senses.flatMap((file) => cueRules(file, bind, senseRule)),
    frames: [...sorted.frames, ...sorted.flags].map(
      ({ data: { id, label, answers, explain } }): Frame => ({ id, label, answers, explain }),
    ),
    frameRules: [...sorted.frames, ...sorted.flags].flatMap((file) => cueRules(file, bind, frameRule)),
    named: namedPatterns(grammar),
    entries: entriesOf(sorted),
    guide: sorted.guide,
    reliability: sorted.reliability,
    // last: by now the grammar has met all patterns
    ...compilePatterns(grammar, { openers: openersOf(grammar), functionWords: languageOf(sorted).functionWords }),
  };
}

function listsOf({ lists }: LexiconFiles): Record<string, readonly string[]> {
  return Object.fromEntries([...lists].map(([id, { data }]) => [id, data.words]));
}

function languageOf({ lists }: LexiconFiles): Language {
  const entries = Object.entries(LANGUAGE_LISTS).map(([key, id]) => [key, lists.get(id)?.data.words ?? []]);
  return Object.fromEntries(entries) as Language;
}

interface RuleText {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly all: readonly ConditionText[];
  readonly any: readonly ConditionText[];
  readonly none: readonly ConditionText[];
}

type Bind = (file: CheckedFile<{ readonly id: string }>, path: readonly PropertyKey[], text: RuleText) => Rule;

/** Errors in patterns get the place of their rule. */
function binder(grammar: Grammar): Bind {
  return (file, path, text) => {
    const pattern = (source: string) => {
      try {
        return grammar.pattern(source);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        throw invalid(file.at(path), `patroon „${source}”: ${error.message}`);
      }
    };
    return {
      entry: `${file.data.id}/${text.id}`,
      patterns: text.patterns.map(pattern),
      all: toConditions(text.all, pattern),
      any: toConditions(text.any, pattern),
      none: toConditions(text.none, pattern),
    };
  };
}

/** `ellipses`: patterns with % for the word that completes the term. */
function formRules(file: CheckedFile<TermFile>, bind: Bind, ellipses: readonly string[]): FormRule[] {
  const { id: term, forms, ellipsis } = file.data;
  const own = forms.map((form, at): FormRule => {
    const rule = bind(file, ['forms', at], form);
    return { ...rule, term, form: form.form, sense: form.sense, shifts: form.shifts };
  });
  if (ellipsis.length === 0) return own;
  const patterns = ellipses.map((each) => each.replaceAll('%', ellipsis.join('|')));
  const completed = bind(file, ['ellipsis'], { id: 'samentrekking', patterns, all: [], any: [], none: [] });
  const kern: { form: Form; sense: Sense } = { form: 'kern', sense: 'onbepaald' };
  return [...own, { ...completed, ...kern, term, shifts: true }];
}

function cueRules<R>(
  file: CheckedFile<CueFile>,
  bind: Bind,
  toRule: (rule: Rule, cue: CueText, file: CheckedFile<CueFile>, at: string) => R,
): R[] {
  return file.data.cues.map((cue, at) => toRule(bind(file, ['cues', at], cue), cue, file, file.at(['cues', at])));
}

function scopeRule(rule: Rule, { rank, terms, within, reason }: CueText): ScopeRule {
  return { ...rule, rank, terms, within, reason };
}

function senseRule(rule: Rule, { rank, terms, within, sense }: CueText, _: unknown, at: string): SenseRule {
  if (sense === null)
    throw invalid(
      at,
      `de cue „${rule.entry}” zegt niet welke betekenis hij geeft`,
      'Schrijf sense: bepalen (of kunnen, meedoen, moeten, mogen, onbepaald).',
    );
  return { ...rule, rank, terms, within, sense };
}

function frameRule(rule: Rule, { role, polarity }: CueText, file: CheckedFile<CueFile>): FrameRule {
  return { ...rule, frame: file.data.id, role, polarity };
}

function namedPatterns(grammar: Grammar): Record<NamedPattern, number> {
  const entries = Object.entries(NAMED_PATTERNS).map(([name, list]) => [name, grammar.pattern(`@${list}`)]);
  return Object.fromEntries(entries) as Record<NamedPattern, number>;
}

function openersOf({ sets, patterns, pattern }: Grammar): readonly string[] {
  const step = patterns[pattern('@zinsopeners')]?.steps[0];
  if (step?.kind !== 'word') throw invalid('lexicon/language/zinsopeners.yaml', 'zinsopeners zijn losse woorden');
  return sets[step.set]?.literals ?? [];
}

function entriesOf(files: LexiconFiles): Record<string, EntryInfo> {
  const entries: Record<string, EntryInfo> = {};
  for (const { path, data } of files.terms) {
    const common = { kind: 'terms', label: data.label, explain: `${data.kern}. ${data.kernvraag}`, file: path };
    for (const form of data.forms) {
      const id = `${data.id}/${form.id}`;
      entries[id] = { ...common, id, cite: form.cite ?? data.cite, patterns: form.patterns };
    }
    entries[`${data.id}/samentrekking`] = {
      ...common,
      id: `${data.id}/samentrekking`,
      cite: data.cite,
      patterns: data.ellipsis,
    };
  }
  for (const kind of ['scope', 'senses', 'frames', 'flags'] as const) {
    for (const { path, data } of files[kind]) {
      for (const cue of data.cues) {
        const id = `${data.id}/${cue.id}`;
        const { label, explain } = data;
        entries[id] = { id, kind, label, explain, cite: cue.cite ?? data.cite, patterns: cue.patterns, file: path };
      }
    }
  }
  return entries;
}
