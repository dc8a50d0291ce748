/** THE pipeline: what a reader found in a file, and a lexicon → the Report. Pure and synchronous; same input, same bytes. */
import { type CodedPassage, codePassage } from './code-passage.js';
import { createEngine, type Engine } from './matching/engine.js';
import type { Reading } from './matching/reading.js';
import type { Block, Document, Source } from './model/document.js';
import { fingerprint } from './model/fingerprint.js';
import type { Report } from './model/report.js';
import { sliceOf } from './model/span.js';
import { answerQuestions } from './questions/answer-questions.js';
import { type ParsedPassage, showParse } from './show-parse.js';
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
    schema: 2,
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
    reliability: lexicon.reliability,
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
  const readBlock = blockReader(document, engine);
  const seen = new Map<string, number>();
  return document.blocks.flatMap((block) => {
    const reading = readBlock(block);
    const nameIt = () => {
      const name = `p${block.page}-${fingerprint(reading.text)}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return times === 1 ? name : `${name}.${times}`;
    };
    return codePassage(document, block, reading, engine, nameIt) ?? [];
  });
}

/** Reads passages with the headings over them; these stand over many passages and are read once. */
function blockReader(document: Document, engine: Engine): (block: Block) => Reading {
  const known = new Map<string, Reading>();
  const split = (text: string) => splitSentences(text, engine.lexicon.language);
  const whole = (text: string) => [{ start: 0, end: text.length }];
  const readHeading = (text: string) => {
    const reading = known.get(text) ?? engine.read(text, whole, []);
    known.set(text, reading);
    return reading;
  };
  const title = document.title === null ? [] : [readHeading(document.title)];
  let last: { readonly headings: readonly string[]; readonly above: readonly Reading[] } = {
    headings: [],
    above: title,
  };
  return ({ span, headings }) => {
    if (headings !== last.headings) last = { headings, above: [...title, ...headings.map(readHeading)] };
    return engine.read(sliceOf(document.text, span), split, last.above);
  };
}

/** What `--show-parse` prints instead of a report. */
export function parse(source: Source, engine: Engine): ParsedPassage[] {
  const document = buildDocument(source, engine.lexicon.language);
  return showParse(document, blockReader(document, engine), engine);
}
