/** How far the labels of a report can be trusted: what was measured on coded passages, as counts and as a sentence for who reads the report. */

/** What is measured: the uses, their senses, and the labels of passages. */
export const MEASURED = ['begrip', 'betekenis', 'v1', 'v2', 'opgelegd', 'samenval', 'definitie'] as const;
export type Measured = (typeof MEASURED)[number];

/** Measured on passages that the lexicon was not learned from; those flatter, and are never published here. */
export interface Reliability {
  /** Name of the set of coded passages, in Dutch. */
  readonly set: string;
  readonly passages: number;
  /** Whether the lexicon was learned from the set. */
  readonly seen: false;
  /** Day of the measurement: `2026-11-24`. */
  readonly date: string;
  /** Sha256 of the lexicon that was measured; another one than that of the report when the lexicon has changed since. */
  readonly lexicon: string;
  /** On what it was measured and who coded that, in Dutch. */
  readonly basis: string;
  readonly labels: readonly LabelReliability[];
}

/** What to expect of one label. */
export interface LabelReliability {
  readonly label: Measured;
  /** Percent of what is found that is right. */
  readonly precision: number;
  /** Percent of what is there that is found; null for the sense, which every use gets. */
  readonly recall: number | null;
  readonly right: number;
  /** Found wrongly. */
  readonly extra: number;
  /** There, and not found. */
  readonly missed: number | null;
  /** For who reads the report, in Dutch. */
  readonly sentence: string;
}

export type MeasuredCounts = Omit<LabelReliability, 'label' | 'sentence'>;
