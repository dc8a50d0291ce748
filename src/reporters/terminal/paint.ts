/** A look and a text in, the text with the escape codes for that look out; without colour, marks show as «…». */
import { Chalk } from 'chalk';
import type { Look } from './piece.js';

export type Paint = (text: string, look: Look) => string;

/** Sixteen colours only, none that vanishes on a light or a dark screen. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (text) => text;
  const chalk = new Chalk({ level: 1 });
  const looks: Readonly<Record<Look, (text: string) => string>> = {
    plain: (text) => text,
    title: chalk.bold.blue,
    strong: chalk.bold,
    mark: chalk.bold.magenta,
    quiet: chalk.dim,
    warning: chalk.bold.red,
  };
  return (text, look) => looks[look](text);
}
