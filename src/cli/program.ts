/** The commands and their options in commander, speaking Dutch; what a command does is handed in. */
import { Command, type OutputConfiguration } from 'commander';
import { comparisonReporters } from '../reporters/comparison.js';
import { healthReporters } from '../reporters/health.js';
import { reporters } from '../reporters/index.js';
import { TABLE_IDS } from '../reporters/tables/tables.js';
import type { CompareFlags } from './compare.js';
import type { HealthFlags } from './health.js';
import { HELP } from './help.nl.js';
import type { ReviewFlags } from './review.js';
import { THRESHOLDS } from './threshold.js';

export interface AnalyseFlags {
  readonly format?: string;
  readonly output?: string;
  readonly outputDir?: string;
  readonly force?: boolean;
  readonly lexicon?: string;
  readonly pages?: string;
  readonly ocr?: boolean;
  readonly passwordFile?: string;
  readonly pdfEngine?: string;
  readonly workers?: string;
  readonly failOn?: string;
  readonly review?: string;
  readonly table?: string;
  readonly dialect?: string;
  readonly template?: string;
  readonly showParse?: boolean;
  readonly color: boolean;
  readonly pager: boolean;
  readonly quiet?: boolean;
}

export interface LexiconFlags {
  readonly lexicon?: string;
}

export interface Actions {
  readonly analyse: (paths: string[], flags: AnalyseFlags) => Promise<void>;
  readonly health: (paths: string[], flags: HealthFlags) => Promise<void>;
  readonly compare: (old: string, fresh: string, flags: CompareFlags) => Promise<void>;
  readonly explain: (id: string, report: string, flags: LexiconFlags) => Promise<void>;
  readonly initReview: (report: string, flags: ReviewFlags) => Promise<void>;
  readonly check: (folder: string | undefined) => Promise<void>;
  readonly list: (flags: LexiconFlags) => Promise<void>;
  readonly show: (id: string, flags: LexiconFlags) => Promise<void>;
}

export function createProgram(actions: Actions, output: OutputConfiguration): Command {
  const program = speakDutch(new Command('ontwar'), output)
    .description(HELP.program)
    .usage(`${HELP.command} ${HELP.options}`)
    .option('-v, --version', HELP.version)
    .addHelpText('after', HELP.examples);
  addAnalyse(program, actions);
  program
    .command('uitleg')
    .alias('explain')
    .usage(`${HELP.options} <id> <rapport>`)
    .description(HELP.explain)
    .argument('<id>', HELP.explainId)
    .argument('<rapport>', HELP.explainReport)
    .option('--lexicon <map>', HELP.lexicon)
    .action(actions.explain);
  addCompare(program, actions);
  addHealth(program, actions);
  addReview(program, actions);
  addLexicon(program, actions);
  return program;
}

function addAnalyse(program: Command, actions: Actions): void {
  readsFiles(program.command('analyse', { isDefault: true }).alias('analyze').description(HELP.analyse), reporters)
    .option('--lexicon <map>', HELP.lexicon)
    .option('--fail-on <etiketten>', HELP.failOn(THRESHOLDS))
    .option('--review <bestand>', HELP.review)
    .option('--table <tabel>', HELP.table(TABLE_IDS))
    .option('--dialect <soort>', HELP.dialect)
    .option('--template <opzet>', HELP.template)
    .option('--show-parse', HELP.showParse)
    .action(actions.analyse);
}

function addCompare(program: Command, actions: Actions): void {
  program
    .command('vergelijk')
    .alias('compare')
    .usage(`${HELP.options} <oud> <nieuw>`)
    .description(HELP.compare)
    .argument('<oud>', HELP.oldNote)
    .argument('<nieuw>', HELP.newNote)
    .option('-f, --format <soort>', HELP.format(comparisonReporters.map(({ id }) => id)))
    .option('-o, --output <bestand>', HELP.output)
    .option('--lexicon <map>', HELP.lexicon)
    .option('--no-color', HELP.color)
    .option('--no-pager', HELP.pager)
    .action(actions.compare);
}

function addHealth(program: Command, actions: Actions): void {
  const command = program.command('gezondheid').alias('health').description(HELP.health);
  readsFiles(command, healthReporters).action(actions.health);
}

/** What every command that reads files takes. */
function readsFiles(command: Command, formats: readonly { readonly id: string }[]): Command {
  return command
    .usage(`${HELP.options} <pad…>`)
    .argument('<pad...>', HELP.paths)
    .option('-f, --format <soort>', HELP.format(formats.map(({ id }) => id)))
    .option('-o, --output <bestand>', HELP.output)
    .option('--output-dir <map>', HELP.outputDir)
    .option('--force', HELP.force)
    .option('--pages <bladzijden>', HELP.pages)
    .option('--ocr', HELP.ocr)
    .option('--password-file <bestand>', HELP.password)
    .option('--pdf-engine <lezer>', HELP.pdfEngine)
    .option('--workers <aantal>', HELP.workers)
    .option('--no-color', HELP.color)
    .option('--no-pager', HELP.pager)
    .option('-q, --quiet', HELP.quiet);
}

function addReview(program: Command, actions: Actions): void {
  const review = program.command('beoordeling').alias('review').usage(HELP.command).description(HELP.reviewCommand);
  review
    .command('init')
    .usage(`${HELP.options} <rapport>`)
    .description(HELP.reviewInit)
    .argument('<rapport>', HELP.reviewReport)
    .option('-o, --output <bestand>', HELP.reviewOutput)
    .option('--force', HELP.reviewForce)
    .action(actions.initReview);
}

function addLexicon(program: Command, actions: Actions): void {
  const lexicon = program.command('lexicon').usage(HELP.command).description(HELP.lexiconCommand);
  lexicon
    .command('check')
    .usage('[map]')
    .description(HELP.check)
    .argument('[map]', HELP.folder)
    .action((folder: string | undefined) => actions.check(folder));
  lexicon
    .command('list')
    .usage(HELP.options)
    .description(HELP.list)
    .option('--lexicon <map>', HELP.lexicon)
    .action(actions.list);
  lexicon
    .command('show')
    .usage(`${HELP.options} <id>`)
    .description(HELP.show)
    .argument('<id>', HELP.entry)
    .option('--lexicon <map>', HELP.lexicon)
    .action(actions.show);
}

/** Settings that commands made later inherit: no exit, no English, no suggestions of commander's own. */
function speakDutch(command: Command, output: OutputConfiguration): Command {
  return command
    .exitOverride()
    .configureOutput({ ...output, outputError: () => {} })
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', HELP.help)
    .helpCommand('help [opdracht]', HELP.helpCommand)
    .configureHelp({
      styleTitle: (title) => HELP.titles[title] ?? title,
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      subcommandTerm: (subcommand) => [subcommand.name(), ...subcommand.aliases()].join(', '),
    });
}
