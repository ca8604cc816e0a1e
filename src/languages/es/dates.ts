import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [[], ['febr'], ['mzo'], [], [], [], [], ['agto', 'agos'], ['sep', 'set', 'setiembre', 'setbre'], ['octubr'], ['nbre', 'novbre'], ['dbre', 'dicbre']],
  present: ['actualidad', 'la actualidad', 'actualitat', 'presente', 'el presente', 'actual', 'actualmente', 'hoy', 'el día de hoy', 'la fecha', 'a la fecha', 'hasta la fecha', 'hasta hoy', 'hasta ahora', 'hasta la actualidad', 'hasta el presente', 'hasta el momento', 'ahora', 'en curso', 'cursando', 'cursando actualmente', 'en la actualidad', 'a la actualidad', 'al presente', 'a hoy', 'hoy en día', 'hasta el día de hoy', 'en proceso', 'en progreso', 'continúa', 'vigente', 'en activo', 'fecha actual', 'momento actual', 'trabajo actual', 'puesto actual', 'empleo actual', 'en desarrollo'],
  to: ['a', 'hasta', 'al', 'hasta el', 'hasta la', 'a la'],
  from: ['de', 'desde', 'del', 'entre', 'desde el', 'entre el'],
  since: ['desde', 'a partir de', 'desde el', 'inicio', 'a partir del', 'comienzo', 'con inicio en', 'desde hace'],
  until: ['hasta', 'graduado en', 'graduada en', 'graduación', 'finalizado en', 'finalizado', 'finalizada', 'finalización', 'finalización prevista', 'fecha prevista', 'previsto', 'prevista', 'título obtenido en', 'titulado en', 'titulada en', 'egresado', 'egresada', 'egreso', 'concluido', 'concluida', 'terminado', 'terminada', 'fin', 'graduación prevista', 'graduación esperada', 'esperado', 'hasta el', 'promoción', 'culminado'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['principios de', 'inicios de', 'comienzos de', 'mediados de', 'finales de', 'fines de', 'principio de', 'inicio de', 'final de'],
  seasons: { spring: ['primavera'], summer: ['verano', 'veranos'], autumn: ['otoño'], winter: ['invierno'] },
  durations: { year: ['año', 'años', 'a'], month: ['mes', 'meses', 'm'], week: ['semana', 'semanas', 'sem'], day: ['día', 'días', 'd'] },
  durationWords: ['y', 'unos', 'casi', 'más de', 'menos de', 'aproximadamente', 'aprox', 'cerca de', 'alrededor de', 'total', 'en total', 'medio', 'media', 'un', 'una', 'durante', 'por', 'consecutivos', 'cumplidos'],
};
