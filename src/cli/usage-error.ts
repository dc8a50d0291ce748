/** Turns what commander says in English about a wrong command line into our own error in Dutch. */
import type { Command, CommanderError } from 'commander';
import { nearest } from '../lexicon/nearest.js';
import { OntwarError } from '../model/error.js';
import { type Told, USAGE } from './messages.nl.js';

export function usageError({ message, hint }: Told): OntwarError {
  return new OntwarError('verkeerd-gebruik', message, hint);
}

/** Commander hands over what was wrong only inside its sentence, between single quotes. */
export function translateUsage(error: CommanderError, program: Command): OntwarError {
  const culprit = /'(.*)'/s.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return usageError(USAGE.unknownOption(culprit, nearest(culprit, optionsOf(program))));
    case 'commander.unknownCommand':
      return usageError(USAGE.unknownCommand(culprit, nearest(culprit, commandsOf(program))));
    case 'commander.missingArgument':
      return usageError(USAGE.missingArgument(culprit));
    case 'commander.optionMissingArgument':
      return usageError(USAGE.missingValue(culprit));
    case 'commander.excessArguments':
      return usageError(USAGE.tooMany);
    default:
      return usageError(USAGE.other(error.message));
  }
}

export function commandsOf(program: Command): string[] {
  return program.commands.flatMap((command) => [command.name(), ...command.aliases(), ...commandsOf(command)]);
}

function optionsOf(program: Command): string[] {
  const own = program.options.flatMap(({ long }) => long ?? []);
  return [...new Set(['--help', ...own, ...program.commands.flatMap(optionsOf)])];
}
