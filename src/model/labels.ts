/** The closed lists of the codebook (docs/codeboek.md): term ids, senses, zones and label values. */

export const TERM_IDS = ['eigen-regie', 'eigen-kracht', 'zelfredzaamheid', 'eigen-verantwoordelijkheid'] as const;
export type TermId = (typeof TERM_IDS)[number];

export const SENSES = ['bepalen', 'kunnen', 'meedoen', 'moeten', 'mogen', 'onbepaald'] as const;
export type Sense = (typeof SENSES)[number];

export const ZONES = [
  'tekst',
  'kop',
  'lijst',
  'tabel',
  'kader',
  'bijschrift',
  'noot',
  'bijlage',
  'inhoudsopgave',
  'koptekst',
  'voettekst',
  'citaat',
  'wettekst',
] as const;
export type Zone = (typeof ZONES)[number];

/** Zones that are read and coded but stay out of the document's profile and findings (codebook section 0). */
export const ZONES_APART: readonly Zone[] = ['wettekst', 'citaat', 'inhoudsopgave', 'koptekst', 'voettekst'];

export type Form = 'kern' | 'omschrijving';
export type Scope = 'burger' | 'buiten';
export const SCOPE_REASONS = ['eigennaam', 'instrument', 'andere-actor', 'ander-domein'] as const;
export type ScopeReason = (typeof SCOPE_REASONS)[number];

export type TestAnswer = 'ja' | 'nee' | 'aangehaald';
export type YesNo = 'ja' | 'nee';
export type Samenval = 'geen' | 'opsomming' | 'gelijkstelling';
export type Polarity = 'bevestigd' | 'ontkend' | 'aangehaald';
export type Role = 'motief' | 'gevolg';
export type Standing = 'vastgesteld' | 'aanwijzing' | 'zelf-beoordelen';
export type ProfileLabel = 'emancipatie' | 'bezuiniging' | 'dubbel' | 'geen';
export type QuestionId = 'v1' | 'v2' | 'tip-1' | 'tip-2' | 'tip-3' | 'tip-4' | 'tip-5';
