/** What people decided about a report, in plain Dutch. */
import type { LostDecision, Verdict } from '../model/review.js';

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  akkoord: 'akkoord',
  afgewezen: 'afgewezen',
  gewijzigd: 'gewijzigd',
};

export const LOST_LABELS: Readonly<Record<LostDecision['reason'], string>> = {
  'niet-gevonden': 'staat niet meer in de nota, of wordt niet meer gevonden',
  'meer-keer-gevonden': 'staat meer dan één keer in de nota',
  'ander-etiket': 'krijgt nu een ander etiket dan toen het werd beoordeeld',
};

export const REVIEW = {
  title: 'Beoordeeld door mensen',
  counts: (judged: number, all: number, of: string, verdicts: string) =>
    `${judged} van de ${all} ${of}${verdicts === '' ? '' : `: ${verdicts}`}.`,
  uses: 'vindplaatsen',
  findings: 'bevindingen',
  otherNote: 'De beoordeling is gemaakt bij een andere versie van de nota. Wat nog past, staat hier.',
  apart: 'Het oordeel van mensen staat erbij. De tellingen zijn die van het programma.',
  lost: (count: number) =>
    count === 1 ? 'Eén oordeel past nergens meer bij:' : `${count} oordelen passen nergens meer bij:`,
  by: (name: string | null) => (name === null ? 'Oordeel' : `Oordeel van ${name}`),
  outside: 'gaat niet over inwoners',
  becomes: (verdict: string, label: string) => `${verdict} in ${label}`,
} as const;
