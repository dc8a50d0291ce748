/**
 * A table in, its rows and cells out; and whether it is a table at all. Writers and web pages use tables for boxes and columns
 * too: what holds headings, other tables or a single column is laid out, and reads as the blocks inside it.
 */
import type { Element } from './element.js';

export function isGrid(table: Element): boolean {
  if (table.attributes.role === 'presentation' || table.attributes.role === 'none') return false;
  const rows = rowsOf(table).filter(({ tag }) => tag === 'tr');
  const cells = rows.flatMap(cellsOf);
  return rows.some((row) => cellsOf(row).length > 1) && !cells.some((cell) => cell.children.some(holdsStructure));
}

/** Rows and the caption, in order; those of tables inside are left to them. */
export function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.tag === 'tr' || child.tag === 'caption') return [child];
    return child.tag === 'thead' || child.tag === 'tbody' || child.tag === 'tfoot' ? rowsOf(child) : [];
  });
}

export function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child) => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
  ) as Element[];
}

function holdsStructure(node: Element['children'][number]): boolean {
  if (typeof node === 'string') return false;
  return node.tag === 'table' || /^h[1-6]$/.test(node.tag) || node.children.some(holdsStructure);
}
