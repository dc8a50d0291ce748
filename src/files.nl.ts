/** The Dutch sentences of files.ts: what is wrong with a path, and what the user can do. */
export const READ_FAILURES = {
  missing: {
    code: 'bestand-niet-gevonden',
    message: 'Dit bestand of deze map bestaat niet.',
    hint: 'Controleer de naam en de map.',
  },
  forbidden: {
    code: 'bestand-onleesbaar',
    message: 'U hebt geen rechten om dit te lezen.',
    hint: 'Vraag leesrechten aan, of kopieer het naar een eigen map.',
  },
  folder: {
    code: 'bestand-onleesbaar',
    message: 'Dit is een map en geen bestand.',
    hint: 'Geef de naam van een bestand op.',
  },
  other: {
    code: 'bestand-onleesbaar',
    message: 'Dit bestand is niet te lezen.',
    hint: 'Kopieer het naar een eigen map en probeer het opnieuw.',
  },
  large: {
    code: 'te-groot',
    message: 'Dit bestand is groter dan 200 MB.',
    hint: 'Verklein het of splits het in delen, en probeer het opnieuw.',
  },
} as const;

export const WRITE_FAILURES = {
  folder: 'Het uitvoerbestand is een map en geen bestand.',
  file: 'De map voor de uitvoer is een bestand en geen map.',
  missing: 'De map van het uitvoerbestand bestaat niet.',
  full: 'De schijf is vol.',
  other: 'De uitvoer is niet te schrijven.',
  hint: 'Kies met --output of --output-dir een plek waar u mag schrijven.',
} as const;
