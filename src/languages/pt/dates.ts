import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [[], ['fevr'], ['març'], [], [], ['junh'], ['julh'], ['agos'], ['sete', 'septembro'], ['outub'], ['novem'], ['dezem']],
  present: ['atual', 'atualmente', 'o momento', 'até o momento', 'até ao momento', 'presente', 'o presente', 'até o presente', 'até ao presente', 'até o presente momento', 'presente momento', 'momento', 'hoje', 'até hoje', 'até os dias atuais', 'os dias atuais', 'dias atuais', 'os dias de hoje', 'até a data', 'a data', 'data atual', 'até a data atual', 'até à data', 'em andamento', 'em curso', 'cursando', 'agora', 'até agora', 'actual', 'actualmente', 'presentemente', 'actualidade', 'atualidade', 'até a atualidade', 'até à atualidade', 'momento atual', 'o momento atual', 'emprego atual', 'trabalho atual', 'cargo atual', 'em progresso', 'dia atual', 'ainda', 'ativo', 'vigente', 'a frequentar'],
  to: ['até', 'à', 'ao', 'até o', 'até a', 'até ao', 'até à'],
  from: ['de', 'desde', 'entre', 'do', 'da', 'desde o', 'a partir de'],
  since: ['desde', 'a partir de', 'início', 'início em', 'iniciado em', 'iniciada em', 'desde o', 'começo', 'há'],
  until: ['até', 'concluído em', 'concluída em', 'concluído', 'concluída', 'conclusão', 'conclusão em', 'conclusão prevista', 'conclusão prevista para', 'previsão de conclusão', 'previsão', 'previsto', 'prevista', 'previsto para', 'formado em', 'formada em', 'formatura', 'formatura em', 'término', 'término em', 'término previsto', 'previsão de término', 'previsão de formatura', 'finalizado', 'finalizado em', 'finalizada', 'terminado em', 'fim', 'graduado em', 'licenciado em', 'encerrado em', 'turma de', 'interrompido', 'interrompida', 'trancado', 'trancada'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['início de', 'começo de', 'meados de', 'final de', 'fim de', 'finais de', 'inícios de', 'princípio de', 'princípios de'],
  seasons: { spring: ['primavera'], summer: ['verão', 'verões'], autumn: ['outono'], winter: ['inverno'] },
  durations: { year: ['ano', 'anos', 'a'], month: ['mês', 'meses', 'm'], week: ['semana', 'semanas', 'sem'], day: ['dia', 'dias', 'd'] },
  durationWords: ['e', 'cerca de', 'quase', 'mais de', 'menos de', 'aproximadamente', 'aprox', 'por volta de', 'total', 'no total', 'meio', 'meia', 'um', 'uma', 'durante', 'por', 'consecutivos', 'há'],
};
