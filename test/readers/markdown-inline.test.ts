/** What of the marks inside a Markdown block is left on the page. */
import { describe, expect, it } from 'vitest';
import { plainInline } from '../../src/readers/markdown-inline.js';

describe('plainInline', () => {
  it.each([
    ['de **eigen** *regie*', 'de eigen regie'],
    ['***eigen kracht***', 'eigen kracht'],
    ['__eigen__ _kracht_ van snake_case_namen', 'eigen kracht van snake_case_namen'],
    ['zie [de nota](https://a.nl/b_(c)) en <https://b.nl>', 'zie de nota en https://b.nl'],
    ['![een foto](f.png)', 'een foto'],
    ['zelfredzaam.[^12] Dus', 'zelfredzaam.¹² Dus'],
    ['<b>Samenvatting</b>', 'Samenvatting'],
    ['3 \\* 4 &amp; `code`', '3 * 4 & code'],
    ['2 * 3 = 6 en 4 * 5', '2 * 3 = 6 en 4 * 5'],
    ['Artikel  1', 'Artikel 1'],
  ])('makes „%s” into „%s”', (source, plain) => {
    expect(plainInline(source)).toBe(plain);
  });
});
