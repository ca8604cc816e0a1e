import { detect } from 'tinyld/light';
import type { CvDocument, Datum } from './document/index.js';
import { type Language, listedTag } from './languages/index.js';
import { headingKey, type Lexicon, labelKey, lexicon, prepared } from './lexicon/index.js';

/** Which language a CV is in, and the languages to read it with, the likeliest first. */
export interface LanguageChoice {
  readonly language: string | undefined;
  readonly languages: readonly Language[];
}

/** Tells a CV's language by its script, and by the words that it shares with each language. A caller's wish decides instead. */
export function chooseLanguage(document: CvDocument, all: readonly Language[], wished?: readonly string[]): LanguageChoice {
  if (wished) return { language: wished[0], languages: wished.map((tag) => find(all, tag)).filter((language) => language !== undefined) };
  const texts = document.lines.map((line) => line.text);
  for (const datum of document.data ?? []) collect(datum, texts);
  const language = tell(texts, all);
  const first = language && find(all, language);
  if (!first) return { language: undefined, languages: all };
  const english = find(all, 'en');
  return { language, languages: [...new Set([first, ...(english ? [english] : []), ...all])] };
}

/** Characters of the longest lines that are looked at: enough for any CV. */
const SAMPLE = 2000;
/** Lines that may be headings or begin with labels: far more than any CV has. */
const MOST_LINES = 2000;
/** A line of a table or of a scraped page can be a whole document. */
const MAX_LINE = 1000;

function find(all: readonly Language[], tag: string): Language | undefined {
  const listed = listedTag(tag);
  return all.find((language) => language.tag === listed);
}

/** The values of a data file; its keys are English whatever its language. */
function collect(datum: Datum, texts: string[]): void {
  if (datum.value) texts.push(...datum.value.text.split('\n'));
  for (const inner of datum.fields ?? datum.items ?? []) collect(inner, texts);
}

function tell(texts: readonly string[], all: readonly Language[]): string | undefined {
  const lines = sample(texts);
  const text = lines.join('\n');
  const letters = countLetters(text);
  const script = scriptOf(letters);
  if (script === 'hangul') return 'ko';
  const vocabulary = vocabularyOf(all);
  const scores = new Map<string, number>();
  for (const line of texts.slice(0, MOST_LINES)) countHeading(line, vocabulary, scores);
  if (script === 'han') return hanLanguage(text, letters, scores);
  const words = countWords(text, vocabulary, scores);
  if (script === 'cyrillic') return OTHER_CYRILLIC.test(text) ? undefined : cyrillicLanguage(text, scores);
  return script && byScores(text, scores, words, all);
}

/** The longest lines: prose tells a language better than names, labels and terms do. */
function sample(texts: readonly string[]): string[] {
  const longest = [...texts].sort((a, b) => b.length - a.length);
  const taken: string[] = [];
  let left = SAMPLE;
  for (const text of longest) {
    if (left <= 0) break;
    const cut = text.slice(0, Math.min(left, MAX_LINE));
    taken.push(cut);
    left -= cut.length;
  }
  return taken;
}

type Script = 'hangul' | 'han' | 'cyrillic' | 'latin';
type Letters = Record<Script | 'kana', number>;

function countLetters(text: string): Letters {
  const letters: Letters = { hangul: 0, han: 0, kana: 0, cyrillic: 0, latin: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code | 32) >= 97 && (code | 32) <= 122) letters.latin++;
    else if (code < 0xc0) continue;
    else if (code < 0x250) letters.latin++;
    else if (code >= 0x400 && code < 0x530) letters.cyrillic++;
    else if (code >= 0x3041 && code < 0x3100 && code !== 0x30fb) letters.kana++;
    else if (code >= 0x4e00 && code < 0xa000) letters.han++;
    else if (code >= 0xac00 && code < 0xd7a4) letters.hangul++;
  }
  return letters;
}

