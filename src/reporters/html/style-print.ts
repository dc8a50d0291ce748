/** On paper: everything unfolded, nothing to press, dark ink, and no box cut in two where it can be helped. */
export const STYLE_PRINT = `
@media print {
  :root {
    --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb; --edge: #666;
    --accent: #1d4f7c; --soft: #fff; --term: #fff3d0; --term-line: #8a5a00; --cue: #0b6457; --warn: #8c2f12; --warn-soft: #fff;
  }
  @page { margin: 2cm; }
  html { font-size: 10.5pt; }
  body { display: block; padding: 0; }
  header, nav, main, footer { max-width: none; }
  header { padding-top: 0; }
  nav, .skip, .filters, .filters[hidden], .anchor, .answer .note { display: none; }
  article { content-visibility: visible; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  details > summary { list-style: none; }
  h2, h3, h4, .place, summary, .standing { break-after: avoid; }
  blockquote, tr, .questions li { break-inside: avoid; }
  #toetsvragen, #bevindingen, #passages { break-before: page; }
  textarea { min-height: 9rem; }
  mark, .fill, .stripe { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; }
}
`;
