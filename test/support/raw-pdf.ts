/** The bodies of PDF objects in, by number; a PDF with a right table of offsets out. For files that a writer of PDFs would not write. */
export interface RawOptions {
  readonly version?: string;
  /** Entries of the trailer besides Size and Root. */
  readonly trailer?: string;
  /** Where the file says that its table begins; the truth when not given. */
  readonly start?: number;
}

export function rawPdf(objects: readonly (string | Uint8Array)[], options: RawOptions = {}): Buffer {
  const parts: Buffer[] = [Buffer.from(`%PDF-${options.version ?? '1.7'}\n`)];
  let length = parts[0]?.length ?? 0;
  const rows = ['0000000000 65535 f \n'];
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((body, at) => {
    rows.push(`${String(length).padStart(10, '0')} 00000 n \n`);
    add(
      Buffer.concat([
        Buffer.from(`${at + 1} 0 obj\n`),
        typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
        Buffer.from('\nendobj\n'),
      ]),
    );
  });
  const size = rows.length;
  const start = options.start ?? length;
  add(Buffer.from(`xref\n0 ${size}\n${rows.join('')}`));
  add(Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R ${options.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Body of a stream object; `entries` are those of its dictionary besides the length. */
export function streamOf(content: Uint8Array, entries = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${entries} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

export const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** Bodies of a file of one page, whose content and size are the caller's: catalog, pages, page, content, font. */
export function onePage(content: Uint8Array, { entries = '', box = '0 0 595 842' } = {}): (string | Uint8Array)[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    streamOf(content, entries),
    FONT,
  ];
}
