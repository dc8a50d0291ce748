/** Paths of inputs in, for each a name for its reports out: its own name, with more of its path where two would be the same. */

/** What a name may weigh, so that an ending and the mark of a draft still fit in the 255 bytes of a file system. */
const MOST_BYTES = 180;
const UNNAMED = 'invoer';
/** Names of devices in Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

interface Parts {
  readonly folders: readonly string[];
  readonly stem: string;
  /** `pdf`, or empty. */
  readonly kind: string;
}

/** From short to long; the first that tells all inputs of one name apart is taken for each of them. */
const LEVELS: readonly ((parts: Parts) => string)[] = [
  ({ stem }) => stem,
  ({ stem, kind }) => joined(stem, kind),
  ({ folders, stem }) => joined(...folders.slice(-1), stem),
  ({ folders, stem, kind }) => joined(...folders.slice(-1), stem, kind),
  ({ folders, stem, kind }) => joined(...folders, stem, kind),
];

/** In the order of `paths`, no two the same for a file system that takes capitals and small letters for one. */
export function nameOutputs(paths: readonly string[]): string[] {
  const parts = paths.map(partsOf);
  const groups = new Map<string, Parts[]>();
  for (const each of parts) {
    const key = fold(cleaned(each.stem));
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const names = parts.map((each) => {
    const group = groups.get(fold(cleaned(each.stem))) ?? [each];
    const level = LEVELS.find((name) => areDistinct(group.map((one) => cleaned(name(one)))));
    return cleaned((level ?? LEVELS[0])?.(each) ?? each.stem);
  });
  return numbered(names);
}

/** What the reports of a file are called when no other file has its name. */
export function plainName(path: string): string {
  return cleaned(partsOf(path).stem);
}

function partsOf(path: string): Parts {
  const folders = path.split(/[\\/]/).filter((part) => part !== '');
  const name = folders.pop() ?? '';
  const dot = name.lastIndexOf('.');
  return dot > 0 ? { folders, stem: name.slice(0, dot), kind: name.slice(dot + 1) } : { folders, stem: name, kind: '' };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => /[^.]/.test(part)).join('-');
}

/** A name that every file system takes: of a ZIP and of a disk anything may come. */
function cleaned(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, '-')
    .replace(/^[.\s-]+|[.\s]+$/gu, '');
  const short = cut(plain).replace(/[.\s]+$/u, '');
  if (short === '') return UNNAMED;
  return DEVICE.test(short) ? `${short}-` : short;
}

function cut(name: string): string {
  let size = 0;
  let kept = '';
  for (const sign of name) {
    size += Buffer.byteLength(sign);
    if (size > MOST_BYTES) break;
    kept += sign;
  }
  return kept;
}

function numbered(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(fold(free)); number++) free = `${name}-${number}`;
    taken.add(fold(free));
    return free;
  });
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names.map(fold)).size === names.length;
}

function fold(name: string): string {
  return name.toLowerCase();
}
