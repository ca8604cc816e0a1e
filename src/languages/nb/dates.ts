import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [[], ['febr'], ['mar'], [], [], ['jun'], ['jul'], [], ['sept'], [], [], []],
  present: ['nåværende', 'nå', 'd.d.', 'dags dato', 'til dags dato', 'i dag', 'idag', 'pågående', 'pågår', 'fortsatt', 'for tiden', 'fremdeles', 'løpende', 'nåtid', 'til nå'],
  to: ['til', 'til og med', 't.o.m.', 'frem til', 'fram til'],
  from: ['fra', 'fra og med', 'f.o.m.', 'mellom'],
  since: ['siden', 'fra og med', 'f.o.m.', 'påbegynt', 'startet'],
  until: ['til og med', 't.o.m.', 'frem til', 'fram til', 'fullført', 'uteksaminert', 'avsluttet', 'bestått', 'forventet ferdig', 'forventet fullført', 'ferdig', 'disputert', 'forventet'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['begynnelsen av', 'starten av', 'midten av', 'slutten av', 'tidlig', 'sent'],
  seasons: { spring: ['våren', 'vårsemesteret', 'vårsemester'], summer: ['sommer', 'sommeren', 'somre', 'somrene'], autumn: ['høst', 'høsten', 'høstsemesteret', 'høstsemester'], winter: ['vinteren'] },
  durations: {
    year: ['år', 'året'],
    month: ['måned', 'måneder', 'mnd', 'mnd.'],
    week: ['uke', 'uker'],
    day: ['dag', 'dager'],
  },
  durationWords: ['og', 'cirka', 'ca', 'omtrent', 'over', 'mer enn', 'nesten', 'totalt', 'til sammen', 'et', 'ett', 'halvt', 'ca.'],
};
