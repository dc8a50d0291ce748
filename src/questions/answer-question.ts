/**
 * One question of lexicon/questions and the counted passages → its answer: what supports a yes, what speaks against it, and
 * one explanation. Nothing found while something was not read is `niet-te-beoordelen`.
 */
import type { Guide, QuestionText } from '../model/guide.js';
import type { Answer, Passage } from '../model/report.js';
import { collectSupport, type Support } from './collect-support.js';
import type { Counted } from './counted.js';
import { fillIn, quoteWords, tellPlaces, tellRanges } from './sentences.js';

export function answerQuestion(question: QuestionText, counted: Counted, guide: Guide): Answer {
  const support = collectSupport(question, counted, guide);
  const answer = judge(support.passages, counted, guide);
  return {
    question: question.id,
    answer,
    passages: idsOf(support.passages),
    counter: idsOf(support.counter),
    explanation: explain(question, support, answer, { counted, guide }),
  };
}

function judge(passages: readonly Passage[], counted: Counted, guide: Guide): Answer['answer'] {
  if (passages.length > 0) return 'aanwijzingen';
  const onlyApart = counted.passages.length === 0 && counted.apart.length > 0;
  if (onlyApart || counted.unread.length > 0) return 'niet-te-beoordelen';
  if (counted.words < guide.phrases.fewWords.below) return 'niet-te-beoordelen';
  return 'geen-aanwijzingen';
}

function explain(
  question: QuestionText,
  support: Support,
  answer: Answer['answer'],
  { counted, guide }: { counted: Counted; guide: Guide },
): string {
  const { phrases } = guide;
  const slots = {
    ...support.slots,
    woorden: quoteWords(support.words, phrases, 4),
    plekken: tellPlaces(support.passages, phrases, counted.pages),
  };
  const told = {
    aanwijzingen: question.found,
    'geen-aanwijzingen': question.nothing,
    'niet-te-beoordelen': phrases.cannotTell,
  }[answer];
  const against = { plekken: tellPlaces(support.counter, phrases, counted.pages) };
  return [
    question.question,
    fillIn(told, slots),
    support.counter.length > 0 ? fillIn(question.counter, against) : '',
    tellReading(counted, guide),
    counted.apart.length > 0 ? fillIn(phrases.setApart, { aantal: String(counted.apart.length) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function tellReading({ unread, pages }: Counted, { phrases }: Guide): string {
  const totaal = pages > 1 ? String(pages) : '';
  if (unread.length === 0) return fillIn(phrases.allRead, { totaal });
  return fillIn(phrases.partlyRead, { totaal, ongelezen: tellRanges(unread, phrases) });
}

function idsOf(passages: readonly Passage[]): string[] {
  return passages.map(({ id }) => id);
}
