/** The text recogniser that `--ocr` asks for, telling on stderr which page it has read: a page takes seconds. */
import type { CompiledLexicon } from '../model/lexicon.js';
import { defuse } from '../reporters/defuse.js';
import { PROGRESS } from './messages.nl.js';
import type { Pipeline, Recognition } from './pipeline.js';
import type { Sink } from './ports.js';
import { ERASE_LINE } from './progress.js';

/** Null when no recognition is asked for. @throws OntwarError `niet-geinstalleerd` */
export async function chooseRecogniser(
  pipeline: Pipeline,
  lexicon: CompiledLexicon,
  flags: { readonly ocr?: boolean; readonly quiet?: boolean },
  stderr: Sink,
): Promise<Recognition | null> {
  if (flags.ocr !== true) return null;
  const recognise = await pipeline.recogniser(lexicon);
  if (flags.quiet === true) return recognise;
  return async (source, bytes, name, options) => {
    const onPage = (number: number) => {
      const told = PROGRESS.recognised(number, source.pages.length, defuse(name));
      void stderr.write(stderr.isTTY ? ERASE_LINE + told : `${told}\n`);
    };
    const result = await recognise(source, bytes, name, { ...options, onPage });
    if (stderr.isTTY) await stderr.write(ERASE_LINE);
    return result;
  };
}
