/**
 * The parts of a Word or OpenDocument file that hold running heads and feet in, their lines out, each text once: such a text stands on
 * every page and in the file for each kind of page. A page's number is filled in by the program that prints, so a line
 * without letters says nothing.
 */
import type { Line } from '../../model/document.js';
import { plainLine } from '../plain-lines.js';
import { parseXml, type XmlHandler } from '../xml/parse-xml.js';

export interface RunningPart {
  readonly xml: string;
  /** Tags within which all is head or foot; null for a part that is nothing else. */
  readonly within: RegExp | null;
  readonly paragraph: string;
  /** Tag of which the characters are text; null when all characters in a paragraph are. */
  readonly text: string | null;
  /** Tags that are a blank. */
  readonly blank: RegExp;
  readonly roleOf: (tag: string | null) => 'header' | 'footer';
  readonly damaged: Parameters<typeof parseXml>[2];
}

export async function runningLines(parts: readonly RunningPart[]): Promise<Line[]> {
  const found = new Map<string, Line>();
  for (const part of parts) {
    for (const { role, text } of await textsIn(part)) {
      if (/\p{L}{2}/u.test(text) && !found.has(`${role} ${text}`)) found.set(`${role} ${text}`, plainLine(text, role));
    }
  }
  return [...found.values()];
}

/** After the body, as on a page; a file that has nothing else has no text. */
export function withRunning(body: readonly Line[], running: readonly Line[]): Line[] {
  return body.length === 0 ? [] : [...body, ...running];
}

interface Found {
  readonly role: 'header' | 'footer';
  readonly text: string;
}

async function textsIn({ xml, within, paragraph, text, blank, roleOf, damaged }: RunningPart): Promise<Found[]> {
  const found: Found[] = [];
  let place: string | null = null;
  let isText = false;
  let words: string | null = null;
  const handler: XmlHandler = {
    open: (tag) => {
      if (within?.test(tag) === true) place = tag;
      if (tag === paragraph && (within === null || place !== null)) words = '';
      if (tag === text) isText = true;
      if (words !== null && blank.test(tag)) words += ' ';
    },
    text: (characters) => {
      if (words !== null && (text === null || isText)) words += characters;
    },
    close: (tag) => {
      if (tag === text) isText = false;
      if (tag === paragraph && words !== null) {
        found.push({ role: roleOf(place), text: words.replace(/\s+/g, ' ').trim() });
        words = null;
      }
      if (tag === place) place = null;
    },
  };
  await parseXml(xml, handler, damaged);
  return found;
}
