import { type Line, type Quote, slice } from '../document/index.js';
import type { LabelRole } from '../languages/index.js';
import { hasIdeographs, headingKey, type Lexicon, labelKey, rememberedWith } from '../lexicon/index.js';
import { cutLine } from './cut.js';

/** A line that says itself what it holds: `Stack: Go, Kafka`, `**Impact:** …`, `姓名：…`, a row of two cells. */
export interface Labelled {
  readonly label: Quote;
  /** What may stand behind the label; none where the label is not known. */
  readonly roles: readonly LabelRole[];
  /** What stands behind it; empty where the label introduces the lines below. */
  readonly value: Quote;
  /** Whether markup or a capital set the label apart. */
  readonly marked: boolean;
}

/** Reads the label of a line, if it has one. An unknown label counts only where the author marked it. */
export function readLabel(line: Line, words: Lexicon): Labelled | undefined {
  const { text } = line;
  const at = colon(text);
  if (at > 0) {
    const label = slice(line, 0, at);
    const value = slice(line, at + 1);
    const marked = line.marks.some(
      (mark) => mark.type === 'strong' && mark.start === 0 && Math.abs(mark.end - label.text.length) <= 2 && mark.end < text.length,
    );
    const roles = rolesOf(label.text, words);
    if (roles.length > 0 || marked || words.headings.get(headingKey(label.text, words.and))?.kind === 'languages') return { label, roles, value, marked };
    return undefined;
  }
  const bracketed = text.startsWith('【') ? BRACKETED.exec(text) : null;
  if (bracketed?.[1]) {
    const roles = rolesOf(bracketed[1], words);
    if (roles.length > 0) return { label: slice(line, 1, 1 + bracketed[1].length), roles, value: slice(line, bracketed[0].length), marked: true };
  }
  const cell = text.indexOf('\t');
  if (cell > 0 && cell <= MAX_LABEL && (line.kind === 'row' || line.kind === 'text' || line.kind === 'item')) {
    const label = slice(line, 0, cell);
    const roles = rolesOf(label.text, words);
    const isDatedTitle = words.occupations.has(label.text) && YEAR.test(text.slice(cell));
    if (roles.length > 0 && !isDatedTitle) return { label, roles, value: slice(line, cell), marked: line.kind === 'item' };
  }
  return undefined;
}

/** `Mentor    2013 – 2015`: what somebody was, and no label. */
const YEAR = /(?:19|20)\d\d/u;

/** `【開発環境】Go、MySQL`: brackets in place of a colon. */
const BRACKETED = /^【([^【】]{1,24})】[:：\s]*(?=\S)/u;

/** `【所属】製造部　【役職】課長`: labels side by side, each with its value as a line of its own. */
export function partLabels(line: Line): Line[] {
  if (!line.text.startsWith('【') || line.text.indexOf('【', 1) < 0) return [line];
  const starts = [...line.text.matchAll(/【[^【】]{1,24}】(?=\s*[^\s【])/gu)].map(({ index }) => index);
  return starts[0] === 0 ? starts.map((start, at) => cutLine(line, start, starts[at + 1] ?? line.text.length)) : [line];
}

/** A line that is nothing but a known label: what it introduces stands below. */
export function loneLabel(line: Line, words: Lexicon): Labelled | undefined {
  if (line.text.length > MAX_LABEL) return undefined;
  const bare = line.text.replace(/(?<![\s:：._-])[\s:：._-]+$/u, '');
  const roles = rolesOf(bare, words);
  return roles.length > 0 ? { label: line, roles, value: slice(line, 0, 0), marked: line.depth > 0 } : undefined;
}

/** What a label may introduce. */
export const rolesOf = rememberedWith((label: string, words: Lexicon): readonly LabelRole[] => {
  if (label.length > MAX_LABEL) return [];
  const direct = words.labels.get(labelKey(label));
  if (direct) return direct;
  const bare = label.replace(/^(?:\p{Extended_Pictographic}\ufe0f?|[\s•*-])+/u, '').replace(/(?<!\s)\s*[(（][^()（）]*[)）]\s*$/u, '');
  const known = bare !== label && bare !== '' ? words.labels.get(labelKey(bare)) : undefined;
  return known ?? (bare.includes(' & ') ? rolesWithAnd(bare, words) : []);
});

