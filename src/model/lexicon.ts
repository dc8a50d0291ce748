/** The compiled lexicon: lexicon/*.yaml checked and reduced to plain data, with its patterns ready to be walked. */
import type { GuideData } from './guide.js';
import type { Form, Role, ScopeReason, Sense, TermId } from './labels.js';
import type { Language } from './language.js';
import type { CompiledPatterns } from './pattern.js';
import type { Reliability } from './reliability.js';
import type { LexiconIdentity } from './report.js';

/** Where a condition's pattern must be found, seen from the match. */
export const PLACES = ['sentence', 'clause', 'passage', 'before', 'after', 'next', 'previous', 'heading'] as const;
export type Place = (typeof PLACES)[number];
/** Conditions that need no pattern of their own; `two-terms`: the match holds uses of two or more different terms. */
export const BARE = ['question', 'negation', 'quote', 'attribution', 'wish', 'modal', 'two-terms'] as const;
export type Bare = (typeof BARE)[number];

export type Condition = { readonly kind: Bare } | { readonly kind: Place; readonly pattern: number };

export interface Conditions {
  readonly all: readonly Condition[];
  readonly any: readonly Condition[];
  readonly none: readonly Condition[];
}

/** A named rule with its patterns (indices into `CompiledLexicon.patterns`). */
export interface Rule extends Conditions {
  /** `file/cue`. */
  readonly entry: string;
  readonly patterns: readonly number[];
}

export interface FormRule extends Rule {
  readonly term: TermId;
  readonly form: Form;
  /** What the form itself says when nothing else in the text does. */
  readonly sense: Sense;
  /** False for adverbial *op eigen kracht*, which is never a shift (codebook section 3). */
  readonly shifts: boolean;
}

/** Which uses a rule reaches: those inside its match, or also those around it. */
export const REACHES = ['match', 'clause', 'sentence', 'next', 'passage'] as const;
export type Reach = (typeof REACHES)[number];

/** A rule that says something of uses: of those terms, within that reach. The lowest rank wins. */
export interface UseRule extends Rule {
  readonly rank: number;
  readonly terms: readonly TermId[];
  readonly within: Reach;
}

export interface ScopeRule extends UseRule {
  /** Null: these words keep the use with the citizen. */
  readonly reason: ScopeReason | null;
}

/** Ranks of the codebook: 1 complement, 2 governor, 3 restrictive condition, 4 adverbial, 5 context. */
export interface SenseRule extends UseRule {
  readonly sense: Sense;
}

export const TURNINGS = ['on', 'attribution', 'denial', 'off'] as const;
export type Turning = (typeof TURNINGS)[number];

export interface FrameRule extends Rule {
  readonly frame: string;
  readonly role: Role | null;
  /** Which words around the match may turn it: denials and attributions, one of these, or none (the rest is part of what the cue says). */
  readonly polarity: Turning;
}

export interface Term {
  readonly id: TermId;
  readonly label: string;
  readonly kern: string;
  readonly kernvraag: string;
  readonly expects: readonly Sense[];
}

/** Lists of lexicon/language that conditions look for: the condition's name to the file's id. */
export const NAMED_PATTERNS = {
  negation: 'ontkenning',
  'no-negation': 'geen-ontkenning',
  attribution: 'toeschrijving',
  'no-attribution': 'geen-toeschrijving',
  wish: 'wens',
  modal: 'modaal',
  coordination: 'nevenschikking',
} as const;
export type NamedPattern = keyof typeof NAMED_PATTERNS;

export type AnswersTo =
  | 'v1'
  | 'v2'
  | 'opgelegd'
  | 'opsomming'
  | 'gelijkstelling'
  | 'definitie'
  | 'tip-2'
  | 'tip-3'
  | 'tip-4'
  | 'tip-5'
  | null;

export interface Frame {
  readonly id: string;
  readonly label: string;
  readonly answers: AnswersTo;
  readonly explain: string;
}

export interface Citation {
  readonly source: string;
  readonly at: string | null;
}

export interface LexiconSource {
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
}

/** What `uitleg` and `lexicon show` tell about an entry. */
export interface EntryInfo {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly explain: string;
  readonly cite: readonly Citation[];
  readonly patterns: readonly string[];
  readonly file: string;
}

export interface CompiledLexicon extends CompiledPatterns {
  readonly identity: LexiconIdentity;
  readonly sources: Readonly<Record<string, LexiconSource>>;
  readonly language: Language;
  readonly terms: readonly Term[];
  readonly forms: readonly FormRule[];
  readonly scopes: readonly ScopeRule[];
  readonly senses: readonly SenseRule[];
  readonly frames: readonly Frame[];
  readonly frameRules: readonly FrameRule[];
  /** Patterns that machinery asks for by name (file ids of lexicon/language). */
  readonly named: Readonly<Record<NamedPattern, number>>;
  readonly entries: Readonly<Record<string, EntryInfo>>;
  readonly guide: GuideData;
  /** Null: not measured. */
  readonly reliability: Reliability | null;
}
