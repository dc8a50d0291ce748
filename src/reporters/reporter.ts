/** What a reporter is: a Report in, text out. It prints nothing and opens no file. */
import type { Report } from '../model/report.js';

export interface RenderOptions {
  /** Width of the page in columns, for reporters that wrap. */
  readonly columns: number;
  readonly colour: boolean;
}

export interface Reporter {
  readonly id: string;
  /** With the dot; what a file of this format is called. */
  readonly extension: string;
  /** What must be handed over beside the Report. */
  readonly needs: readonly ('document' | 'original')[];
  /** Whether several reports may stand one after the other in one output. */
  readonly joins: boolean;
  readonly render: (report: Report, options: RenderOptions) => string;
}
