import type { DateWords } from '../language.js';

export const dates: DateWords = {
  // 'Jänner' and 'Feber' are Austrian.
  months: [['jänner', 'jaenner', 'jaen'], ['febr', 'feber'], ['mrz', 'maerz', 'maer'], [], [], [], [], [], [], [], [], []],
  present: ['heute', 'bis heute', 'jetzt', 'bis jetzt', 'aktuell', 'gegenwart', 'derzeit', 'laufend', 'dato', 'bis dato', 'andauernd', 'fortlaufend', 'momentan', 'zurzeit', 'zur zeit', 'gegenwärtig', 'noch laufend', 'noch andauernd', 'bis zum heutigen tag', 'bis auf weiteres', 'heutiger tag', 'in arbeit', 'zzt', 'z. zt.', 'z.zt.', 'bis aktuell', 'bis zum aktuellen zeitpunkt'],
  to: ['bis', 'bis zum', 'bis einschließlich'],
  from: ['von', 'vom', 'zwischen'],
  since: ['seit', 'ab', 'seit dem', 'ab dem'],
  until: ['bis', 'abschluss', 'abschluss im', 'voraussichtlich', 'voraussichtlich bis', 'voraussichtlicher abschluss', 'abgeschlossen', 'geplant', 'erwartet', 'bis voraussichtlich', 'geplanter abschluss', 'bis zum', 'bis einschließlich', 'abschluss voraussichtlich'],
  // A semester is no season: its first month depends on the country.
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['anfang', 'mitte', 'ende'],
  seasons: {
    spring: ['frühling', 'frühjahr', 'fruehjahr', 'fruehling'],
    summer: ['sommer'],
    autumn: ['herbst'],
    winter: ['winter'],
  },
  durations: {
    year: ['jahr', 'jahre', 'jahren', 'jahres', 'j'],
    month: ['monat', 'monate', 'monaten', 'mon', 'mte'],
    week: ['woche', 'wochen', 'wo'],
    day: ['tag', 'tage', 'tagen'],
  },
  durationWords: ['und', 'ca', 'circa', 'etwa', 'rund', 'über', 'mehr als', 'weniger als', 'fast', 'knapp', 'insgesamt', 'gesamt', 'ein', 'eine', 'einem', 'halbes', 'halb', 'dauer', 'mindestens', 'ungefähr', 'mehrere'],
};
