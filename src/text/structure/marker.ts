/** What stands before a list item: bullets, dashes, numbers, letters. Bullets of symbol fonts live in the private use area. */

export type Marker = 'bullet' | 'dash' | 'number' | 'letter';

const MARKER =
  /^(?:([•●○◦▪▫■□►▶➢➤‣⁃∙·✓✔✗*\ue000-\uf8ff]+|o)|([-–—]|–(?=\p{Ll}))|(\(?\d{1,3}[.)]|\([ivx]{1,4}\)|[ivx]{1,4}[.)])|(\(?[a-zA-Z][.)]|\d{1,2}°\.?))(?:(?=\s+\S)|(?<=–)(?=\p{Ll}))/u;

export function markerOf(text: string): Marker | null {
  const match = MARKER.exec(text);
  if (match === null) return null;
  if (match[1] !== undefined) return 'bullet';
  if (match[2] !== undefined) return 'dash';
  return match[3] === undefined ? 'letter' : 'number';
}

/** A line that holds a marker and nothing else: layouts often set it apart from its item. */
export function isBareMarker(text: string): boolean {
  return text.length <= 6 && markerOf(`${text} x`) !== null;
}
