import type { DateWords } from '../language.js';

export const dates: DateWords = {
  months: [['genn'], ['febb'], [], [], ['magg'], ['giug'], ['lugl'], [], ['sett', 'sep'], [], [], []],
  present: ['oggi', 'ad oggi', 'a oggi', 'presente', 'attuale', 'attualmente', 'in corso', 'corrente', 'tuttora', 'ora', 'adesso', 'fino ad oggi', 'fino a oggi', 'sino ad oggi', "tutt'oggi", "a tutt'oggi", 'in essere', 'al presente', 'posizione attuale', 'impiego attuale', 'ancora in corso', 'attualmente in corso', 'in attività', 'fino ad ora', 'ad ora', 'data odierna', 'alla data odierna', 'giorni nostri', 'ai giorni nostri', 'ancora in essere'],
  to: ['a', 'al', 'ad', 'alla', 'fino alla', "all'", 'fino a', 'fino al', 'fino ad', "fino all'", 'sino a', 'sino al'],
  from: ['da', 'dal', 'dalla', "dall'", 'tra', 'fra', 'tra il', 'fra il', 'a partire da'],
  since: ['dal', 'da', 'dalla', "dall'", 'a partire da', 'a partire dal', 'a decorrere dal', 'sin dal', 'fin dal', 'a far data dal'],
  until: ['fino a', 'fino alla', 'fino al', 'fino ad', "fino all'", 'sino a', 'sino al', 'conseguita nel', 'conseguito nel', 'conseguita il', 'conseguito il', 'laureato nel', 'laureata nel', 'laureato a', 'laurea prevista', 'laurea prevista nel', 'diplomato nel', 'diplomata nel', 'diploma conseguito nel', 'previsto', 'prevista', 'previsto per', 'prevista per', 'conseguimento previsto', 'completato nel', 'terminato nel', 'concluso nel', 'ottenuto nel'],
  // a CV in this language tells a beginning by a range
  entered: [],
  // an end too
  left: [],
  vague: ['inizio', 'metà', 'fine', 'inizi', 'inizio del', 'metà del', 'fine del'],
  seasons: { spring: ['primavera'], summer: ['estate', 'estati'], autumn: ['autunno'], winter: ['inverno'] },
  durations: {
    year: ['anno', 'anni'],
    month: ['mese', 'mesi'],
    week: ['settimana', 'settimane'],
    day: ['giorno', 'giorni', 'gg'],
  },
  durationWords: ['e', 'circa', 'oltre', 'più di', 'meno di', 'quasi', 'totale', 'in totale', 'un', 'una', 'mezzo', 'durata', 'per', 'complessivi', 'complessivamente', 'ca'],
};
