import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [['jan'], ['fév', 'feb'], ['mar'], [], [], ['jun'], ['juill', 'jul'], [], ['sep'], [], [], []],
  present: ["aujourd'hui", "à aujourd'hui", "jusqu'à aujourd'hui", 'présent', 'à présent', "jusqu'à présent", 'actuel', 'actuelle', 'actuellement', 'maintenant', "jusqu'à maintenant", 'à maintenant', 'en cours', 'ce jour', 'à ce jour', "jusqu'à ce jour", 'en poste', 'poste actuel', 'toujours en poste', 'en activité', 'à nos jours', 'nos jours', "jusqu'à nos jours", 'toujours en cours', 'présentement', 'date actuelle', 'en ce moment', "à l'heure actuelle"],
  to: ['à', 'au', "jusqu'à", "jusqu'au", "jusqu'en"],
  from: ['de', 'du', "d'", 'entre'],
  since: ['depuis', 'dès', 'à partir de', 'à partir du', "à partir d'", 'depuis le', 'à compter de', 'à compter du'],
  until: ["jusqu'à", "jusqu'au", "jusqu'en", 'obtenu en', 'obtenue en', 'obtention en', 'obtention prévue en', 'prévu en', 'prévue en', 'prévu pour', 'diplômé en', 'diplômée en', 'obtention', 'obtention prévue', 'diplôme prévu en', 'diplôme obtenu en', "fin d'études", "fin d'études prévue en", 'validé en', 'promotion', 'promo', 'soutenu en', 'soutenue en', 'avant'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['début', 'mi', 'fin', 'courant'],
  seasons: { spring: ['printemps'], summer: ['été', 'étés'], autumn: ['automne'], winter: ['hiver'] },
  durations: {
    year: ['an', 'ans', 'année', 'années'],
    month: ['mois'],
    week: ['semaine', 'semaines', 'sem'],
    day: ['jour', 'jours', 'j'],
  },
  durationWords: ['et', 'environ', 'plus de', 'moins de', 'près de', 'presque', 'total', 'au total', 'un', 'une', 'demi', 'demie', 'durée', 'soit', 'pendant', 'durant', 'plusieurs', 'env'],
};
