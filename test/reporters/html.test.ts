/** The web page: well formed, whole without its script, complete, and deaf to what a note may hold. */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { htmlReporter } from '../../src/reporters/html.js';
import { buildAnswer, buildFinding, buildReport, sampleMaterial, sampleReport } from '../support/report.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const render = async (report: Report = sampleReport()) =>
  String(await htmlReporter.render(report, { columns: 80, colour: false }, sampleMaterial()));

function read(page: string) {
  const errors: string[] = [];
  const root = parse(page, { onParseError: ({ code }) => void errors.push(code), sourceCodeLocationInfo: true });
  return { errors, elements: collect(root.childNodes) };
}

const collect = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...collect(node.childNodes)] : []));
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const named = (elements: readonly Element[], tag: string) => elements.filter(({ tagName }) => tagName === tag);
const textOf = (node: Node): string =>
  'childNodes' in node ? node.childNodes.map(textOf).join('') : 'value' in node ? node.value : '';

describe('the web page', () => {
  it('parses without an error, in Dutch, with one main, one first heading and no heading skipped', async () => {
    const { errors, elements } = read(await render());
    expect(errors).toEqual([]);
    expect(elements.filter((each) => attribute(each, 'lang') === 'nl')).toHaveLength(1);
    expect([named(elements, 'main').length, named(elements, 'h1').length]).toEqual([1, 1]);
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([]);
    for (const table of named(elements, 'table')) expect(named(collect(table.childNodes), 'caption')).toHaveLength(1);
  });

  it('gives every name once, and every link leads to one of them', async () => {
    const { elements } = read(await render());
    const ids = elements.flatMap((each) => attribute(each, 'id') ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = named(elements, 'a').map((each) => attribute(each, 'href') ?? '');
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([]);
    const refs = elements.flatMap((each) =>
      ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => attribute(each, name)?.split(' ') ?? []),
    );
    expect(refs.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('holds every passage, use, signal, finding and page, each where a link finds it', async () => {
    const report = sampleReport();
    const { elements } = read(await render(report));
    const ids = new Set(elements.map((each) => attribute(each, 'id')));
    const wanted = [report.passages, report.uses, report.signals, report.findings].flat().map(({ id }) => id);
    expect([...wanted, 'p-1', 'p-2', 'p-3', 'p-4'].filter((id) => !ids.has(id))).toEqual([]);
    const articles = named(elements, 'article').map(textOf);
    for (const [at, { text }] of report.passages.entries()) expect(articles[at]).toContain(text);
  });

  it('asks for nothing outside itself and lets nothing run but its own script', async () => {
    const page = await render();
    const { elements } = read(page);
    const outside = elements.flatMap((each) =>
      each.attrs.filter(
        ({ name, value }) => /^(?:src|srcset|href|action|data|poster|style|on.*)$/.test(name) && !value.startsWith('#'),
      ),
    );
    expect(outside).toEqual([]);
    expect(page).not.toMatch(/https?:|@import|url\((?!#)/);
    const policy = named(elements, 'meta')
      .map((each) => attribute(each, 'content') ?? '')
      .find((each) => each.includes('default-src'));
    expect(policy).toContain("default-src 'none'");
    for (const tag of ['script', 'style']) {
      const [own, ...more] = named(elements, tag);
      const hash = createHash('sha256')
        .update(own === undefined ? '' : textOf(own))
        .digest('base64');
      expect(policy).toContain(`'sha256-${hash}'`);
      expect(more).toEqual([]);
    }
  });

  it('hides what works only with the script, and nothing else', async () => {
    const { elements } = read(await render());
    const hidden = elements.filter((each) => attribute(each, 'hidden') !== undefined);
    expect(hidden.map((each) => attribute(each, 'class'))).toEqual(['filters']);
    expect(named(elements, 'button').every((each) => collect(hidden[0]?.childNodes ?? []).includes(each))).toBe(true);
  });

  it('marks terms otherwise than the words around them, also where they overlap', async () => {
    const report = buildReport([{ id: 'p', marked: 'Hun «eigen regie|eigen-regie:moeten» telt.' }]);
    const [use] = report.uses;
    if (use === undefined) throw new Error('no use');
    const signal = { id: 's', frame: 'x', polarity: 'bevestigd', role: null, passage: 'p', entry: 'x/y' } as const;
    const page = await render({
      ...report,
      signals: [{ ...signal, span: { start: 0, end: 9 }, text: 'Hun eigen' }],
    });
    expect(page).toContain(
      `<span class="cue" id="s">Hun </span><mark class="cue" id="${use.id}">eigen</mark><mark> regie</mark> telt.`,
    );
  });
});

describe('what a note may hold', () => {
  const evil = `<script>alert(1)</script><img src=x onerror=alert(1)>" onclick="x' ]]> --></style>&amp;=cmd()|'/C calc'!A0\u001b[2J\u202e\u2066\u0000\ud800`;

  it('comes out as text, wherever it stands', async () => {
    const text = JSON.stringify(sampleReport(), (key, value) =>
      typeof value === 'string' &&
      [
        'text',
        'section',
        'message',
        'question',
        'hint',
        'explanation',
        'source',
        'title',
        'path',
        'pageLabel',
        'sentence',
        'basis',
        'entry',
        'frame',
        'rule',
      ].includes(key)
        ? value + evil
        : value,
    );
    const report: Report = JSON.parse(text);
    const page = await render({
      ...report,
      questions: sampleReport().questions.map((each) => ({ ...each, explanation: each.explanation + evil })),
    });
    const { elements, errors } = read(page);
    expect(errors).toEqual([]);
    expect(named(elements, 'script')).toHaveLength(1);
    expect(named(elements, 'img')).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([]);
    expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    expect(elements.map(textOf).join('')).toContain('<script>alert(1)</script>');
  });

  it('may be a word of ten thousand characters', async () => {
    const long = 'x'.repeat(10_000);
    const page = await render(buildReport([{ id: 'p', marked: `«${long}|eigen-regie:bepalen» en meer.` }]));
    expect(page.split(long).length).toBeGreaterThan(1);
    expect(read(page).errors).toEqual([]);
  });
});

describe('what it says', () => {
  it('tells first and loudly what was not read', async () => {
    const { document } = sampleReport();
    const unread = [{ page: 2, reason: 'geen-tekstlaag' }] as const;
    const report = { ...sampleReport(), document: { ...document, health: { ...document.health, read: 3, unread } } };
    const page = await render(report);
    const at = page.indexOf('Let op: niet alles is gelezen');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(page.indexOf('<nav'));
    expect(page).toContain('Niet gelezen: p. 2 (alleen een plaatje, geen tekst).');
    expect(page.match(/Gelezen: 3 van de 4 bladzijden\./g)?.length).toBeGreaterThan(2);
  });

  it('says that nothing found is no approval', async () => {
    const page = await render(buildReport([]));
    expect(page).toContain('Niets gevonden is geen goedkeuring');
    expect(page).toContain('Er zijn geen bevindingen. Dat is geen goedkeuring van de nota.');
  });

  it('asks ten questions at most, and the same question once', async () => {
    const findings = Array.from({ length: 14 }, (_, at) =>
      buildFinding({ id: `b-${at}`, question: `Vraag ${Math.max(2, at)}?` }),
    );
    const page = await render(buildReport([{ id: 'p1', marked: 'Tekst.' }], { findings }));
    const { elements } = read(page);
    const list = elements.find((each) => attribute(each, 'class') === 'questions');
    expect(list && named(collect(list.childNodes), 'li')).toHaveLength(10);
    expect(page).toContain('Deze 10 vragen kunt u aan de gemeente stellen (van 12)');
    expect(page).toContain('href="#b-0"');
    expect(page).toContain('href="#b-2"');
  });

  it('leaves an empty box for each test question, which shows that it is open', async () => {
    const page = await render({ ...sampleReport(), questions: [buildAnswer('v1'), buildAnswer('v2')] });
    expect(
      page.match(/<textarea[^>]* placeholder=" "[^>]*><\/textarea>\n<p class="open">Nog niet beantwoord<\/p>/g),
    ).toHaveLength(2);
  });

  it('lays what people decided beside what the program found', async () => {
    const report = sampleReport();
    const [finding] = report.findings;
    const [use] = report.uses;
    const by = { by: 'Ans', changes: {}, reason: 'Staat er anders.' };
    const page = await render({
      ...report,
      review: {
        file: 'nota.yaml',
        sameNote: true,
        decisions: [
          { ...by, target: finding?.id ?? '', verdict: 'afgewezen' },
          { ...by, target: use?.id ?? '', verdict: 'gewijzigd', changes: { sense: 'moeten' } },
        ],
        lost: [{ quote: 'weg <b>', reason: 'niet-gevonden' }],
      },
    });
    expect(page).toContain('Beoordeeld door Ans:</b> afgewezen. Reden: Staat er anders.');
    expect(page).toContain('ander etiket, betekenis wordt moeten');
    expect(page).toContain('<q>weg &lt;b&gt;</q>: deze woorden staan niet in de nota');
    expect(page).toContain('Eén bevinding is bij de beoordeling afgewezen.');
    expect(page).toContain(finding?.message ?? '?');
  });
});
