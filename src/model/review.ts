/** What a person decided about what the program found; laid beside the report, never over it. */

/** `akkoord`: right; `afgewezen`: does not belong here; `gewijzigd`: another label fits. */
export type Verdict = 'akkoord' | 'afgewezen' | 'gewijzigd';

export interface Decision {
  /** Id of a use or finding of this report. */
  readonly target: string;
  readonly verdict: Verdict;
  /** For `gewijzigd`: field of the use (`sense` or `scope`) to the value that fits. */
  readonly changes: Readonly<Record<string, string>>;
  readonly reason: string | null;
  /** Name of the reviewer. */
  readonly by: string | null;
}

/** An entry of the review file that fits nothing in this report any more. */
export interface LostDecision {
  /** The words on which it was anchored, or the id of the finding. */
  readonly quote: string;
  /** `ander-etiket`: the words are there, but the program now labels them otherwise than when they were judged. */
  readonly reason: 'niet-gevonden' | 'meer-keer-gevonden' | 'ander-etiket';
}

export interface AppliedReview {
  /** As given on the command line, with `/` as separator. */
  readonly file: string;
  /** False: the review was made of another version of the note. */
  readonly sameNote: boolean;
  /** In order of the text. */
  readonly decisions: readonly Decision[];
  readonly lost: readonly LostDecision[];
}
