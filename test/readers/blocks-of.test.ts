/** What a marked-up page says of its blocks, one short page a case. */
import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/readers/html/html.js';

async function read(body: string): Promise<string[]> {
  const bytes = Buffer.from(`<html><body><main>${body}</main></body></html>`);
  const { pages } = await htmlReader.read(bytes, { password: null, pages: null });
  return (pages[0]?.lines ?? []).map(({ role, level, runs }) => {
    const name = level === null ? role : `${role} ${level}`;
    return `${name}: ${runs.map(({ text }) => text).join(' | ')}`;
  });
}

describe('blocksOf', () => {
  it.each<[string, string, string[]]>([
    [
      'headings and paragraphs',
      '<h2>Onze visie</h2><p>Wij helpen.</p>',
      ['heading 2: Onze visie', 'paragraph: Wij helpen.'],
    ],
    [
      'text without a paragraph',
      'Los.<div>In een vak.</div>Weer los.',
      ['paragraph: Los.', 'paragraph: In een vak.', 'paragraph: Weer los.'],
    ],
    ['a term with one bold word, over lines', '<p>de <b>eigen</b>\n   regie</p>', ['paragraph: de eigen regie']],
    ['a deliberate line end', '<p>Postbus 1<br>Rietmeer</p>', ['paragraph: Postbus 1\nRietmeer']],
    ['a soft hyphen as it stands', '<p>zelf&shy;redzaam</p>', ['paragraph: zelf\u00adredzaam']],
    [
      'lists in lists with the marks of the page',
      '<ol><li>Een<ul><li>Punt</li></ul></li><li>Twee</li></ol>',
      ['list-item 1: 1. Een', 'list-item 2: • Punt', 'list-item 1: 2. Twee'],
    ],
    [
      'letters, Roman numbers and a start',
      '<ol type=a start=3><li>x</li></ol><ol type=I><li>y</li><li value=4>z</li></ol>',
      ['list-item 1: c. x', 'list-item 1: I. y', 'list-item 1: IV. z'],
    ],
    ['a mark that was typed, once', '<ul><li>• Punt</li></ul>', ['list-item 1: • Punt']],
    [
      'one mark for an item of two paragraphs',
      '<ul><li><p>Een.</p><p>Twee.</p></li></ul>',
      ['list-item 1: • Een.', 'list-item 1: Twee.'],
    ],
    [
      'a row of a table',
      '<table><tr><th>Maatregel<th>2027</tr><tr><td>Minder <b>uren</b><td>180.000</tr></table>',
      ['table-row: Maatregel | 2027', 'table-row: Minder uren | 180.000'],
    ],
    [
      'a cell with paragraphs, as one',
      '<table><tr><td><p>Een.</p><p>Twee.</p><td>x</tr></table>',
      ['table-row: Een. Twee. | x'],
    ],
    [
      'a table of one column as what is in it',
      '<table><tr><td><h3>Kader</h3><p>Tekst.</p></td></tr></table>',
      ['heading 3: Kader', 'paragraph: Tekst.'],
    ],
    [
      'a table in a table as a page in columns',
      '<table><tr><td>Links<td><table><tr><td>a<td>b</tr></table></tr></table>',
      ['paragraph: Links', 'table-row: a | b'],
    ],
    [
      'a quotation, its list too',
      '<blockquote><p>Ik wil.</p><ul><li>Dat.</li></ul></blockquote>',
      ['quote: Ik wil.', 'quote: • Dat.'],
    ],
    [
      'a caption',
      '<figure><img src=x alt="eigen regie"><figcaption>Figuur 1</figcaption></figure>',
      ['caption: Figuur 1'],
    ],
    [
      'a raised number apart from its word',
      '<p>zelfredzaam<sup>2</sup> en m<sup>e</sup></p>',
      ['paragraph: zelfredzaam² en me'],
    ],
    [
      'nothing of scripts, forms and styles',
      '<p>Een.</p><script>x</script><style>y</style><button>z</button>',
      ['paragraph: Een.'],
    ],
    [
      'what Word says of a paragraph',
      '<p class=MsoTitle>Nota</p><p class=MsoToc1>Visie 3</p><p class=MsoNormal>Tekst.<o:p></o:p></p>',
      ['heading 1: Nota', 'toc: Visie 3', 'paragraph: Tekst.'],
    ],
    [
      'a paragraph that is only called a heading',
      `<h4>${'Een lange zin. '.repeat(20)}</h4>`,
      [`paragraph: ${'Een lange zin. '.repeat(20).trim()}`],
    ],
    ['lines of preformatted text', '<pre>Een\nregel.\n\nTwee.</pre>', ['paragraph: Een\nregel.', 'paragraph: Twee.']],
  ])('reads %s', async (_, body, lines) => {
    expect(await read(body)).toEqual(lines);
  });

  it.each([
    [
      'pandoc',
      '<p>Zelf.<a href="#fn1" id="fnref1"><sup>1</sup></a></p><p>Na.</p><ol><li id="fn1"><p>Noot. <a href="#fnref1">↩</a></p></li></ol>',
    ],
    [
      'Word',
      '<p>Zelf.<a href="#_ftn1" name="_ftnref1">[1]</a></p><p>Na.</p><div id="ftn1"><p><a href="#_ftnref1">[1]</a> Noot.</p></div>',
    ],
    [
      'LibreOffice',
      '<p>Zelf.<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><p>Na.</p><div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>Noot.</p></div>',
    ],
  ])('puts a note of %s after the paragraph that refers to it', async (_, body) => {
    expect(await read(body)).toEqual(['paragraph: Zelf.¹', 'footnote: ¹ Noot.', 'paragraph: Na.']);
  });

  it('keeps a note that nobody refers to', async () => {
    expect(await read('<div id="fn7">Los.</div><p>Tekst.</p>')).toEqual(['paragraph: Tekst.', 'footnote: Los.']);
  });
});
