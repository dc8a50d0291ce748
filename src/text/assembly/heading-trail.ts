/** Headings one after another in, for each passage the headings above it out, as a reader would find them by paging back. */
export type Trail = (level: number, text: string) => readonly string[];

export function headingTrail(): Trail {
  let open: readonly { readonly level: number; readonly text: string }[] = [];
  let texts: readonly string[] = [];
  return (level, text) => {
    if (level === 0) return texts;
    open = open.filter((heading) => heading.level < level);
    const above = open.map((heading) => heading.text);
    open = [...open, { level, text }];
    texts = [...above, text];
    return above;
  };
}
