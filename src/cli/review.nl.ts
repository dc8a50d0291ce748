/** What `beoordeling` and `--review` say. */
import type { Told } from './messages.nl.js';

export const REVIEW = {
  extension: '.beoordeling.yaml',
  exists: (path: string) => `${path} bestaat al; er is niets overschreven.`,
  useForce: 'Kies met --output een andere naam, of gebruik --force als het oude bestand weg mag.',
  made: (path: string, uses: number, findings: number) =>
    `${path} is gemaakt, met ${uses} ${uses === 1 ? 'vindplaats' : 'vindplaatsen'} en ${findings} ${findings === 1 ? 'bevinding' : 'bevindingen'}. Vul het in en lees de nota opnieuw met --review ${path}`,
  broken: 'De beoordeling heeft een fout',
  mend: 'Verbeter deze regel. Bovenaan het bestand staat hoe u het invult.',
  oneNote: (count: number): Told => ({
    message: `Een beoordeling hoort bij één nota, maar u gaf ${count} bestanden op.`,
    hint: 'Lees met --review één nota tegelijk.',
  }),
} as const;