/** `Tools & Technologies` is what `Tools and Technologies` is, in any language. */
function rolesWithAnd(label: string, words: Lexicon): readonly LabelRole[] {
  for (const and of words.and) {
    const roles = words.labels.get(labelKey(label.replaceAll(' & ', ` ${and} `)));
    if (roles) return roles;
  }
  return [];
}

/** Forms have long ones: `Name and type of organisation providing education and training`. */
const MAX_LABEL = 72;

/** Index of the colon behind the first few words; not the one of an address or a time. */
function colon(text: string): number {
  for (let at = 0; at < Math.min(text.length, MAX_LABEL); at++) {
    const char = text.charAt(at);
    if (char === '\t') return -1;
    if (char !== ':' && char !== '：') continue;
    const rest = text.slice(at + 1, at + 3);
    if (rest === '//' || (/\d/u.test(text.charAt(at - 1)) && /^\d/u.test(rest))) return -1;
    return at;
  }
  return -1;
}

/** Whether a text is written where a name is written: few words, no sentence. */
export function isBrief(text: string, most = 90): boolean {
  if (text.length > most || text === '') return false;
  if (hasIdeographs(text)) return text.length <= most / 2 && !/[。；！？]/u.test(text);
  const count = text.split(' ').length;
  if (
    /[.!?]["”')]?$/u.test(text) &&
    (count > 5 || (count > 2 && isShortSentence(text.split(' ')))) &&
    !isStoppedList(text) &&
    !/(?:^|[\s(])(?:\p{L}\.){2,}$|\p{Lu}\p{L}{0,3}\.\)$|\b(?:inc|ltd|co|corp|llc|jr|sr|gmbh|etc|dept|univ|st|lda|ltda)\.$/iu.test(text)
  )
    return false;
  return count <= 16 && !/[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text.replace(SHORT_FORMS, ''));
}

/** `Baker, Example Bread, Kiel.`, `Bread Course – Ormeval.`: names between commas or dashes, with a full stop behind the last that shortens nothing. */
export function isStoppedList(text: string): boolean {
  const [first = '', ...others] = STOP.test(text) ? text.split(text.includes(', ') ? ', ' : DASH) : [];
  return others.length > 0 && others.every((part) => STANDS_AS_NAME.test(part)) && /^[\p{Lu}\p{N}]/u.test(first) && first.split(' ').length <= 6;
}

const DASH = /\s[–—-]\s/u;
const STOP =
  /(?<!(?:^|[\s(.])(?:\p{L}|inc|ltd|co|corp|llc|jr|sr|gmbh|etc|dept|univ|bros|assoc|st|lda|ltda|pty|bhd|şti|cía|cia|int|intl|tech|uni|gov|mfg))\.$/iu;
/** A capital or a digit, and no longer small words behind it. */
const STANDS_AS_NAME = /^[\p{Lu}\p{N}](?!.*\s\p{Ll}{4})/u;

/** `Responsible for bread.`: a long small word with the stop, or one before a last word that is long. */
function isShortSentence(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return /^\p{Ll}{5,}\.$/u.test(last) || (/\p{Ll}{5}\.$/u.test(last) && words.slice(1, -1).some((word) => /^\p{Ll}{4,}$/u.test(word)));
}

/** Full stops that end no sentence: "St.", "B.A.", "Ph.D.", "Dipl.-Ing.". */
const SHORT_FORMS = /\b(?:St|Dr|Mr|Mrs|Ms|Sr|Jr|Inc|No|Prof|Dept|Univ|Co|Ltd)\.|(?<!\p{L})(?:\p{L}{1,4}\.-?){2,}|(?<!\p{L})\p{Lu}\./gu;
