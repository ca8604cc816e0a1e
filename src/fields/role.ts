import type { Lexicon } from '../lexicon/index.js';

/** How much a phrase looks like a job title: 0 not at all, 1 one clear head word, more with more evidence. */
export function titleScore(text: string, words: Lexicon): number {
  if (text.length > 120) return 0;
  const heads = words.occupations.find(text);
  if (heads.length === 0) return words.seniority.occursIn(text) ? 0.3 : 0;
  const last = heads.at(-1);
  const clean = text.replace(/[\s(].*?[)]|[,|/–-].*$/gu, '').trimEnd();
  const closes = last !== undefined && last.end >= clean.length - 1;
  return 1 + (closes ? 0.3 : 0) + (words.seniority.occursIn(text) ? 0.2 : 0);
}

/** How much a phrase looks like an employer or another organisation. */
export function organisationScore(text: string, words: Lexicon): number {
  if (text.length > 140) return 0;
  const marks = words.organisations.find(text);
  const school = words.schools.occursIn(text) ? 0.8 : 0;
  const form = LEGAL_FORM.test(text) ? 1 : 0;
  const closing = marks.at(-1);
  const closes = closing !== undefined && closing.end >= text.replace(/[\s(].*?[)]|[.,]$/gu, '').trimEnd().length - 1;
  const domain = /^[\p{L}\p{N}-]+\.(?:com|io|net|org|de|ru|fr|co|ai|dev|app|pl|es|it|nl|br|jp|cn|kr)\b/iu.test(text) ? 0.8 : 0;
  return Math.max(marks.length > 0 ? 0.5 + (closes ? 0.4 : 0) : 0, school, form, domain);
}

/** Legal forms as they are written, with capitals and dots: unlike words, these are signs. */
const LEGAL_FORM = /(?:^|[\s,(])(?:GmbH|AG|KG|OHG|oHG|e\.?\s?V\.|UG|SE|Inc\.?|LLC|LLP|Ltd\.?|PLC|plc|Corp\.?|Co\.|S\.?A\.?S?|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|A\/S|ApS|AB|Oy|AS|S\.?L\.?U?\.?|Ltda\.?|Pty|Pvt\.?|sp\. z o\.o\.|s\.r\.o\.|d\.o\.o\.|Kft\.?|A\.Ş\.|ООО|ОАО|ЗАО|ПАО|АО|ИП|НИИ|ФГУП|ТОВ|ФОП|株式会社|合同会社|有限会社|有限公司|주식회사|㈜)(?=$|[\s,.)«"“])|株式会社|有限公司|주식회사|[(（]株[)）]/u;
