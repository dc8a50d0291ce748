/** A file of an office program (a ZIP) in, the same one without a clock in it out: fixed times, and parts changed where asked. */

/** The first moment that a ZIP can name. Local time in, local time out: no time zone shows. */
const NO_TIME = '1980-01-01T00:00:00';

export async function repack(
  bytes: Uint8Array,
  change: (path: string, text: string) => string = (_, text) => text,
): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
  const texts = parts.map(([path, content]) => [path, strToU8(change(path, strFromU8(content)))] as const);
  return zipSync(Object.fromEntries(texts), { mtime: NO_TIME, level: 6 });
}
