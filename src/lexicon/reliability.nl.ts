/** The sentences that tell a council member how far to trust a label. Rounded to tenths: the measurement allows no more. */
import type { Measured, MeasuredCounts } from '../model/reliability.js';

const NUMBERS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

const FOUND: Readonly<Record<Measured, string>> = {
  begrip: 'Van de tien plekken waar ontwar een begrip ziet',
  betekenis: 'Van de tien keer dat ontwar zegt wat een zin van een begrip maakt',
  v1: 'Van de tien passages waar ontwar emancipatie of participatie ziet',
  v2: 'Van de tien passages waar ontwar bezuiniging ziet',
  opgelegd: 'Van de tien passages waar ontwar ziet dat iets wordt opgelegd',
  samenval: 'Van de tien passages waar ontwar begrippen op één hoop ziet',
  definitie: 'Van de tien keer dat ontwar uitleg van een begrip ziet',
};

/** Below this a figure may be far off. */
const FEW = 30;

export function reliabilitySentence(label: Measured, counts: MeasuredCounts): string {
  const { precision, recall, right, missed } = counts;
  const found = `${FOUND[label]}, ${rightPart(Math.round(precision / 10))}`;
  const there = recall === null ? '' : `; van de tien die er zijn, ${foundPart(Math.round(recall / 10))}`;
  const cases = right + (missed ?? counts.extra);
  return `${found}${there}.${cases < FEW ? ` Gemeten op maar ${cases} voorbeelden.` : ''}`;
}

/** Never „allemaal”: what came out right so far may come out wrong in the next note. */
function rightPart(tenths: number): string {
  if (tenths === 10) return 'kloppen ze bijna allemaal';
  if (tenths < 2) return `klopt er ${about(tenths)}`;
  return `kloppen er ${about(tenths)}`;
}

function foundPart(tenths: number): string {
  return tenths === 10 ? 'vindt het ze bijna allemaal' : `vindt het er ${about(tenths)}`;
}

function about(tenths: number): string {
  return `${tenths === 0 ? 'bijna' : 'ongeveer'} ${NUMBERS[tenths]}`;
}

/** `date` as in 2026-11-24. */
export function basisSentence(passages: number, set: string, date: string): string {
  const day = date.split('-').reverse().join('-');
  return `Gemeten op ${day}, op ${passages} passages waarvan het lexicon toen niet geleerd had (${set}). Ze zijn onafhankelijk gecodeerd met een taalmodel, nog niet door mensen nagelopen.`;
}
