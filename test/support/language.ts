/** The word lists of lexicon/language that the text stage needs. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { LANGUAGE_LISTS, type Language } from '../../src/model/language.js';

export const language = Object.fromEntries(
  Object.entries(LANGUAGE_LISTS).map(([key, id]) => [
    key,
    parse(readFileSync(`lexicon/language/${id}.yaml`, 'utf8')).words,
  ]),
) as unknown as Language;
