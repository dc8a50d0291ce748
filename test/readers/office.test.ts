/** Traits of Word and ODT files beyond what the golden notes show, in files of a few lines. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docxReader } from '../../src/readers/docx/docx.js';
import { odtReader } from '../../src/readers/odt/odt.js';
import type { Reader } from '../../src/readers/reader.js';
import { docxParagraph, docxStyles, tinyDocx, tinyOdt } from '../support/tiny-office.js';

async function read(reader: Reader, bytes: Uint8Array) {
  const { pages, notices } = await reader.read(bytes, { password: null, pages: null });
  const lines = (pages[0]?.lines ?? []).map(({ role, level, runs }) => {
    const name = level === null ? role : `${role} ${level}`;
    return `${name}: ${runs.map(({ text }) => text).join(' | ')}`;
  });
  return { lines, notices: notices.map(({ code }) => code), unread: pages[0]?.unread };
}

describe('docxReader', () => {
  it.each([
    ['Titel', 'heading 1'],
    ['heading 1', 'heading 2'],
    ['Kop 1', 'heading 2'],
    ['kop 3', 'heading 4'],
    ['heading 9', 'heading 6'],
    ['Ondertitel', 'paragraph'],
    ['Duidelijk citaat', 'quote'],
    ['Bijschrift', 'caption'],
    ['toc 2', 'toc'],
    ['Inhopg 1', 'toc'],
    ['Bijzonder', 'paragraph'],
  ])('reads the style „%s” as %s', async (name, role) => {
    const bytes = tinyDocx(docxParagraph('Tekst', 'Stijl7'), docxStyles({ Stijl7: name }));
    expect((await read(docxReader, bytes)).lines).toEqual([`${role}: Tekst`]);
  });

  it('knows a style of a template by the one that it is made from, or by its outline level', async () => {
    const style = (id: string, more: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id} ’s 'eigen'"/>${more}</w:style>`;
    const styles = docxStyles({ Kop1: 'heading 1' })['word/styles.xml'];
    const own = [
      style('Hoofdstuk', '<w:basedOn w:val="Kop1"/>'),
      style('Deel', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      style('Plat', '<w:basedOn w:val="Rond"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
      style('Rond', '<w:basedOn w:val="Rond"/>'),
    ].join('');
    const parts = { ...docxStyles({}), 'word/styles.xml': String(styles).replace('</w:styles>', `${own}</w:styles>`) };
    const body = ['Hoofdstuk', 'Deel', 'Plat', 'Rond'].map((id) => docxParagraph(id, id)).join('');
    expect((await read(docxReader, tinyDocx(body, parts))).lines).toEqual([
      'heading 2: Hoofdstuk',
      'heading 3: Deel',
      'paragraph: Plat',
      'paragraph: Rond',
    ]);
  });

  it('reads a text box of which Word keeps two versions once', async () => {
    const inside = `<w:txbxContent>${docxParagraph('In het kader.')}</w:txbxContent>`;
    const box = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="x">${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await read(docxReader, tinyDocx(box))).lines).toEqual(['paragraph: In het kader.']);
  });

  it('reads what was inserted and leaves out what was deleted and remarked', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Wij </w:t></w:r><w:ins><w:r><w:t>helpen</w:t></w:r></w:ins><w:del><w:r><w:delText>weigeren</w:delText></w:r></w:del><w:commentRangeStart w:id="1"/><w:r><w:t>.</w:t></w:r></w:p>';
    expect((await read(docxReader, tinyDocx(body))).lines).toEqual(['paragraph: Wij helpen.']);
  });

  it('reads a text box', async () => {
    const box = `<w:p><w:r><w:t>Ervoor.</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${docxParagraph('In het kader.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const { lines } = await read(docxReader, tinyDocx(box));
    expect(lines).toContain('paragraph: In het kader.');
    expect(lines).toContain('paragraph: Ervoor.');
  });

  it('says that charts were not read, and that a scan has no text', async () => {
    const chart = tinyDocx(docxParagraph('Tekst.'), { 'word/charts/chart1.xml': '<c/>' });
    expect(await read(docxReader, chart)).toMatchObject({ notices: ['tekeningen'], unread: null });
    const scan = tinyDocx(docxParagraph(''), { 'word/media/image1.png': 'x' });
    expect(await read(docxReader, scan)).toMatchObject({ lines: [], unread: 'geen-tekstlaag' });
  });
});

describe('odtReader', () => {
  const style = (name: string, parent: string) =>
    `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`;

  it('follows a style to the one that it is made from, and not in circles', async () => {
    const styles = style('P1', 'P2') + style('P2', 'Quotations') + style('P3', 'P4') + style('P4', 'P3');
    const body = ['P1', 'P3', 'Caption', 'Title']
      .map((name) => `<text:p text:style-name="${name}">x</text:p>`)
      .join('');
    const { lines } = await read(odtReader, tinyOdt(body, styles));
    expect(lines).toEqual(['quote: x', 'paragraph: x', 'caption: x', 'heading 1: x']);
  });

  it('numbers lists as their style says, and goes on where it should', async () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>';
    const item = (text: string, more = '') => `<text:list-item><text:p>${text}</text:p>${more}</text:list-item>`;
    const body = `<text:list text:style-name="L">${item('x', `<text:list>${item('y')}</text:list>`)}</text:list><text:p>Tussen.</text:p><text:list text:style-name="L" text:continue-numbering="true">${item('z')}</text:list>`;
    const { lines } = await read(odtReader, tinyOdt(body, styles));
    expect(lines).toEqual(['list-item 1: 1. x', 'list-item 2: a) y', 'paragraph: Tussen.', 'list-item 1: 2. z']);
  });

  it('puts a text box and a note after their paragraph', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot.</text:p></text:note-body></text:note>';
    const box = '<draw:frame><draw:text-box><text:p>Kader.</text:p></draw:text-box></draw:frame>';
    const { lines } = await read(odtReader, tinyOdt(`<text:p>Zelf${note} <text:span>doen${box}</text:span>.</text:p>`));
    expect(lines).toEqual(['paragraph: Zelf¹ doen.', 'footnote: ¹ Noot.', 'paragraph: Kader.']);
  });

  it('leaves out deleted text and remarks, and keeps blanks and line ends', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Weg.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Een<text:s text:c="9"/>twee<text:tab/>drie<text:line-break/>vier<office:annotation><text:p>Let op</text:p></office:annotation></text:p>';
    expect((await read(odtReader, tinyOdt(body))).lines).toEqual(['paragraph: Een twee drie\nvier']);
  });

  it('says that a scan has no text', async () => {
    const scan = tinyOdt('<text:p/>', '', { 'Pictures/1.png': 'x' });
    expect(await read(odtReader, scan)).toMatchObject({ lines: [], unread: 'geen-tekstlaag' });
  });
});

describe('running heads and feet', () => {
  it.each(['docx', 'odt'])('of a %s file are lines of their own, each once, after the body', async (format) => {
    const reader = format === 'docx' ? docxReader : odtReader;
    const { lines } = await read(reader, readFileSync(`fixtures/lezer-kopregels/input.${format}`));
    expect(lines.slice(0, 2)).toEqual(['heading 1: Groen dichtbij', expect.stringMatching(/^paragraph: /)]);
    expect(lines.slice(-2)).toEqual([
      'header: Groenvisie Kleiwoude',
      expect.stringMatching(/^footer: Pagina \d van \d$/),
    ]);
    expect(lines.filter((line) => /^(?:header|footer)/.test(line))).toHaveLength(2);
  });

  it('are no text of a file that is a scan', async () => {
    const header =
      '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Kop</w:t></w:r></w:p></w:hdr>';
    const parts = { 'word/header1.xml': header, 'word/media/a.png': 'x' };
    expect(await read(docxReader, tinyDocx('<w:p/>', parts))).toMatchObject({ lines: [], unread: 'geen-tekstlaag' });
    const { lines } = await read(docxReader, tinyDocx(docxParagraph('Tekst'), parts));
    expect(lines).toEqual(['paragraph: Tekst', 'header: Kop']);
  });
});
