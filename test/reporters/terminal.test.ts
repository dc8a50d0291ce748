/** The report that people read: as expected on paper, readable at any width, with and without colour, and harmless. */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/reporters/terminal/width.js';
import { terminalReporter } from '../../src/reporters/terminal.js';
import { buildFinding, buildReliability, buildReport, sampleReport } from '../support/report.js';

const ESCAPE = '\u001b';
const render = (report = sampleReport(), columns = 80, colour = false) =>
  terminalReporter.render(report, { columns, colour });

describe('the terminal report', () => {
  it('is as the expected file', async () => {
    await expect(render()).toMatchFileSnapshot('expected/terminal.txt');
  });

  it.each([40, 60, 80, 100])('keeps within %i columns', (columns) => {
    for (const colour of [true, false]) {
      const lines = stripVTControlCharacters(render(sampleReport(), columns, colour)).split('\n');
      expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
    }
  });

  it('says the same with colour, and marks the words by colour instead of signs', () => {
    const coloured = render(sampleReport(), 100, true);
    expect(coloured).toContain('\u001b[1m\u001b[35meigen kracht');
    expect(coloured).not.toContain('«');
    const words = (text: string) => stripVTControlCharacters(text).replace(/[«»\s]+/g, '');
    expect(words(coloured)).toBe(words(render(sampleReport(), 100)));
  });

  it('lets nothing of a document move the cursor or turn the text', () => {
    const evil = '\u001b[2J\u001b]52;c;eA==\u0007\u009b1m\u202e\r';
    const text = JSON.stringify(sampleReport(), (_, value) =>
      typeof value === 'string' && value.includes(' ') ? value + evil : value,
    );
    const report = JSON.parse(text);
    const painted = render({ ...report, document: { ...report.document, title: evil, path: evil } }, 80, true);
    const ownColours = new RegExp(`${ESCAPE}\\[\\d+m|\n`, 'g');
    expect(painted.replace(ownColours, '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(render(report)).not.toContain(ESCAPE);
  });

  it('says beside every total what was not read', () => {
    const { document } = sampleReport();
    const health = {
      ...document.health,
      read: 2,
      unread: [
        { page: 1, reason: 'geen-tekstlaag' },
        { page: 2, reason: 'geen-tekstlaag' },
      ] as const,
    };
    const text = render({ ...sampleReport(), document: { ...document, health } });
    expect(text).toContain('Niet gelezen: p. 1-2 (alleen een plaatje, geen tekst).');
    expect(text.match(/Gelezen: 2 van de 4 bladzijden\./g)).toHaveLength(3);
  });

  it('says that nothing found is no approval', () => {
    const text = render(buildReport([]));
    expect(text).toContain('In wat gelezen is, komen de begrippen niet voor.');
    expect(text).toContain('Er zijn geen bevindingen. Dat is geen goedkeuring van de nota.');
  });

  it('gives the first ten findings in full and the others in short', () => {
    const findings = Array.from({ length: 13 }, (_, at) =>
      buildFinding({ id: `b-${at + 1}`, message: `Bevinding nummer ${at + 1}.` }),
    );
    const text = render(buildReport([{ id: 'p1', marked: 'Tekst.' }], { findings }));
    expect(text).toContain('Lees deze tien eerst (van 13 bevindingen)');
    expect(text.match(/Vraag aan de gemeente:/g)).toHaveLength(10);
    expect(text).toContain('13. Bevinding nummer 13. [aanwijzing] b-13');
  });

  it('says how far to trust it, and when the lexicon has changed since or was never measured', () => {
    expect(render()).toContain('- Van de tien keer bezuiniging kloppen er ongeveer acht.');
    expect(render()).not.toContain('daarna veranderd');
    const older = buildReliability({ lexicon: '00'.repeat(32) });
    expect(render({ ...sampleReport(), reliability: older })).toContain('Het lexicon is daarna veranderd.');
    expect(render({ ...sampleReport(), reliability: null })).toContain('niet gemeten hoe vaak het klopt');
  });

  it('renders a report that was written and read back to the same bytes', () => {
    expect(render(JSON.parse(JSON.stringify(sampleReport())))).toBe(render());
  });
});
