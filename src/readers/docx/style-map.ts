/** The names of styles as the rules that mammoth wants, which compares them without case. Ids count where a name is unusual. */
import { headingTag, STYLE_TAGS, type StyleTag } from '../markup/style-names.js';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export const STYLE_MAP: readonly string[] = [
  ...[...STYLE_TAGS].map(([name, tag]) => styleRule(name, tag)),
  ...LEVELS.flatMap((level) =>
    [`p.Heading${level}`, `p.Kop${level}`].map((id) => `${id} => ${target(headingTag(level))}`),
  ),
];

export function styleRule(name: string, tag: StyleTag): string {
  return `p[style-name='${name.replace(/[\\']/g, '\\$&')}'] => ${target(tag)}`;
}

function target(tag: StyleTag): string {
  return `${tag === 'toc' ? 'p.ontwar-toc' : tag}:fresh`;
}
