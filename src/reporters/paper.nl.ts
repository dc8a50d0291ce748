/** The sentences of the worksheet and of the response, in plain Dutch. */
import type { TestAnswer } from '../model/labels.js';

const said = (answer: TestAnswer) => (answer === 'aangehaald' ? ' (ontkend of van een ander)' : '');

export const PAPER = {
  worksheetTitle: (title: string) => `Werkblad bij „${title}”`,
  worksheetFor: 'Voor de adviesraad. Dit werkblad geeft geen oordeel: dat is aan u.',
  summary: 'Samenvatting',
  total: (count: number) => `De vier begrippen komen samen ${count} keer voor:`,
  profileTitle: 'Zoveel passages noemen:',
  profileHead: ['wat de passage noemt', 'passages'],
  termHead: ['begrip', 'kern volgens Brink', 'keer', 'wat de tekst ervan maakt', 'verschoven'],
  findings: (count: number) =>
    `Er ${count === 1 ? 'is één bevinding' : `zijn ${count} bevindingen`}; bij elke hoort een vraag aan de gemeente.`,
  testIntro:
    'Lees eerst de citaten, en geef dan zelf antwoord. ontwar zoekt alleen woorden die ergens op wijzen; de raad weegt ze.',
  found: 'Wat ontwar vond: ',
  pro: 'Wat wijst op een ja',
  contra: 'Wat daartegenover staat',
  nothing: 'Niets gevonden.',
  ownAnswer: 'Het antwoord van de raad',
  choices: ['ja', 'nee', 'deels', 'niet te zeggen'],
  explain: 'Toelichting:',
  stillOpen: '(nog niet ingevuld)',
  tick: '☐',
  tipIntro: 'Vink af wat u hebt besproken, en schrijf op wat de raad ermee doet.',
  tipHead: ['klaar', 'tip', 'wat ontwar vond', 'wat de raad ermee doet'],
  questions: 'Vragen aan de gemeente',
  questionIntro: (first: number, all: number) =>
    first < all
      ? `Dit zijn de eerste ${first} van ${all} vragen. Wat vaker voorkomt, staat er één keer. Vink aan wat u wilt vragen.`
      : 'Wat vaker voorkomt, staat er één keer. Vink aan wat u wilt vragen.',
  questionHead: ['nr.', 'vraag', 'waarom deze vraag', 'stellen'],
  noQuestions: 'Er zijn geen vragen uit deze nota. Dat is geen goedkeuring van de nota.',
  otherQuestions: 'Overige vragen',
  otherPoints: (count: number) => (count === 1 ? 'Nog één punt' : `Nog ${count} punten`),
  alsoFrom: (count: number, places: string) =>
    `Ook om ${count === 1 ? 'één andere bevinding' : `${count} andere bevindingen`}${places}.`,
  rejected: (count: number) =>
    `${count === 1 ? 'Eén bevinding is' : `${count} bevindingen zijn`} bij de beoordeling afgewezen en staan hier niet.`,
  limits: 'Wat dit niet kan zeggen',
  limitList: [
    'ontwar leest woorden en geen bedoelingen. Het ziet niet wat de gemeente echt gaat doen.',
    'Wat niet gevonden is, kan er toch staan: in andere woorden, in een plaatje of in een ander stuk.',
    'Lees elk citaat na in de nota zelf voordat u het gebruikt.',
  ],
  reviewed: (file: string, decisions: number, lost: number) =>
    `Mensen hebben dit rapport beoordeeld (${file}): ${decisions} oordelen, waarvan ${lost} niet meer passen bij deze tekst.`,
  appendix: 'Bijlage: citaten met bladzijde',
  appendixIntro:
    'Op deze passages rusten de antwoorden en vragen hierboven, in de volgorde van de nota. Vet met een gele achtergrond staan de woorden die ontwar opvielen.',
  appendixCut: (shown: number, all: number) =>
    `Hier staan de eerste ${shown} van ${all} passages. Alle passages staan in het csv- en het xlsx-bestand.`,
  seen: (number: number, labels: string) => `Citaat ${number}. ${labels}.`,
  labels: {
    v1: (answer: TestAnswer) => `emancipatie of participatie${said(answer)}`,
    v2: (answer: TestAnswer) => `bezuiniging of minder toegang${said(answer)}`,
    opgelegd: 'zelf moeten',
    samenval: 'begrippen op één hoop',
    definitie: 'uitleg van een begrip',
    none: 'Gelezen bij een antwoord of bevinding',
  },
  more: (count: number, pages: string) =>
    `Ook op ${count === 1 ? 'één andere plek' : `${count} andere plekken`}${pages === '' ? '' : `: p. ${pages}`}. Zie de bijlage.`,
  page: (label: string) => `p. ${label}`,
  pageAndSheet: (label: string, sheet: number) => `p. ${label} (bladzijde ${sheet} van het bestand)`,
  section: (section: string) => `onder ‘${section}’`,
  noPlace: 'zonder bladzijde of kop',
  foot: (page: string, pages: string) => ['bladzijde ', page, ' van ', pages],
} as const;

export const RESPONSE = {
  title: (title: string) => `Zienswijze op „${title}”`,
  draft: 'Opzet. Vul aan wat tussen haken staat, en haal weg wat u niet gebruikt.',
  fields: ['gegeven', 'invullen'],
  to: 'Aan',
  from: 'Van',
  date: 'Datum',
  about: 'Over',
  version: 'Versie of datum van het stuk',
  file: 'Bestand',
  fill: '[vul in]',
  intro: 'Inleiding',
  introHint: '[Wie bent u, waarover adviseert u, en wat is uw belangrijkste punt?]',
  points: 'Onze punten',
  pointsHint:
    'Bij elk punt staan de woorden van het stuk, en wat daarin te zien is. Het oordeel en het argument zijn van u.',
  noPoints: 'ontwar vond geen punten. Dat is geen goedkeuring van het stuk.',
  point: (number: number, name: string) => `${number}. ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  says: 'Wat er staat',
  citation: (title: string, where: string) => `${title}, [versie of datum], ${where}.`,
  seen: 'Wat daarin te zien is',
  source: (source: string) => `bron: ${source}`,
  argument: 'Ons argument',
  argumentHint: '[Wat vindt u hiervan, en waarom? Wie raakt dit?]',
  law: 'Waar u op kunt wijzen in de wet',
  hook: (title: string, at: string, says: string) => `${title}, ${at}: ${says}`,
  lawHint: 'Lees het artikel na in de wet zoals die nu geldt, en kijk of het past bij uw punt.',
  ask: 'Onze vraag',
  closing: 'Ons advies',
  closingHint: '[Wat moet er veranderen in het stuk? Noem de zin en wat er in plaats daarvan moet staan.]',
} as const;
