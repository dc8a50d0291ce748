/** What an empty review file says to the person who fills it in. */

export const START = {
  how: [
    'Beoordeling van wat ontwar in een nota vond. Vul in wat u ervan vindt en bewaar dit bestand.',
    'Achter door: schrijf uw naam.',
    'Achter oordeel: schrijf akkoord (het klopt), afgewezen (het klopt niet) of gewijzigd (er hoort een ander etiket bij).',
    'Laat u oordeel leeg, dan telt dat als: nog niet beoordeeld.',
    'Achter wordt (alleen bij gewijzigd): bepalen, kunnen, meedoen, moeten, mogen, onbepaald of buiten (gaat niet over inwoners).',
    'Achter reden: schrijf waarom, tussen aanhalingstekens: "…".',
    'Laat de andere regels staan: daarmee vindt ontwar de woorden terug.',
  ],
  uses: 'De vindplaatsen van de vier begrippen.',
  findings: 'De bevindingen. Oordeel: akkoord of afgewezen.',
} as const;
