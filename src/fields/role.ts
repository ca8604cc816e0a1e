import { fold, type Lexicon, rememberedWith } from '../lexicon/index.js';

/** How much a phrase looks like a job title: 0 not at all, 1 one clear head word, more with more evidence. */
export const titleScore = rememberedWith((text: string, words: Lexicon): number => {
  if (text.length > 120 || isPredicate(text)) return 0;
  const heads = words.occupations.find(text.replace(/\s[(（].*$/su, ''));
  if (heads.length === 0) {
    if (isCompound(text, words)) return 1.2;
    return words.seniority.occursIn(text) && organisationScore(text, words) < 0.8 ? 0.3 : 0; // no title: `Ormeval Regional Hospital`
  }
  const last = heads.at(-1);
  const clean = text.replace(/\s?[(][^()]*[)]|[,|/–-].*$/gsu, '').trimEnd();
  const closes = last !== undefined && last.end >= clean.length - 1;
  const opens = heads[0]?.start === 0 && !/\s\p{Ll}/u.test(text);
  return (1 + (closes || opens ? 0.3 : 0) + (words.seniority.occursIn(text) ? 0.2 : 0)) * purity(text, words);
});

/** Whether a text says what somebody does to what: Japanese and Korean mark the object, Chinese begins with the verb. */
export function isPredicate(text: string): boolean {
  return PREDICATE.test(text);
}

const PREDICATE =
  /\p{sc=Han}を|\p{sc=Katakana}を|\p{sc=Hangul}[을를]\s|^(?:主要|独立|獨立|共同|前端|[后後]端)?(?:[负負][责責](?!人)|[参參][与與](?!者)|使用|利用|[运運]用|[采採]用|通[过過]|基[于於]|根[据據]|[协協]助|[进進]行|完成|[编編][写寫]|本人|我(?:在|[负負]|的|[们們]|主))/u;

/** A new word with a trade at its end: "SEO-Texterin", "QA-инженер", "Brückenbauingenieur". */
function isCompound(text: string, words: Lexicon): boolean {
  const [first = ''] = text.split(/[\s,/(（]/u);
  const behind = first.lastIndexOf('-') + 1;
  if (behind > 0 && words.occupations.has(first.slice(behind))) return true;
  const word = text.length < 60 && first.length < LONGEST_WORD ? fold(first) : '';
  for (let at = SHORTEST_START; at < word.length - 2; at++) if (words.occupationEndings.has(word.slice(at))) return true;
  return false;
}

/** A compound has a word of three letters or more before its trade, and is no more than a word. */
const SHORTEST_START = 3;
const LONGEST_WORD = 45;

/** A title with other names beside it ("Acme, Engineer") is less of a title. */
function purity(text: string, words: Lexicon): number {
  const parts = text.split(/,\s|\s[–—|·-]\s|[，、]/u);
  if (parts.length < 2) return 1;
  return (
    0.6 + (0.4 * parts.filter((part) => words.occupations.occursIn(part) || words.seniority.occursIn(part) || words.employment.has(part)).length) / parts.length
  );
}

/** How much a phrase looks like an employer or another organisation. */
export const organisationScore = rememberedWith((text: string, words: Lexicon): number => {
  if (text.length > 140) return 0;
  if (LEGAL_FORM.test(text)) return 1.1;
  if (DOMAIN.test(text)) return 0.8;
  if (!isTitleCase(text)) return OPENED.test(text) && words.organisations.opens(text) && !words.occupations.occursIn(text) ? 0.7 : 0;
  const marks = words.organisations.find(text);
  const closing = marks.at(-1);
  const closes = closing !== undefined && closing.end >= text.replace(/\s?[(（].*$|[.,]$/gsu, '').trimEnd().length - 1;
  if (closes && marks.length > 0 && text.includes(' ')) return words.occupations.occursIn(text) ? 0.3 : 0.8;
  if (words.occupations.occursIn(text)) return 0;
  return Math.max(marks.length > 0 ? 0.5 : 0, words.schools.occursIn(text) ? 0.8 : 0);
});

/** Whether a name goes on behind its legal form: `Acme GmbH, Kiel`. */
export function runsOn(text: string): boolean {
  const form = LEGAL_FORM.exec(text);
  return form !== null && /^\s?,\s\p{L}/u.test(text.slice(form.index + form[0].length));
}

/** Whether a name ends in its legal form. */
export function endsInForm(text: string): boolean {
  const form = LEGAL_FORM.exec(text.slice(-LONGEST_FORM));
  return form !== null && form.index + form[0].length >= Math.min(text.length, LONGEST_FORM);
}

const LONGEST_FORM = 14;

/** `association Les Gourmands`: Romance languages write the kind of an organisation small. */
const OPENED = /^\p{Ll}{4,}(?:\s\p{Ll}{1,5}){0,2}\s["«“]?\p{Lu}/u;

/** Names of organisations begin with a capital, and so do most of their long words. */
function isTitleCase(text: string): boolean {
  if (/^["«“'(]?\p{Ll}/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length < 4 || long.filter((word) => !/^\p{Ll}/u.test(word)).length >= long.length / 2;
}

const DOMAIN = /^[\p{L}\p{N}-]+\.(?:com|io|net|org|de|ru|fr|co|ai|dev|app|pl|es|it|nl|br|jp|cn|kr|is|me|tv|fm)(?![\p{L}\p{N}])/iu;

/** Legal forms as they are written, with capitals and dots: unlike words, these are signs. */
const LEGAL_FORM =
  /(?:^|[\s,(])(?:GmbH|AG|KG|OHG|oHG|e\.?\s?V\.|UG|SE|Inc\.?|LLC|LLP|L\.P\.|LP|Ltd\.?|PLC|plc|Corp\.?|Co\.|S\.?A\.?S?|SARL|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|A\/S|ApS|AB|Oy|AS|S\.?L\.?U?\.?|Ltda\.?|Pty|Pvt\.?|[Ss]p\. z o\.\s?o\.|s\.r\.o\.|d\.o\.o\.|Kft\.?|A\.Ş\.|ООО|ОАО|ЗАО|ПАО|АО|ИП|НИИ|ФГУП|ТОВ|ФОП|株式会社|合同会社|有限会社|有限公司|주식회사|㈜)(?=$|[\s,.)«"“])|株式会社|有限公司|주식회사|[(（]株[)）]/u;
