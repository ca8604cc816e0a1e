import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [[], ['febr'], ['mar'], [], [], [], [], [], ['sept'], ['oct'], [], []],
  present: ['heden', 'nu', 'tot heden', 'tot nu', 'tot op heden', 'huidig', 'huidige', 'vandaag', 'tot nu toe', 'tot vandaag', 'nog steeds', 'momenteel', 'lopend', 'nog lopend', 'doorlopend', 'op dit moment', 'actueel', 'tot en met heden', 'tot en met nu', 't/m heden', 't/m nu', 'thans', 'nog bezig', 'huidige functie'],
  to: ['tot', 'tot en met', 't/m', 't.e.m.', 'tem', 'tot aan'],
  from: ['van', 'vanaf', 'tussen'],
  since: ['sinds', 'vanaf', 'sedert', 'met ingang van', 'per', 'gestart in', 'gestart op', 'begonnen in'],
  until: ['tot', 'tot en met', 't/m', 'afgerond', 'afgerond in', 'behaald', 'behaald in', 'diploma behaald', 'diploma behaald in', 'afgestudeerd', 'afgestudeerd in', 'verwacht', 'verwachte afronding', 'verwachte einddatum', 'verwachte afstudeerdatum', 'naar verwachting', 'geslaagd', 'geslaagd in', 'voltooid', 'voltooid in', 'gepromoveerd in', 'diploma in', 'tot eind', 'afronding', 'afstuderen'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['begin', 'medio', 'eind', 'half', 'einde', 'midden', 'halverwege'],
  seasons: { spring: ['lente', 'voorjaar'], summer: ['zomer', 'zomers'], autumn: ['herfst', 'najaar'], winter: ['winter'] },
  durations: {
    year: ['jaar', 'jaren', 'jr'],
    month: ['maand', 'maanden', 'mnd', 'mnden'],
    week: ['week', 'weken', 'wk'],
    day: ['dag', 'dagen'],
  },
  durationWords: ['en', 'ongeveer', 'circa', 'ca', 'ruim', 'meer dan', 'minder dan', 'bijna', 'totaal', 'in totaal', 'een', 'half', 'halve', 'anderhalf', 'gedurende', 'duur', 'minimaal', 'aaneengesloten'],
};
