/** Which part of a web page is read, and that the rest is counted. */
import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../src/readers/html/html.js';
import { readerFor } from '../../src/readers/index.js';

const NOTE = '<p>Wij helpen inwoners om zelf te kiezen hoe zij wonen en wie hen helpt, ook als dat meer kost.</p>';

async function read(html: string | Uint8Array) {
  const { pages, notices, title } = await htmlReader.read(Buffer.from(html), { password: null, pages: null });
  const text = (pages[0]?.lines ?? []).flatMap(({ runs }) => runs.map((run) => run.text)).join(' / ');
  return { text, title, notices: notices.map(({ message }) => message) };
}

describe('htmlReader', () => {
  it.each([
    ['main', `<nav>Menu</nav><main>${NOTE}</main><footer>Voet</footer>`],
    ['an article', `<div class="top-menu"><a>Menu</a></div><article>${NOTE}</article>`],
    ['role main', `<div role=banner>Gemeente</div><div role=main>${NOTE}</div>`],
    ['what is left without menus by tag', `<header>Gemeente</header>${NOTE}<footer>Voet</footer>`],
    [
      'what is left without menus by name',
      `<div id="cookiebar">Cookies!</div>${NOTE}<div class="site-footer">Voet</div>`,
    ],
    ['what is left without lists of links', `<ul><li><a>A</a></li><li><a>B</a></li><li><a>C</a></li></ul>${NOTE}`],
    ['the page in a form around everything', `<form><nav>Menu</nav>${NOTE}</form>`],
    ['a cookie dialog before the page', `<div role=dialog>Cookies</div>${NOTE}`],
  ])('reads %s', async (_, body) => {
    const { text, notices } = await read(`<html><body>${body}</body></html>`);
    expect(text).toBe(NOTE.replace(/<.*?>/g, ''));
    expect(notices).toEqual([expect.stringMatching(/^Van deze webpagina is het artikel gelezen\. .*\(\d+ woord/)]);
  });

  it.each([
    ['a class that only sounds like a menu', `<div class="page with-sidebar">${NOTE}</div>`],
    ['a main that is nearly empty', `<main>Laden</main>${NOTE}${NOTE}`],
    ['panels that are folded', `<main>${NOTE}<div hidden aria-hidden=true>Meer uitleg.</div></main>`],
    ['a header inside the article', `<main><header><h1>Titel</h1></header>${NOTE}</main>`],
    [
      'a list of links in the article',
      `<main>${NOTE}<ul><li><a>A</a></li><li><a>B</a></li><li><a>C</a></li></ul></main>`,
    ],
  ])('does not lose %s', async (_, body) => {
    const { text, notices } = await read(`<html><body>${body}</body></html>`);
    const words = body.replace(/<.*?>/g, ' ').trim().split(/\s+/);
    expect(text.split(/[\s/•]+/)).toEqual(words);
    expect(notices).toEqual([]);
  });

  it('takes its title from the first heading, and else from the tab', async () => {
    const head = '<head><title>Nota | Gemeente</title></head>';
    expect((await read(`<html>${head}<h1>Nota</h1>${NOTE}`)).title).toBeNull();
    expect((await read(`<html>${head}${NOTE}`)).title).toBe('Nota | Gemeente');
  });

  it('reads Windows-1252 and UTF-8, whatever the page says', async () => {
    const html = '<html><meta charset=utf-8><p>Één cliënt, „zelf” – €\u00a01</p>';
    const old = Buffer.from(
      html.replace('„', '\x84').replace('”', '\x94').replace('–', '\x96').replace('€', '\x80'),
      'latin1',
    );
    expect((await read(old)).text).toBe((await read(html)).text);
  });
});

describe('readerFor', () => {
  it.each([
    '<!DOCTYPE html><p>x',
    '\ufeff<html lang=nl>',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">',
    '<!-- saved from url=(0014)about:internet -->\n<HTML>',
  ])('knows a page by „%s”', (start) => {
    expect(readerFor(Buffer.from(start), 'nota.pdf').id).toBe('html');
  });
});
