/**
 * The tree of a web page in, the part that is the article out, and the words that were left out with menus, cookie banners and
 * footers. Pages say it themselves by `main`, `article` and roles; older ones only by the names of classes and ids.
 */
import { descendants, type Element, find, type Node, textIn } from '../markup/element.js';

export interface Article {
  readonly root: Element;
  /** Words of the page that a visitor sees and that are not in `root`. */
  readonly leftOut: number;
}

const CHROME_TAGS = new Set(['nav', 'footer', 'dialog']);
const CHROME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
]);
const CHROME_NAMES =
  /(?:^|[\s_-])(?:cookies?|cookie-?(?:bar|banner|melding|consent|wall)|consent|breadcrumbs?|kruimelpad|skip-?links?|(?:main|hoofd|top|sub|mega)?-?menu|navbar|nav|navigation|navigatie|site-?footer|footer|sidebar|social(?:-media)?|share|share-?bar|readspeaker)(?:$|[\s_-])/i;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'select', 'button', 'textarea']);

/** With less than this share of the page's words, `main` or `article` is not where the text is. */
const LEAST_SHARE = 0.3;

export function chooseArticle(page: Element): Article {
  const body = find(page, ({ tag }) => tag === 'body') ?? page;
  const all = wordsIn(body);
  const stripped = strip(body, all, false);
  const rest = wordsIn(stripped);
  const root = mainOf(stripped, rest) ?? stripped;
  return { root, leftOut: all - wordsIn(root) };
}

function mainOf(body: Element, words: number): Element | null {
  const isMain = ({ tag, attributes }: Element) => tag === 'main' || attributes.role === 'main';
  return largest(body, words, isMain) ?? largest(body, words, ({ tag }) => tag === 'article');
}

function largest(body: Element, words: number, wanted: (each: Element) => boolean): Element | null {
  let best: Element | null = null;
  let most = words * LEAST_SHARE;
  for (const each of descendants(body)) {
    const count = wanted(each) ? wordsIn(each) : 0;
    if (count > most) {
      best = each;
      most = count;
    }
  }
  return best;
}

/** A header inside the article holds its title; one above it holds the name of the site. */
function strip(node: Element, all: number, inMain: boolean): Element {
  const isInside = inMain || node.tag === 'main' || node.tag === 'article' || node.attributes.role === 'main';
  const children = node.children.flatMap((child): Node[] => {
    if (typeof child === 'string') return [child];
    return isChrome(child, all, isInside) ? [] : [strip(child, all, isInside)];
  });
  return { ...node, children };
}

function isChrome(each: Element, all: number, inMain: boolean): boolean {
  const { tag, attributes } = each;
  if (UNSEEN.has(tag)) return true;
  const isMarked =
    CHROME_TAGS.has(tag) ||
    CHROME_ROLES.has(attributes.role ?? '') ||
    (tag === 'header' && !inMain) ||
    CHROME_NAMES.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
  return (isMarked || (!inMain && isLinkList(each))) && !holdsThePage(each, all);
}

/** A name can lie (`page-with-sidebar`): what holds the title or most of the words is no menu. */
function holdsThePage(each: Element, all: number): boolean {
  if (each.tag === 'nav') return false;
  return (
    wordsIn(each) > all / 2 ||
    find(each, ({ tag, attributes }) => tag === 'main' || attributes.role === 'main') !== null
  );
}

/** A list of nothing but links is a menu, where the page does not say what is article. */
function isLinkList(each: Element): boolean {
  if (each.tag !== 'ul' || each.children.length < 3) return false;
  const linked = [...descendants(each)].filter(({ tag }) => tag === 'a').reduce((sum, link) => sum + wordsIn(link), 0);
  return linked > 0 && linked > 0.9 * wordsIn(each);
}

function wordsIn(node: Element): number {
  if (UNSEEN.has(node.tag)) return 0;
  let words = 0;
  for (const child of node.children)
    words += typeof child === 'string' ? (child.match(/\S+/g)?.length ?? 0) : wordsIn(child);
  return words;
}

/** What a browser shows on the tab. */
export function titleOf(page: Element): string | null {
  const title = find(page, ({ tag }) => tag === 'title');
  const text = title === null ? '' : textIn(title);
  return text === '' ? null : text;
}
