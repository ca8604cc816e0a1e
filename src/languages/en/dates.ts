import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [[], [], [], [], [], [], [], [], ['sept'], [], [], []],
  present: ['present', 'now', 'current', 'currently', 'today', 'to date', 'till date', 'till now', 'until now', 'ongoing', 'present day', 'current time', 'to present', 'to now', 'to-date', 'in progress', 'nowadays', 'date', 'this day', 'up to now', 'still here', 'the present', 'current position', 'continuing', 'actual'],
  to: ['to', 'until', 'till', 'through', 'thru', 'up to', 'untill'],
  from: ['from', 'between'],
  since: ['since', 'from', 'starting', 'as of', 'started', 'as from', 'beginning'],
  until: ['until', 'till', 'graduated', 'expected', 'expected in', 'graduation', 'completed', 'class of', 'anticipated', 'expected graduation', 'to be completed', 'graduating', 'due', 'ended', 'by'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['early', 'mid', 'late', 'beginning of', 'the beginning of', 'start of', 'the start of', 'middle of', 'end of', 'the end of', 'around', 'circa'],
  seasons: { spring: ['spring'], summer: ['summer', 'summers'], autumn: ['autumn', 'fall'], winter: ['winter'] },
  durations: { year: ['year', 'years', 'yr', 'yrs', 'y'], month: ['month', 'months', 'mo', 'mos', 'mth', 'mths', 'm'], week: ['week', 'weeks', 'wk', 'wks', 'w'], day: ['day', 'days', 'd'] },
  durationWords: ['and', 'about', 'over', 'total', 'almost', 'nearly', 'less than', 'more than', 'approx', 'a', 'an', 'half', 'consecutive'],
};