/** A CV in another script is full of Latin terms, addresses and names; one ideograph says as much as several letters. */
function scriptOf({ hangul, han, kana, cyrillic, latin }: Letters): Script | undefined {
  if ((hangul + han + kana) * 4 > latin + cyrillic) return hangul * 2 >= han + kana ? 'hangul' : 'han';
  if (cyrillic * 2.5 > latin) return 'cyrillic';
  return latin > 0 ? 'latin' : undefined;
}

function hanLanguage(text: string, { han, kana }: Letters, scores: ReadonlyMap<string, number>): string {
  if (kana > han * 0.04 || (scores.get('ja') ?? 0) > (scores.get('zh') ?? 0)) return 'ja';
  const simplified = text.match(SIMPLIFIED)?.length ?? 0;
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  if (simplified >= 5 && traditional * 8 < simplified) return 'zh-Hans';
  return traditional >= 5 && simplified * 8 < traditional ? 'zh-Hant' : 'zh';
}

/** The same characters of CVs, as the two ways of writing Chinese have them. */
const SIMPLIFIED = /[经历务发验专业开项设计与术学毕证书语责负进为对个们这统网现实车东门员团队师]/gu;
const TRADITIONAL = /[經歷務發驗專業開項設計與術學畢證書語責負進為對個們這統網現實車東門員團隊師]/gu;

/** Letters of Belarusian, Serbian and Macedonian. */
const OTHER_CYRILLIC = /[ўјљњћђџѓќ]/iu;

function cyrillicLanguage(text: string, scores: ReadonlyMap<string, number>): string | undefined {
  const russian = (text.match(/[ыэёъ]/giu)?.length ?? 0) + (scores.get('ru') ?? 0);
  const ukrainian = (text.match(/[іїєґ]/giu)?.length ?? 0) + (scores.get('uk') ?? 0);
  if (russian === ukrainian) return russian === 0 ? undefined : 'ru';
  return russian > ukrainian ? 'ru' : 'uk';
}

/** What decides: words of a language, unless there are too few of them or two languages come near each other. */
function byScores(text: string, scores: ReadonlyMap<string, number>, words: number, all: readonly Language[]): string | undefined {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const best = first?.[1] ?? 0;
  if (first && best >= ENOUGH && best >= words * LEAST_SHARE && best >= (second?.[1] ?? 0) * CLEAR) return first[0];
  if (words < FEW_WORDS || best < words * LEAST_SHARE) return undefined;
  const near = [...scores].filter(([, score]) => score * CLEAR >= best).map(([tag]) => tag);
  return detect(text, { only: near.length > 1 ? near : all.map(({ tag }) => tag) }) || undefined;
}

const HEADING = 1.5;
const FUNCTION_WORD = 1;
const TERM = 0.4;
/** Job titles and headings are English in CVs of all languages. */
const ENGLISH_TERM = 0.1;
const MAX_HEADING = 40;
const ENOUGH = 1;
const CLEAR = 1.25;
/** Least score for each word of prose: a supported language reaches 0.3, a neighbour that is not supported some 0.05. */
const LEAST_SHARE = 0.1;
/** Least words of prose that are worth guessing from. */
const FEW_WORDS = 3;

/** Adds up the words that each language shares with a text; tells how many words of prose it has. A word that is part of an address says nothing. */
function countWords(text: string, { words }: Vocabulary, scores: Map<string, number>): number {
  let prose = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (isWordPart(text.charCodeAt(i))) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    const from = start;
    start = -1;
    if (ADDRESS.includes(text.charAt(from - 1)) || (ADDRESS.includes(text.charAt(i)) && isWordPart(text.charCodeAt(i + 1)))) continue;
    const written = text.slice(from, i);
    const capital = isCapital(written);
    const known = words.get(capital ? written.toLowerCase() : written);
    if (!capital) prose++;
    if (known && !(capital && known.points === FUNCTION_WORD)) add(scores, known.tags, known.points);
  }
  return prose;
}

