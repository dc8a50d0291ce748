/** A passage in; its labels in words, and the keys by which the filters find it, out. */
import { ZONES_APART } from '../../model/labels.js';
import type { Passage, TermUse } from '../../model/report.js';
import { REASON_LABELS, TERMS, ZONE_LABELS } from '../labels.nl.js';
import { OCR_TEXT } from '../messages.nl.js';
import type { HtmlView } from './html-view.js';
import { type FILTERS, PASSAGES, PICTURE, SUMMARY } from './messages.nl.js';

export type LabelKey = keyof typeof FILTERS.labels;

export function labelKeys(passage: Passage, view: HtmlView): LabelKey[] {
  const has: Readonly<Record<LabelKey, boolean>> = {
    verschoven: view.usesIn(passage).some(({ shift }) => shift),
    v1: passage.v1 !== 'nee',
    v2: passage.v2 !== 'nee',
    opgelegd: passage.opgelegd === 'ja',
    samenval: passage.samenval !== 'geen',
    definitie: passage.definitie.length > 0,
  };
  return (Object.keys(has) as LabelKey[]).filter((key) => has[key]);
}

/** Uses with the same sense are named once. */
export function labelsInWords(passage: Passage, view: HtmlView): string[] {
  const { v1, v2, samenval, definitie, zone } = passage;
  return [
    ...new Set(view.usesIn(passage).map(useInWords)),
    ...(v1 === 'nee' ? [] : [PASSAGES.v1[v1]]),
    ...(v2 === 'nee' ? [] : [PASSAGES.v2[v2]]),
    ...(passage.opgelegd === 'ja' ? [PASSAGES.opgelegd] : []),
    ...(samenval === 'geen' ? [] : [PASSAGES.samenval[samenval]]),
    ...(definitie.length === 0 ? [] : [PASSAGES.definitie(definitie.map((term) => TERMS[term].label).join(', '))]),
    ...(ZONES_APART.includes(zone) ? [PASSAGES.apart(ZONE_LABELS[zone])] : []),
    ...(passage.ocr === true ? [OCR_TEXT] : []),
  ];
}

function useInWords({ term, sense, shift, reason }: TermUse): string {
  const { label } = TERMS[term];
  if (sense === null) return PASSAGES.use(label, PASSAGES.outside(reason === null ? '' : REASON_LABELS[reason]));
  return PASSAGES.use(label, `${SUMMARY.senses[sense]}${shift ? ` (${PICTURE.shifted})` : ''}`);
}
