/** A look and a text in, the text with the escape codes for that look out; without colour, marks show as «…». */
import { Chalk } from 'chalk';
import type { Look } from './piece.js';

export type Paint = (text: string, look: Look) => string;

/** Magenta and red are seen on light and on dark screens; weight does the rest. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (text) => text;
  const chalk = new Chalk({ level: 1 });
  const looks: Readonly<Record<Look, (text: string) => string>> = {
    plain: (text) => text,
    title: chalk.bold,
    strong: chalk.bold,
    mark: chalk.bold.magenta,
    quiet: chalk.dim,
    warning: chalk.red,
  };
  return (text, look) => looks[look](text);
}
