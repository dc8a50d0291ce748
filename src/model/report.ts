/** The Report, schema 2: the contract that every consumer sees. Plain JSON; see docs/report-schema.md. */
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
import type { Reliability } from './reliability.js';
import type { AppliedReview } from './review.js';
import type { Span } from './span.js';

export interface Report {
  /** Goes up when the shape changes. */
  readonly schema: 2;
  readonly tool: { readonly name: 'ontwar'; readonly version: string };
  readonly lexicon: LexiconIdentity;
  readonly document: DocumentIdentity;
  /** Every passage that holds a use, a signal or a label; `text` is `Document.text` at `span`. */
  readonly passages: readonly Passage[];
  /** Where the text names one of the four terms, in order of the text. */
  readonly uses: readonly TermUse[];
  /** Words that speak of a frame, such as cutbacks or participation. */
  readonly signals: readonly Signal[];
  /** What a person reads, the most telling first. */
  readonly findings: readonly Finding[];
  /** The two test questions and the five tips, in this order. */
  readonly questions: readonly Answer[];
  readonly profiel: Profile;
  /** What was wrong or odd about the file; every reporter shows them. */
  readonly notices: readonly Notice[];
  /** How far the labels can be trusted; null for a lexicon that was not measured. */
  readonly reliability: Reliability | null;
  /** What people decided about it; absent without a review. */
  readonly review?: AppliedReview;
}

/** Which lexicon made the report. */
export interface LexiconIdentity {
  readonly id: string;
  readonly version: string;
  /** Of its files; two reports with the same hash can be compared. */
  readonly sha256: string;
}

/** Which file was read. */
export interface DocumentIdentity {
  /** As given on the command line, with `/` as separator. */
  readonly path: string;
  /** Of the bytes of the file. */
  readonly sha256: string;
  readonly format: string;
  readonly title: string | null;
  readonly words: number;
  readonly health: Health;
}

/** A paragraph, heading, list with its lead-in or table row, with its labels (codebook sections 0, 4 and 5). */
export interface Passage {
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  /** The sheet on which it begins, from 1. */
  readonly page: number;
  /** The page number as printed. */
  readonly pageLabel: string;
  /** True when the text of that page comes from OCR; absent when it does not. */
  readonly ocr?: true;
  /** Text of the nearest heading above it. */
  readonly section: string | null;
  readonly zone: Zone;
  /** Does it speak of emancipation or participation? */
  readonly v1: TestAnswer;
  /** Does it speak of cutbacks? */
  readonly v2: TestAnswer;
  /** Does it say that people must do or arrange it themselves? */
  readonly opgelegd: YesNo;
  /** Are terms heaped together or equated? */
  readonly samenval: Samenval;
  /** Terms that it defines. */
  readonly definitie: readonly TermId[];
  /** Label (`v1`, `v2`, `opgelegd`, `samenval`, `definitie`) to the ids of the signals and uses it rests on. */
  readonly because: Readonly<Record<string, readonly string[]>>;
}

/** A stretch of text that names one of the four terms (codebook sections 2 and 3). */
export interface TermUse {
  readonly id: string;
  readonly term: TermId;
  readonly form: Form;
  readonly scope: Scope;
  readonly reason: ScopeReason | null;
  /** Null when the scope is `buiten`. */
  readonly sense: Sense | null;
  /** True when the text gives the term a sense that is not its own. */
  readonly shift: boolean;
  readonly span: Span;
  readonly text: string;
  /** Id of the passage. */
  readonly passage: string;
  readonly page: number;
  /** True when the text of that page comes from OCR; absent when it does not. */
  readonly ocr?: true;
  /** `term/form` in the lexicon. */
  readonly entry: string;
  /** What shows the term, the scope and the sense. */
  readonly evidence: readonly Evidence[];
}

/** Which lexicon entry fired, on which words, under which conditions. */
export interface Evidence {
  readonly entry: string;
  readonly span: Span;
  readonly text: string;
  readonly conditions: readonly string[];
}

/** Words that speak of a frame (codebook section 4) or make a flag (section 5). */
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

/** Something in the note that is worth a question; repeats are one finding. */
export interface Finding {
  readonly id: string;
  /** File name in lexicon/advice. */
  readonly rule: string;
  /** How certain it is. */
  readonly standing: Standing;
  readonly message: string;
  /** A question that a council can put to the municipality. */
  readonly question: string;
  /** Ids of the passages, in order of the text. */
  readonly passages: readonly string[];
  readonly uses: readonly string[];
  readonly signals: readonly string[];
  /** The publication behind the rule. */
  readonly source: string;
}

/** A question to the whole note, answered with evidence. */
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
  /** Passages with V1 only. */
  readonly v1: number;
  /** Passages with V2 only. */
  readonly v2: number;
  readonly both: number;
  readonly neither: number;
}

/** Something that a reader of the report must know about the file. */
export interface Notice {
  readonly code: string;
  readonly pages: readonly number[];
  readonly message: string;
  readonly hint: string | null;
}

export type UnreadReason = 'geen-tekstlaag' | 'onleesbare-tekstlaag' | 'fout' | 'overgeslagen';

/** How much of the file could be read. */
export interface Health {
  readonly pages: number;
  /** Number of pages read. */
  readonly read: number;
  readonly unread: readonly { readonly page: number; readonly reason: UnreadReason }[];
  /** Pages whose text comes from OCR. */
  readonly ocr: readonly number[];
  readonly language: string;
}