const ADDRESS = '@/._-:';

/** Letters of the scripts that have blanks, and apostrophes; the end of a text is none. */
function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000) || code === 0x27 || code === 0x2019;
}

/** A capital begins names and terms. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 97 || (code >= 0xc0 && word.charAt(0) !== word.charAt(0).toLowerCase());
}

/** A short line can be a heading; what stands before a colon can be a label. */
function countHeading(line: string, { lexicon }: Vocabulary, scores: Map<string, number>): void {
  const colon = Math.max(line.indexOf(':'), line.indexOf('：'));
  const head = colon > 0 ? line.slice(0, colon) : line;
  if (head.length > MAX_HEADING) return;
  if (head.length + 2 > line.length) add(scores, lexicon.headings.tagsOf(headingKey(head, lexicon.and)), HEADING);
  const owners = colon > 0 || head.length <= SHORT ? lexicon.labels.tagsOf(labelKey(head)) : NOBODY;
  add(scores, owners, owners.includes('en') ? ENGLISH_TERM : TERM);
}

/** Longer lines without a colon are no labels. */
const SHORT = 20;
const NOBODY: readonly string[] = [];

function add(scores: Map<string, number>, tags: readonly string[], points: number): void {
  for (const tag of tags) scores.set(tag, (scores.get(tag) ?? 0) + points / tags.length);
}

/** The words of all languages, by the languages that have them. */
interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Function words, and words of trades, schools and degrees that only one language has. */
  readonly words: ReadonlyMap<string, Weight>;
}

interface Weight {
  readonly tags: readonly string[];
  readonly points: number;
}

const vocabularies = new WeakMap<readonly Language[], Vocabulary>();

function vocabularyOf(all: readonly Language[]): Vocabulary {
  const known = vocabularies.get(all);
  if (known) return known;
  const words = new Map<string, Weight>();
  for (const { list, tags, points } of prepared(`vocabulary ${all.map(({ tag }) => tag).join()}`, () => weightsOf(all)))
    for (const word of list) words.set(word, { tags, points });
  const vocabulary = { lexicon: lexicon(all), words };
  vocabularies.set(all, vocabulary);
  return vocabulary;
}

/** Words that tell languages apart, with what they weigh; those that weigh the same together. */
function weightsOf(all: readonly Language[]): (Weight & { readonly list: readonly string[] })[] {
  const groups = new Map<string, Weight & { readonly list: string[] }>();
  const weigh = (word: string, tags: readonly string[], points: number): void => {
    const name = `${tags.join()} ${points}`;
    const group = groups.get(name) ?? { tags, points, list: [] };
    group.list.push(word);
    groups.set(name, group);
  };
  const common = owners(all, ({ terms }) => terms.functionWords);
  for (const [word, tags] of common) weigh(word, tags, FUNCTION_WORD);
  for (const [word, tags] of owners(all, content)) {
    if (tags.length === 1 && word.length > 3 && !common.has(word)) weigh(word, tags, tags[0] === 'en' ? ENGLISH_TERM : TERM);
  }
  return [...groups.values()];
}

function content({ dates, terms }: Language): string[] {
  return [...terms.occupations, ...terms.seniority, ...terms.employment, ...terms.departments, ...terms.degrees, ...terms.fluency, ...dates.present];
}

/** Words by the languages that have them, also as people write them without accents. */
function owners(all: readonly Language[], list: (language: Language) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  const own = (word: string, tag: string): void => {
    const tags = map.get(word);
    if (!tags) map.set(word, [tag]);
    else if (!tags.includes(tag)) tags.push(tag);
  };
  for (const language of all) {
    for (const word of list(language)) {
      own(word, language.tag);
      if (!ACCENTED.test(word)) continue;
      const plain = withoutAccents(word);
      if (plain.length > 2 && plain !== word) own(plain, language.tag);
    }
  }
  return map;
}

const ACCENTED = /[\u00c0-\u024fёїй]/u;

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}
