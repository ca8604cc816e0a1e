import type { DateWords } from '../language.js';

export const dates: DateWords = {
  // Roman numerals ("X 2015", "VI.2018") are met too; they are no words of this language and would read "Engineer II 2019" as a month.
  months: [
    ['styczniu', 'stycz'],
    ['lutym'],
    ['marcu', 'marz'],
    ['kwietniu', 'kwiec'],
    ['maju'],
    ['czerwcu', 'czerw', 'czer'],
    ['lipcu', 'lipc'],
    ['sierpniu', 'sierp', 'sier'],
    ['wrześniu', 'wrzes'],
    ['październiku', 'paźdz', 'październ', 'pażdziernik', 'pażdziernika', 'paż'],
    ['listopadzie', 'listop'],
    ['grudniu', 'grudz'],
  ],
  present: [
    'obecnie', 'do obecnie', 'teraz', 'do teraz', 'nadal', 'do nadal', 'do dziś', 'dziś', 'dzisiaj', 'do dzisiaj', 'po dziś dzień', 'do chwili obecnej', 'chwila obecna', 'chwili obecnej', 'do obecnej chwili', 'aktualnie', 'do aktualnie', 'do tej pory', 'do dnia dzisiejszego', 'dzień dzisiejszy', 'po dzień dzisiejszy', 'do dnia obecnego', 'do chwili bieżącej', 'obecny', 'obecna', 'obecne', 'aktualny', 'aktualna', 'aktualne', 'obecna praca', 'obecne stanowisko', 'aktualne stanowisko', 'aktualna praca', 'trwa', 'trwa nadal', 'nadal trwa', 'w trakcie', 'w toku', 'w trakcie realizacji', 'w trakcie studiów', 'studia w toku', 'w trakcie nauki', 'cały czas', 'wciąż', 'teraźniejszość', 'do teraźniejszości', 'do dnia bieżącego', 'bieżące', 'kontynuacja', 'ob.', 'czas obecny', 'kontynuowane',
  ],
  to: ['do', 'a'],
  from: ['od', 'między', 'pomiędzy', 'w okresie od', 'w latach'],
  since: ['od', 'począwszy od', 'poczynając od', 'od roku', 'start', 'początek'],
  until: ['do', 'ukończono', 'ukończone', 'ukończony', 'ukończona', 'ukończenie', 'rok ukończenia', 'data ukończenia', 'zakończono', 'zakończone', 'zakończenie', 'absolwent', 'absolwentka', 'obrona', 'obroniony', 'obroniona', 'data obrony', 'rok obrony', 'planowane ukończenie', 'planowany termin ukończenia', 'planowane zakończenie', 'planowana obrona', 'planowany rok ukończenia', 'przewidywane ukończenie', 'przewidywany termin ukończenia', 'przewidywana data ukończenia', 'przewidywane zakończenie', 'spodziewane ukończenie', 'oczekiwane ukończenie', 'rocznik'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['początek', 'początku', 'połowa', 'połowy', 'koniec', 'końca'],
  seasons: { spring: ['wiosna', 'wiosną', 'wiosny', 'wiosnę'], summer: ['lato', 'latem'], autumn: ['jesień', 'jesienią', 'jesieni'], winter: ['zima', 'zimą', 'zimy', 'zimę'] },
  durations: {
    year: ['rok', 'lata', 'lat', 'roku', 'l'],
    month: ['miesiąc', 'miesiące', 'miesięcy', 'miesiąca', 'mies', 'msc', 'mc', 'm-c', 'm-ce', 'm-cy'],
    week: ['tydzień', 'tygodnie', 'tygodni', 'tygodnia', 'tyg'],
    day: ['dzień', 'dni', 'dnia', 'd'],
  },
  durationWords: ['i', 'oraz', 'około', 'ok', 'ponad', 'powyżej', 'prawie', 'niemal', 'mniej niż', 'poniżej', 'łącznie', 'razem', 'w sumie', 'ogółem', 'staż', 'przez', 'półtora', 'pół', 'z połową', 'co najmniej', 'przeszło', 'blisko', 'w tym', 'niecałe', 'niecały', 'pełne'],
};
