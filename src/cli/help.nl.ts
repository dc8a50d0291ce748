/** What `--help` says, in Dutch. */

export const HELP = {
  program:
    'Leest beleidsnota’s en laat per passage zien wat de tekst maakt van eigen regie, eigen kracht, zelfredzaamheid en eigen verantwoordelijkheid.',
  options: '[opties]',
  command: '[opdracht]',
  help: 'toon deze hulp',
  helpCommand: 'toon de hulp bij een opdracht',
  version: 'toon de versie',
  titles: {
    'Usage:': 'Gebruik:',
    'Arguments:': 'Wat u opgeeft:',
    'Options:': 'Opties:',
    'Commands:': 'Opdrachten:',
    'Global Options:': 'Algemene opties:',
  } as Readonly<Record<string, string>>,
  analyse: 'lees nota’s en schrijf wat erin staat (deze opdracht mag u weglaten)',
  paths: 'bestanden, mappen of ZIP-bestanden; - leest van de invoer',
  format: (ids: readonly string[]) =>
    `soort uitvoer: ${ids.join(', ')}; met --output-dir ook meer tegelijk, met komma’s ertussen`,
  output: 'schrijf naar dit bestand in plaats van naar het scherm; bestaat het al, dan wordt het vervangen',
  outputDir: 'schrijf van elk invoerbestand een bestand per soort in deze map',
  force: 'vervang bestanden die al in de map van --output-dir staan',
  lexicon: 'gebruik het lexicon in deze map',
  pages: 'lees alleen deze bladzijden van het bestand, zoals 3-10,12',
  ocr: 'herken de tekst op bladzijden die alleen een afbeelding zijn (tekstherkenning, zo’n 3 seconden per bladzijde)',
  password: 'bestand met het wachtwoord van een beveiligde pdf',
  pdfEngine: 'lees pdf’s met pdf-parse (gewoon) of met pdfium (sneller; zelf te installeren)',
  failOn: (ids: readonly string[]) => `eindig met code 1 als dit voorkomt: ${ids.join(', ')}`,
  table: (ids: readonly string[]) => `bij csv, welke tabel: ${ids.join(', ')}`,
  dialect:
    'bij csv: excel (gewoon, voor een Nederlands Excel) of rfc4180 (komma’s, voor andere programma’s; waarden blijven zoals ze zijn, dus open het niet zomaar in Excel)',
  workers: 'lees zoveel bestanden tegelijk; elk vraagt zo’n 250 MB geheugen (anders kiest ontwar zelf)',
  template: 'bij docx en markdown: werkblad (gewoon, voor de raad) of zienswijze (opzet van een reactie)',
  color: 'geen kleuren',
  pager: 'toon een lang verslag in één keer',
  showParse: 'toon in plaats van een verslag hoe elke zin is gelezen (voor makers van een lexicon)',
  review: 'toon erbij wat mensen ervan vonden, uit dit beoordelingsbestand',
  reviewCommand: 'laat mensen beoordelen wat er gevonden is',
  reviewInit: 'maak bij een rapport een bestand om in te vullen',
  reviewReport: 'rapport dat met --format json is gemaakt',
  reviewOutput: 'schrijf naar dit bestand',
  reviewForce: 'overschrijf een bestand dat er al is',
  quiet: 'meld geen voortgang',
  compare: 'laat zien wat er tussen twee nota’s of rapporten veranderd is',
  oldNote: 'de oude nota, of het rapport daarvan (.json)',
  newNote: 'de nieuwe nota, of het rapport daarvan (.json)',
  health: 'toon alleen wat er van elk bestand te lezen is en wat niet',
  explain: 'leg uit waar een etiket in een rapport op rust',
  explainId: 'id van een vindplaats, signaal, passage of bevinding',
  explainReport: 'rapport dat met --format json of jsonl is gemaakt',
  lexiconCommand: 'bekijk of controleer het lexicon',
  check: 'controleer een lexicon en voer alle voorbeelden uit',
  list: 'noem alle ingangen',
  show: 'toon één ingang',
  folder: 'map met het lexicon; zonder map het lexicon van ontwar zelf',
  entry: 'id van een ingang',
  examples: `
Voorbeelden:
  ontwar nota.pdf                               lees een nota
  ontwar analyse notas/ --format jsonl          alle nota’s in een map, voor onderzoek
  ontwar nota.pdf --output rapport.json         bewaar het rapport
  ontwar *.pdf --format csv,xlsx --output-dir uit/   tabellen van meer nota’s
  ontwar uitleg ID rapport.json                 waarom staat dit er?
  ontwar gezondheid nota.pdf                    wat kan ontwar hiervan lezen?
  ontwar vergelijk concept1.pdf concept2.pdf    wat is er veranderd?
  ontwar help analyse                           alle opties

Einde: 0 gelukt, 1 gelukt en --fail-on kwam voor, 2 niet gelukt.`,
} as const;
