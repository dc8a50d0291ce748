/** The next file is under way while one is analysed; failures come to who takes the file. */
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/cli/inputs.js';
import { createReadAhead } from '../../src/cli/read-ahead.js';

const inputs: Input[] = ['a', 'b', 'c'].map((path) => ({ path, failure: null, packed: null }));
const [a, b, c] = inputs as [Input, Input, Input];

describe('createReadAhead', () => {
  it('begins with the next file when it gives one, each file once', async () => {
    const begun: string[] = [];
    const ahead = createReadAhead(inputs, async ({ path }, onTaken) => {
      begun.push(path);
      onTaken();
      return path.toUpperCase();
    });
    await ahead.start(a);
    expect(begun).toEqual(['a']);
    expect([await ahead.take(a), [...begun]]).toEqual(['A', ['a', 'b']]);
    expect([await ahead.take(b), await ahead.take(c), begun]).toEqual(['B', 'C', ['a', 'b', 'c']]);
  });

  it('does not wait for the next file to be read, only to be taken', async () => {
    const ahead = createReadAhead(inputs, async ({ path }, onTaken) => {
      onTaken();
      return path === 'b' ? new Promise<string>(() => {}) : path;
    });
    expect(await ahead.take(a)).toBe('a');
  });

  it('tells a failure to who takes the file, and goes on', async () => {
    const ahead = createReadAhead(inputs, async ({ path }) => {
      if (path === 'b') throw new Error('kapot');
      return path;
    });
    expect(await ahead.take(a)).toBe('a');
    await expect(ahead.take(b)).rejects.toThrow('kapot');
    expect(await ahead.take(c)).toBe('c');
  });
});
