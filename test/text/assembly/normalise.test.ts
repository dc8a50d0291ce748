/** Characters as files hold them, and as the canonical text has them. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/text/assembly/normalise.js';

describe('normalise', () => {
  it.each([
    ['cli\u0065\u0308nt', 'cliënt'],
    ['be\ufb01nanciering', 'befinanciering'],
    ['eigen\u00a0regie', 'eigen regie'],
    ['zelf\u00adredzaam', 'zelfredzaam'],
    ['zelfred\u00ad', 'zelfred\u00ad'],
    ['zelfred\ufffe', 'zelfred\u00ad'],
    ['eigen\u200bkracht', 'eigenkracht'],
    ['Wmo\u2011consulent', 'Wmo-consulent'],
    ['\uf0b7 een punt', '• een punt'],
    ['„aanhaling” – 5 €', '„aanhaling” – 5 €'],
  ])('makes „%s” into „%s”', (found, canonical) => {
    expect(normalise(found)).toBe(canonical);
  });
});
