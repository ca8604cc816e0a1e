import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [[], ['febr'], ['mar'], [], [], ['jun'], ['jul'], [], ['sept'], [], [], []],
  present: ['nuvarande', 'nu', 'pågående', 'idag', 'i dag', 'tills vidare', 'tillsvidare', 'fortfarande', 'pågår', 'för närvarande', 'aktuell', 'till dags dato', 'dags dato'],
  to: ['till', 'till och med', 't.o.m.', 't o m', 'fram till'],
  from: ['från', 'från och med', 'fr.o.m.', 'mellan'],
  since: ['sedan', 'fr.o.m.', 'från och med', 'påbörjad', 'påbörjades'],
  until: ['till och med', 't.o.m.', 'fram till', 'examen', 'examen i', 'avslutad', 'avslutades', 'examinerad', 'färdig', 'slutförd', 'beräknad examen', 'förväntad examen', 'beräknas klar', 'examensår', 'disputerad'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['början av', 'mitten av', 'slutet av', 'i början av', 'i mitten av', 'i slutet av'],
  seasons: { spring: ['vår', 'våren', 'vt', 'vårterminen'], summer: ['sommar', 'sommaren', 'somrar', 'somrarna'], autumn: ['höst', 'hösten', 'ht', 'höstterminen'], winter: ['vinter', 'vintern'] },
  durations: {
    year: ['år', 'årets'],
    month: ['månad', 'månader', 'mån'],
    week: ['vecka', 'veckor'],
    day: ['dag', 'dagar'],
  },
  durationWords: ['och', 'cirka', 'ca', 'ungefär', 'över', 'mer än', 'nästan', 'totalt', 'sammanlagt', 'ett', 'halvt', 'under'],
};
