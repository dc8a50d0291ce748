/** Citations of a lexicon entry in, one line that names the publications out. */
import type { Citation, LexiconSource } from '../model/lexicon.js';

export function citeSources(cite: readonly Citation[], sources: Readonly<Record<string, LexiconSource>>): string {
  return cite
    .map(({ source, at }) => {
      const known = sources[source];
      const maker = [known?.author, known?.year].filter((part) => part !== null && part !== undefined).join(', ');
      return [maker === '' ? '' : `${maker}:`, known?.title ?? source, at === null ? '' : `(${at})`]
        .filter((part) => part !== '')
        .join(' ');
    })
    .join('; ');
}
