/** `--show-parse`: what an author of the lexicon sees of clauses, uses and the fate of each rule. */
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/cli/pipeline.js';
import { createFiles } from '../../src/files.js';
import { createFolder, runCli } from '../support/cli.js';

const NOTE =
  'Hulp is er pas als hun netwerk niet kan helpen. Dit is geen bezuiniging op de zorg. Eigen kracht telt. De gemeente voert de regie.\n';

describe('ontwar analyse --show-parse', () => {
  const { lexicon, parser } = createPipeline(createFiles('.'));
  const run = async () =>
    runCli(['a.txt', '--show-parse'], await createFolder({ 'a.txt': NOTE }), { pipeline: { lexicon, parser } });

  it('shows clauses, uses, and rules that count, are denied or were stopped', async () => {
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain('1. Hulp is er pas | als hun netwerk niet kan helpen.');
    expect(stdout).toMatch(/ {2}= Eigen kracht: eigen-kracht, \w+/);
    expect(stdout).toMatch(/ {2}\+ toegang\/pas-als: .* telt/);
    expect(stdout).toMatch(/ {2}- bezuiniging\/\S+: „bezuiniging” is ontkend/);
    expect(stdout).toMatch(/ {2}x \S+: .* is tegengehouden \(/);
  });
});
