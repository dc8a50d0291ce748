/** The Report, schema 1: the contract that every consumer sees. Plain JSON; see docs/report-schema.md. */
import type {
  Form,
  Polarity,
  ProfileLabel,
  QuestionId,
  Role,
  Samenval,
  Scope,
  ScopeReason,
  Sense,
  Standing,
  TermId,
  TestAnswer,
  YesNo,
  Zone,
} from './labels.js';
import type { Span } from './span.js';

export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: 'ontwar'; readonly version: string };
  readonly lexicon: LexiconIdentity;
  readonly document: DocumentIdentity;
  /** Every passage that holds a use, a signal or a label; `text` is `Document.text` at `span`. */
  readonly passages: readonly Passage[];
  readonly uses: readonly TermUse[];
  readonly signals: readonly Signal[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Answer[];
  readonly profiel: Profile;
  readonly notices: readonly Notice[];
}

export interface LexiconIdentity {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

export interface DocumentIdentity {
  /** As given on the command line, with `/` as separator. */
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  readonly title: string | null;
  readonly words: number;
  readonly health: Health;
}

export interface Passage {
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  readonly page: number;
  readonly pageLabel: string;
  /** Text of the nearest heading above it. */
  readonly section: string | null;
  readonly zone: Zone;
  readonly v1: TestAnswer;
  readonly v2: TestAnswer;
  readonly opgelegd: YesNo;
  readonly samenval: Samenval;
  readonly definitie: readonly TermId[];
  /** Label (`v1`, `v2`, `opgelegd`, `samenval`, `definitie`) to the ids of the signals and uses it rests on. */
  readonly because: Readonly<Record<string, readonly string[]>>;
}

export interface TermUse {
  readonly id: string;
  readonly term: TermId;
  readonly form: Form;
  readonly scope: Scope;
  readonly reason: ScopeReason | null;
  /** Null when the scope is `buiten`. */
  readonly sense: Sense | null;
  readonly shift: boolean;
  readonly span: Span;
  readonly text: string;
  readonly passage: string;
  readonly page: number;
  readonly entry: string;
  readonly evidence: readonly Evidence[];
}

/** Which lexicon entry fired, on which words, under which conditions. */
export interface Evidence {
  readonly entry: string;
  readonly span: Span;
  readonly text: string;
  readonly conditions: readonly string[];
}

export interface Signal {
  readonly id: string;
  /** File name in lexicon/frames or lexicon/flags. */
  readonly frame: string;
  readonly polarity: Polarity;
  readonly role: Role | null;
  readonly span: Span;
  readonly text: string;
  readonly passage: string;
  /** `frame/cue`. */
  readonly entry: string;
}

export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly standing: Standing;
  readonly message: string;
  readonly question: string;
  readonly passages: readonly string[];
  readonly uses: readonly string[];
  readonly signals: readonly string[];
  readonly source: string;
}

export interface Answer {
  readonly question: QuestionId;
  readonly answer: 'aanwijzingen' | 'geen-aanwijzingen' | 'niet-te-beoordelen';
  /** Ids of passages that support a yes. */
  readonly passages: readonly string[];
  /** Ids of passages with denied, quoted or contrary wording. */
  readonly counter: readonly string[];
  readonly explanation: string;
}

/** What the text names, counted in passages; orders documents, judges none. */
export interface Profile {
  readonly label: ProfileLabel;
  readonly v1: number;
  readonly v2: number;
  readonly both: number;
  readonly neither: number;
}

export interface Notice {
  readonly code: string;
  readonly pages: readonly number[];
  readonly message: string;
  readonly hint: string | null;
}

export type UnreadReason = 'geen-tekstlaag' | 'onleesbare-tekstlaag' | 'fout' | 'overgeslagen';

export interface Health {
  readonly pages: number;
  readonly read: number;
  readonly unread: readonly { readonly page: number; readonly reason: UnreadReason }[];
  /** Pages whose text comes from OCR. */
  readonly ocr: readonly number[];
  readonly language: string;
}
