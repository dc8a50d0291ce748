/** CSV in, rows of cells out, by RFC 4180 and with either line end: to read back what was written without the package that wrote it. */
export function parseCsv(text: string, delimiter: ';' | ','): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}][^\\r\\n${delimiter}]*|))(${delimiter}|\\r?\\n)`,
    'y',
  );
  const plain = text.replace(/^\ufeff/, '');
  while (cell.lastIndex < plain.length) {
    const at = cell.lastIndex;
    const [, quoted, bare, end] = cell.exec(plain) ?? [];
    if (end === undefined) throw new Error(`no cell at ${at}: ${plain.slice(at, at + 80)}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== delimiter) rows.push([]);
  }
  return rows.slice(0, -1);
}
