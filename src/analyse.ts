/** THE pipeline: what a reader found in a file, and a lexicon → the Report. Pure and synchronous; same input, same bytes. */
import { type CodedPassage, codePassage } from './code-passage.js';
import { createEngine, type Engine } from './matching/engine.js';
import type { Reading } from './matching/reading.js';
import type { Block, Document, Source } from './model/document.js';
import { fingerprint } from './model/fingerprint.js';
import type { Report } from './model/report.js';
import { sliceOf } from './model/span.js';
import { answerQuestions } from './questions/answer-questions.js';
import { buildDocument } from './text/build-document.js';
import { splitSentences } from './text/sentences.js';
import { VERSION } from './version.js';

export { createEngine, type Engine };

export interface FileIdentity {
  /** As given, with `/` as separator. */
  readonly path: string;
  readonly sha256: string;
}

export interface Analysis {
  readonly document: Document;
  readonly report: Report;
}

export function analyse(source: Source, file: FileIdentity, engine: Engine): Analysis {
  const { lexicon } = engine;
  const document = buildDocument(source, lexicon.language);
  const coded = codeBlocks(document, engine);
  const passages = coded.map(({ passage }) => passage);
  const uses = coded.flatMap((each) => each.uses);
  const signals = coded.flatMap((each) => each.signals);
  const guide = { ...lexicon.guide, terms: lexicon.terms, frames: lexicon.frames, sources: lexicon.sources };
  const { findings, questions, profiel, notices } = answerQuestions({ document, passages, uses, signals }, guide);
  const report: Report = {
    schema: 1,
    tool: { name: 'ontwar', version: VERSION },
    lexicon: lexicon.identity,
    document: { ...file, ...about(document) },
    passages,
    uses,
    signals,
    findings,
    questions,
    profiel,
    notices: [...document.notices, ...notices],
  };
  return { document, report };
}

function about({ text, format, title, health }: Document) {
  return { format, title, words: countWords(text), health };
}

function countWords(text: string): number {
  let words = 0;
  const word = /\S+/g;
  while (word.test(text)) words++;
  return words;
}

/** Passages in order, as far as they hold something; ids are of page and content, numbered where both repeat. */
function codeBlocks(document: Document, engine: Engine): CodedPassage[] {
  const context = headingReader(document, engine);
  const seen = new Map<string, number>();
  return document.blocks.flatMap((block) => {
    const text = sliceOf(document.text, block.span);
    const reading = engine.read(text, splitSentences(text, engine.lexicon.language), context(block));
    const name = `p${block.page}-${fingerprint(text)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const coded = codePassage(document, block, reading, engine, times === 1 ? name : `${name}.${times}`);
    return coded.uses.length + coded.signals.length > 0 ? [coded] : [];
  });
}

/** Headings stand over many passages; each is read once. */
function headingReader(document: Document, engine: Engine): (block: Block) => Reading[] {
  const known = new Map<string, Reading>();
  return ({ headings }) =>
    (document.title === null ? headings : [document.title, ...headings]).map((text) => {
      const reading = known.get(text) ?? engine.read(text, [{ start: 0, end: text.length }], []);
      known.set(text, reading);
      return reading;
    });
}
