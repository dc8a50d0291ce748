/** What changed between two notes: the outcome of `vergelijk`. Plain JSON, schema 1. */
import type { QuestionId, Sense, TermId } from './labels.js';
import type { Answer, DocumentIdentity, LexiconIdentity, Notice } from './report.js';

/**
 * `herschreven`: the passage around it is worded anew, or its labels are others; `gelijk`: the same words with the same labels,
 * wherever they stand now.
 */
export type Change = 'nieuw' | 'weg' | 'herschreven' | 'gelijk';

export interface Comparison {
  readonly schema: 1;
  readonly tool: { readonly name: 'ontwar'; readonly version: string };
  readonly old: Side;
  readonly new: Side;
  /** False: differences may come from the lexicon. */
  readonly sameLexicon: boolean;
  /** In order of the new note; what is gone stands where it stood in the old one. */
  readonly passages: readonly PassageChange[];
  readonly uses: readonly UseChange[];
  readonly signals: readonly SignalChange[];
  readonly findings: readonly FindingChange[];
  readonly questions: readonly QuestionChange[];
}

export interface Side {
  readonly document: DocumentIdentity;
  readonly lexicon: LexiconIdentity;
  readonly notices: readonly Notice[];
}

export interface Place {
  readonly page: number;
  readonly pageLabel: string;
  readonly section: string | null;
}

/** A passage that holds a use, a signal or a label in one of the notes. */
export interface PassageChange {
  readonly change: Change;
  readonly old: ComparedPassage | null;
  readonly new: ComparedPassage | null;
  /** Labels that differ; empty for what is new or gone. */
  readonly relabelled: readonly Relabelled[];
  /** It stands in another order among the passages that both notes have. */
  readonly moved: boolean;
  /** For `herschreven`: the words of both in order, a blank between parts; empty otherwise. */
  readonly edits: readonly Edit[];
}

export interface ComparedPassage extends Place {
  /** Null for a passage without uses, signals and labels. */
  readonly id: string | null;
  readonly text: string;
}

export interface Edit {
  readonly kind: 'gelijk' | 'weg' | 'nieuw';
  readonly text: string;
}

/** A label, with its value in both notes. */
export interface Relabelled {
  readonly label: string;
  readonly old: string;
  readonly new: string;
}

export interface UseChange {
  readonly change: Change;
  readonly term: TermId;
  readonly old: ComparedUse | null;
  readonly new: ComparedUse | null;
  readonly relabelled: readonly Relabelled[];
}

export interface ComparedUse extends Place {
  readonly id: string;
  readonly text: string;
  readonly sense: Sense | null;
  /** Some words before and after it. */
  readonly before: string;
  readonly after: string;
}

export interface SignalChange {
  readonly change: Change;
  readonly frame: string;
  readonly old: ComparedSignal | null;
  readonly new: ComparedSignal | null;
  readonly relabelled: readonly Relabelled[];
}

export interface ComparedSignal extends Place {
  readonly id: string;
  readonly text: string;
}

export interface FindingChange {
  readonly change: Change;
  readonly rule: string;
  /** As the new note has it; of one that is gone, as the old one had it. */
  readonly message: string;
  readonly question: string;
  /** Number of passages behind it in each note. */
  readonly old: number;
  readonly new: number;
}

export interface QuestionChange {
  readonly question: QuestionId;
  readonly old: Answer['answer'];
  readonly new: Answer['answer'];
  /** Number of passages that support a yes. */
  readonly oldPassages: number;
  readonly newPassages: number;
}
