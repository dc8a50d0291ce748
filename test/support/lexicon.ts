/** A lexicon of one term, for tests of what shows a lexicon; it finds nothing. */
import type { CompiledLexicon } from '../../src/model/lexicon.js';

export const SMALL_LEXICON = {
  identity: { id: 'proef', version: '1', sha256: 'ab'.repeat(32) },
  sources: { brink: { title: 'De begrippen', author: 'C. Brink', year: 2013 } },
  terms: [
    { id: 'eigen-regie', label: 'eigen regie', kern: 'Zelf bepalen', kernvraag: 'Wat wil ik?', expects: ['bepalen'] },
  ],
  frames: [{ id: 'bezuiniging', label: 'bezuiniging', answers: 'v2', explain: 'Minder hulp of minder kosten.' }],
  guide: { rules: [], questions: [] },
  entries: {
    'eigen-regie/kern': {
      id: 'eigen-regie/kern',
      kind: 'terms',
      label: 'eigen regie',
      explain: 'Zelf bepalen.',
      cite: [{ source: 'brink', at: 'tabel' }],
      patterns: ['eigen regie'],
      file: 'lexicon/terms/eigen-regie.yaml',
    },
  },
} as unknown as CompiledLexicon;
