/**
 * A Report in, the few lines of it that are reviewed as expected.json: uses, labelled passages, findings, profile.
 * One line each, so that a diff reads as a list of changed judgements.
 */
import { readdirSync } from 'node:fs';
import type { Passage, Report, TermUse } from '../../src/model/report.js';

export interface Golden {
  readonly profiel: string;
  readonly questions: readonly string[];
  readonly uses: readonly string[];
  readonly passages: readonly string[];
  readonly findings: readonly string[];
}

export interface Case {
  readonly name: string;
  readonly folder: string;
  /** The note in every format. */
  readonly inputs: readonly string[];
  /** As Markdown or plain text: what the other formats were made from. */
  readonly text: string;
  /** In formats that name their blocks: Word, ODT, HTML. */
  readonly marked: readonly string[];
}

const MARKED = /\.(?:docx|odt|html)$/;

/** Folders under `root` that hold an input.*; those of the readers have tests of their own. */
export function findCases(root: string): Case[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('lezer-'))
    .map(({ name }) => {
      const files = readdirSync(`${root}/${name}`).filter((file) => file.startsWith('input.'));
      const inputs = files.sort().map((file) => `${root}/${name}/${file}`);
      const text = inputs.find((path) => /\.(?:md|txt)$/.test(path)) ?? '';
      return { name, folder: `${root}/${name}`, inputs, text, marked: inputs.filter((path) => MARKED.test(path)) };
    })
    .filter(({ inputs }) => inputs.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function condense(report: Report): Golden {
  const zones = new Map(report.passages.map((passage) => [passage.id, passage]));
  const { label, v1, v2, both, neither } = report.profiel;
  return {
    profiel: `${label} · v1 ${v1} · v2 ${v2} · beide ${both} · geen ${neither}`,
    questions: report.questions.map(({ question, answer }) => `${question} · ${answer}`),
    uses: report.uses.map((use) => useLine(use, zones.get(use.passage))),
    passages: report.passages.flatMap(passageLine),
    findings: report.findings.map(({ rule, passages }) => [rule, ...pagesOf(passages, zones)].join(' · ')),
  };
}

/** What text and PDF of one note must share. Running heads and the table of contents exist in the PDF only. */
export function usesInBody(report: Report): string[] {
  const layout = new Set(['koptekst', 'voettekst', 'inhoudsopgave']);
  const zones = new Map(report.passages.map((passage) => [passage.id, passage.zone]));
  return report.uses.filter((use) => !layout.has(zones.get(use.passage) ?? '')).map(judgement);
}

/** The same with the zone of each, which formats that say what each block is must share too. */
export function usesInZones(report: Report): string[] {
  const zones = new Map(report.passages.map((passage) => [passage.id, passage]));
  return report.uses
    .map((use) => useLine(use, zones.get(use.passage)).replace(/^p\. \d+ · /, ''))
    .filter((line) => !line.endsWith(' · inhoudsopgave'));
}

function useLine(use: TermUse, passage: Passage | undefined): string {
  const zone = passage === undefined || passage.zone === 'tekst' ? [] : [passage.zone];
  return [`p. ${use.page}`, judgement(use), ...zone].join(' · ');
}

function judgement(use: TermUse): string {
  const sense = use.scope === 'buiten' ? `buiten (${use.reason})` : `burger · ${use.sense}`;
  return [fold(use.text), use.term, use.form, sense].join(' · ') + (use.shift ? ' · verschuiving' : '');
}

function passageLine(passage: Passage): string[] {
  const labels = [
    passage.v1 === 'nee' ? '' : `v1 ${passage.v1}`,
    passage.v2 === 'nee' ? '' : `v2 ${passage.v2}`,
    passage.opgelegd === 'nee' ? '' : 'opgelegd',
    passage.samenval === 'geen' ? '' : passage.samenval,
    passage.definitie.length === 0 ? '' : `definitie ${passage.definitie.join(', ')}`,
  ].filter((label) => label !== '');
  const zone = passage.zone === 'tekst' ? [] : [passage.zone];
  return labels.length === 0
    ? []
    : [[`p. ${passage.page}`, fold(passage.text).slice(0, 60), ...zone, ...labels].join(' · ')];
}

function pagesOf(ids: readonly string[], passages: ReadonlyMap<string, Passage>): string[] {
  const pages = [...new Set(ids.flatMap((id) => passages.get(id)?.page ?? []))].sort((a, b) => a - b);
  return pages.length === 0 ? [] : [`p. ${pages.join(', ')}`];
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
