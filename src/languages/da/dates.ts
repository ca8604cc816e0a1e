import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [[], ['febr'], [], [], [], ['jun'], ['jul'], [], ['sept'], [], [], []],
  present: ['nuværende', 'nu', 'd.d.', 'dags dato', 'til dags dato', 'i dag', 'idag', 'igangværende', 'pågående', 'fortsat', 'stadig', 'til nu', 'p.t.'],
  to: ['til', 'til og med', 't.o.m.', 'frem til', 'indtil'],
  from: ['fra', 'fra og med', 'f.o.m.', 'mellem'],
  since: ['siden', 'fra og med', 'f.o.m.', 'påbegyndt', 'startet'],
  until: ['til og med', 't.o.m.', 'frem til', 'indtil', 'afsluttet', 'færdiguddannet', 'dimitteret', 'bestået', 'forventet afsluttet', 'forventes afsluttet', 'forventet', 'færdig', 'student'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['begyndelsen af', 'starten af', 'midten af', 'slutningen af', 'primo', 'medio', 'ultimo'],
  seasons: { spring: ['forår', 'foråret'], summer: ['sommer', 'sommeren', 'somre', 'somrene'], autumn: ['efterår', 'efteråret'], winter: ['vinteren'] },
  durations: {
    year: ['år', 'året'],
    month: ['måned', 'måneder', 'mdr', 'mdr.', 'md.'],
    week: ['uge', 'uger'],
    day: ['dag', 'dage'],
  },
  durationWords: ['og', 'cirka', 'ca', 'omkring', 'over', 'mere end', 'næsten', 'i alt', 'samlet', 'et', 'halvt'],
};
