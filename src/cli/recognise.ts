/** `--ocr`: reads the pages of a source again that have no usable text, from their pictures, a few at a time. */
import type { Source } from '../model/document.js';
import { OntwarError } from '../model/error.js';
import type { Language } from '../model/language.js';
import { pagesWithoutText } from '../text/health.js';
import { putRecognised } from '../text/put-recognised.js';
import { OCR } from './messages.nl.js';

/** What is lost when the process that reads is killed; and starting afresh costs a second. */
const AT_ONCE = 20;

/** `read`: reads these pages from their pictures. When it is broken off, what was read so far stays and a notice tells of the rest. */
export async function recognise(
  source: Source,
  language: Language,
  read: (pages: readonly number[]) => Promise<Source>,
): Promise<Source> {
  if (source.format !== 'pdf') return source;
  const numbers = pagesWithoutText(source, language);
  let result = source;
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    try {
      result = putRecognised(result, await read(numbers.slice(at, at + AT_ONCE)), language);
    } catch (cause) {
      if (!(cause instanceof OntwarError)) throw cause;
      const notice = { code: 'ocr-gestopt', pages: numbers.slice(at), ...OCR.stopped(cause.message) };
      return { ...result, notices: [...result.notices, notice] };
    }
  }
  return result;
}
