/** Options that belong to one format: checked, and as the reporters take them. */
import { DIALECTS, type RenderOptions, TEMPLATES } from '../reporters/reporter.js';
import { TABLE_IDS } from '../reporters/tables/tables.js';
import { USAGE } from './messages.nl.js';
import type { AnalyseFlags } from './program.js';
import { usageError } from './usage-error.js';

type FormatFlags = Pick<AnalyseFlags, 'table' | 'dialect' | 'template'>;
export type FormatOptions = Pick<RenderOptions, 'part' | 'dialect' | 'template'>;

/** The English names of tables. */
const ALIASES: Readonly<Record<string, string>> = {
  uses: 'vindplaatsen',
  findings: 'bevindingen',
  account: 'verantwoording',
};

/** @throws OntwarError for a value that is not known, or an option that no chosen format heeds */
export function formatOptions({ table, dialect, template }: FormatFlags, formats: readonly string[]): FormatOptions {
  const heeded = (option: string, value: string | undefined, ...by: readonly [string, ...string[]]) => {
    if (value !== undefined && !by.some((id) => formats.includes(id)))
      throw usageError(USAGE.idleOption(option, by[0]));
  };
  heeded('--table', table, 'csv');
  heeded('--dialect', dialect, 'csv');
  heeded('--template', template, 'docx', 'markdown');
  return {
    ...(table === undefined ? {} : { part: oneOf('--table', ALIASES[table] ?? table, TABLE_IDS) }),
    ...(dialect === undefined ? {} : { dialect: oneOf('--dialect', dialect, DIALECTS) }),
    ...(template === undefined ? {} : { template: oneOf('--template', template, TEMPLATES) }),
  };
}

function oneOf<Value extends string>(option: string, value: string, known: readonly Value[]): Value {
  const found = known.find((each) => each === value);
  if (found === undefined) throw usageError(USAGE.unknownValue(option, value, known));
  return found;
}
