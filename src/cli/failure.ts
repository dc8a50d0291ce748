/** How a failure is told on stderr: an expected one in two lines, a bug with its stack and the request to report it. */
import { OntwarError } from '../model/error.js';
import { defuse } from '../reporters/defuse.js';
import { FAILURES } from './messages.nl.js';
import type { Sink } from './ports.js';

export async function tellFailure(failure: unknown, stderr: Sink): Promise<void> {
  if (failure instanceof OntwarError) return stderr.write(linesOf(failure));
  const stack = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  await stderr.write(`ontwar: ${FAILURES.bug.message}\n  ${FAILURES.bug.hint}\n${stack}\n`);
}

/** What went wrong with one file, always with its name. A file that made the program fail is a failed file like any other. */
export function failureOf(cause: unknown, path: string): OntwarError {
  if (!(cause instanceof OntwarError)) {
    return new OntwarError('programmafout', FAILURES.bug.message, FAILURES.bug.hint, path);
  }
  return cause.at === null ? new OntwarError(cause.code, cause.message, cause.hint, path) : cause;
}

/** The process at the other end of the pipe has seen enough; that is no failure. */
export function isClosedPipe(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'EPIPE';
}

function linesOf({ message, hint, at }: OntwarError): string {
  const place = at === null ? '' : `${defuse(at)}: `;
  return `ontwar: ${place}${defuse(message)}\n  ${defuse(hint)}\n`;
}
