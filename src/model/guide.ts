/** What the document-level answers need of the lexicon: questions, advice and phrases as plain data; see lexicon/questions and lexicon/advice. */
import type { QuestionId, Role, Sense, Standing } from './labels.js';
import type { Citation, Frame, LexiconSource, Term } from './lexicon.js';

/** The named conditions under which a rule of lexicon/advice gives a finding; each is one file in src/questions/conditions. */
export const RULE_CONDITIONS = [
  'samenval',
  'verschuiving',
  'opgelegd',
  'signaal',
  'dubbel',
  'niet-gedefinieerd',
  'meer-betekenissen',
  'afwijkende-definitie',
  'afwezig',
] as const;
export type RuleCondition = (typeof RULE_CONDITIONS)[number];

/** What must be in the note before an absence is worth telling. */
export const OCCASIONS = ['begrip', 'eigen-regie', 'opgelegd', 'v1'] as const;
export type Occasion = (typeof OCCASIONS)[number];

export interface AdviceText {
  /** Empty: any kind that no other text names. Otherwise the kind, or the beginning of it. */
  readonly kind: string;
  readonly message: string;
  readonly question: string;
  readonly standing: Standing;
  /** The higher, the earlier it is read. */
  readonly weight: number;
}

/** What a law or treaty says that a council can point at beside a finding. */
export interface LawHook {
  /** Key of lexicon/sources.yaml. */
  readonly source: string;
  /** `art. 19, onder b`. */
  readonly at: string;
  /** In our own words, checked against the text of the article. */
  readonly says: string;
}

export interface AdviceRule {
  readonly id: string;
  readonly label: string;
  readonly when: RuleCondition;
  /** Frames whose signals make (`signaal`) or prevent (`afwezig`) the finding. */
  readonly frames: readonly string[];
  readonly role: Role | null;
  /** Null: the passage's labels do not matter. */
  readonly needs: 'v1' | 'v2' | null;
  readonly occasion: Occasion;
  readonly texts: readonly AdviceText[];
  readonly explain: string;
  readonly cite: readonly Citation[];
  readonly law: readonly LawHook[];
}

export interface QuestionText {
  readonly id: QuestionId;
  readonly label: string;
  readonly question: string;
  /** Frames whose signals support a yes, and frames whose signals speak against it. */
  readonly frames: readonly string[];
  readonly counterFrames: readonly string[];
  /** `begrip`: only passages that use a term, or stand in a section that does, support a yes. */
  readonly near: 'begrip' | null;
  readonly found: string;
  readonly nothing: string;
  readonly counter: string;
  readonly cite: readonly Citation[];
}

/** Parts of sentences that answers and findings share. */
export interface Phrases {
  readonly and: string;
  readonly more: string;
  readonly page: string;
  readonly onePlace: string;
  readonly places: string;
  readonly allRead: string;
  readonly partlyRead: string;
  readonly setApart: string;
  readonly cannotTell: string;
  readonly absenceUnread: string;
  readonly fewWords: { readonly below: number; readonly message: string; readonly hint: string };
  readonly noTerms: { readonly message: string; readonly hint: string };
  readonly onlyApart: { readonly message: string; readonly hint: string };
  readonly senses: Readonly<Record<Sense, string>>;
}

export interface GuideData {
  readonly questions: readonly QuestionText[];
  readonly rules: readonly AdviceRule[];
  readonly phrases: Phrases;
}

export interface Guide extends GuideData {
  readonly terms: readonly Term[];
  readonly frames: readonly Frame[];
  readonly sources: Readonly<Record<string, LexiconSource>>;
}
