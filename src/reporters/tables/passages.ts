/** The table of passages: a row for each passage that holds a use, a signal or a label. */
import type { Passage } from '../../model/report.js';
import { type Columns, listed, placeColumns, reviewColumns } from './row.js';

export const PASSAGE_COLUMNS: Columns<Passage> = {
  ...placeColumns<Passage>((passage) => passage),
  zone: ({ zone }) => zone,
  id: ({ id }) => id,
  v1: ({ v1 }) => v1,
  v2: ({ v2 }) => v2,
  opgelegd: ({ opgelegd }) => opgelegd,
  samenval: ({ samenval }) => samenval,
  definitie: ({ definitie }) => listed(definitie),
  text: ({ text }) => text,
  ...reviewColumns<Passage>(['v1', 'v2', 'opgelegd', 'samenval']),
  uses: ({ id }, { usesIn }) => listed(usesIn(id).map(({ text }) => text)),
  signals: ({ id }, { signalsIn }) =>
    listed(signalsIn(id).map(({ frame, polarity, text }) => `${frame} (${polarity}): ${text}`)),
  ocr: ({ ocr }) => ocr === true,
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
};
