/** How the Word documents look: named styles, so that who works on in Word changes them in one place. Sizes in half points, distances in twentieths of a point. */

/** Of A4 with the margins of the docx package. */
export const TEXT_WIDTH = 9026;

const FONT = 'Calibri';
const INK = '1F3A5F';

/** Said wherever a title may take two lines: LibreOffice sets them over each other by what they inherit. */
const SINGLE = { line: 240, lineRule: 'auto' } as const;

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 100, ...SINGLE }, keepNext: true },
});

const style = (id: string, run: object, paragraph: object) => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

export const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 269, lineRule: 'auto' } },
    },
    title: { run: { font: FONT, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 60, ...SINGLE } } },
    heading1: heading(30, 360),
    heading2: heading(25, 260),
    heading3: heading(22, 180),
  },
  paragraphStyles: [
    style('Ondertitel', { color: '444444', size: 22 }, { spacing: { after: 40 } }),
    style(
      'Citaat',
      {},
      {
        indent: { left: 340 },
        spacing: { before: 60, after: 20 },
        border: { left: { style: 'single', size: 18, space: 10, color: '9DB2C9' } },
      },
    ),
    style(
      'Vindplaats',
      { size: 19, color: '444444' },
      {
        indent: { left: 340 },
        spacing: { after: 140 },
        border: { left: { style: 'single', size: 18, space: 10, color: '9DB2C9' } },
      },
    ),
    style('Tabelkop', { bold: true, size: 20 }, { spacing: { after: 20 }, keepNext: true }),
    style('Tabeltekst', { size: 20 }, { spacing: { after: 20 } }),
    style(
      'Schrijflijn',
      { size: 24 },
      {
        spacing: { after: 0, line: 380 },
        border: {
          bottom: { style: 'dotted', size: 6, space: 1, color: '8A8A8A' },
          between: { style: 'dotted', size: 6, space: 1, color: '8A8A8A' },
        },
      },
    ),
    style('Tussenruimte', { size: 8 }, { spacing: { after: 80 } }),
    style('Voettekst', { size: 17, color: '555555' }, { spacing: { after: 0 } }),
  ],
} as const;

export const NUMBERING = {
  config: [
    {
      reference: 'opsomming',
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '•',
          alignment: 'left',
          style: { paragraph: { indent: { left: 400, hanging: 260 }, spacing: { after: 60 } } },
        },
      ],
    },
  ],
} as const;
