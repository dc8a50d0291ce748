/** The bytes of a PDF and what is to be noted on it in, the bytes to append out; runs in the process that reads, for the bytes are a stranger's. */
import { inOrder } from '../annotating/in-order.js';
import { annotatingError } from '../annotating/messages.nl.js';
import { openOriginal } from '../annotating/open-original.js';
import type { Annotations } from '../model/annotation.js';
import { placeMarks } from '../readers/pdf/place-marks.js';

/** @throws OntwarError when the file is locked, or damaged in a way that nothing can be added to it */
export async function annotatePdf(
  bytes: Uint8Array,
  annotations: Annotations,
  onPage: () => void = () => {},
): Promise<Uint8Array> {
  const original = await openOriginal(bytes);
  const { pageCount, marks } = await placeMarks(bytes, annotations, onPage);
  if (pageCount !== original.pageCount) throw annotatingError('beschadigd');
  const { title, contents, whenSigned } = annotations.legend;
  const legend = { title, contents: original.isSigned ? `${contents}\n\n${whenSigned}` : contents };
  return original.append(inOrder(marks), legend);
}
