/** What a person decided about what the program found; laid beside the report, never over it. */

/** `akkoord`: right; `afgewezen`: does not belong here; `gewijzigd`: another label fits. */
export type Verdict = 'akkoord' | 'afgewezen' | 'gewijzigd';

export interface Decision {
  /** Id of a use, passage or finding of this report. */
  readonly target: string;
  readonly verdict: Verdict;
  /** For `gewijzigd`: field (`sense`, `term`, `scope` of a use; `v1`, `v2`, `opgelegd`, `samenval` of a passage) to the value that fits. */
  readonly changes: Readonly<Record<string, string>>;
  readonly reason: string | null;
  /** Name of the reviewer. */
  readonly by: string | null;
}

/** An entry of the review file whose words are not in this note, or stand there more than once. */
export interface LostDecision {
  /** The words on which it was anchored. */
  readonly quote: string;
  readonly reason: 'niet-gevonden' | 'meer-keer-gevonden' | 'ander-etiket';
}

export interface AppliedReview {
  /** As given on the command line, with `/` as separator. */
  readonly file: string;
  /** In order of the text. */
  readonly decisions: readonly Decision[];
  readonly lost: readonly LostDecision[];
}
