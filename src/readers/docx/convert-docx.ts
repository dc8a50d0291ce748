/**
 * The parts of a Word file in, its HTML out. The one file that knows mammoth. mammoth unpacks whatever it is given, so it gets
 * a fresh ZIP of the parts that were unpacked within limits, and no pictures.
 */
import { fileError } from '../messages.nl.js';
import { STYLE_MAP } from './style-map.js';

/** `derived` are rules for styles of this file, after those that hold for all. */
export async function convertDocx(parts: ReadonlyMap<string, Uint8Array>, derived: readonly string[]): Promise<string> {
  const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { ...OPTIONS, convertImage, styleMap: [...STYLE_MAP, ...derived] },
    );
    return value;
  } catch {
    // Its errors are plain ones, about parts that are missing or broken.
    throw fileError('docx-beschadigd');
  }
}

/** A file's own style map would say what its headings are; we say that. */
const OPTIONS = { includeEmbeddedStyleMap: false, externalFileAccess: false };
