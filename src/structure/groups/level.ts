import type { Quote } from '../../document/index.js';
import { fold, type Lexicon } from '../../lexicon/index.js';

/** A line that says nothing but how well: "Advanced", "Master", "★★★☆", "11 years of experience". */
export function isLevel(line: Quote, words: Lexicon): boolean {
  return isLevelText(line.text, words);
}

/** Whether a text says how well: a word for it, a rating, years, or several of these ("expert, 8 years"). */
export function isLevelText(text: string, words: Lexicon, also: (part: string) => boolean = () => false): boolean {
  const bare = text.trim().replace(/^[([（]\s*|(?<!\s)\s*[)\]）]$/gu, '');
  if (bare === '' || bare.length > MOST) return false;
  if (isOne(bare, words) || also(bare)) return true;
  const parts = bare.split(/[,;·•|]\s*|\s[-–—/]\s/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => isOne(part, words) || also(part));
}

const MOST = 48;

function isOne(text: string, words: Lexicon): boolean {
  return words.levels.has(text) || RATING.test(text) || isYears(text, words) || isWordy(text, words);
}

/** Stars, boxes, a share, points of a scale, a CEFR level. */
const RATING = /^(?:[★☆✩✭⭐●○◉◯•◦⚫⚪■□▮▯█░*]{2,10}|\d{1,3}(?:[.,]\d)?\s?%|\d{1,2}(?:[.,]\d)?\s?\/\s?\d{1,3}|[ABC][12][+]?)$/u;

/** "5 years", "10+ yrs", "2 years of experience", "3年". */
function isYears(text: string, words: Lexicon): boolean {
  const match = /^[~><≈+]?\s?\d{1,2}(?:[.,]\d)?\+?\s?([\p{L}.]+)(?:\s\p{L}+){0,3}$/u.exec(text);
  const unit = fold(match?.[1]?.replace(/\.$/u, '') ?? '');
  return unit !== DAY && words.dates.units.includes(unit);
}

/** Nobody counts what they know in days: "3D" is a skill. */
const DAY = 'd';

/** "Advanced user", "good knowledge": a level and the word that it belongs to. */
function isWordy(text: string, words: Lexicon): boolean {
  const parts = text.split(' ');
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && parts.length <= 4 && NOUNS.has(fold(last)) && words.levels.has(parts.slice(0, -1).join(' '));
}

const NOUNS: ReadonlySet<string> = new Set([
  'level',
  'user',
  'knowledge',
  'experience',
  'understanding',
  'skills',
  'proficiency',
  'niveau',
  'kenntnisse',
  'connaissances',
  'conocimientos',
  'conhecimentos',
  'уровень',
  'знания',
]);

/** `★ = basic, ★★★★★ = expert`, `(1 = Grundkenntnisse, 5 = Experte)`: the key to the ratings of a list. */
export function isRatingKey({ text }: Pick<Quote, 'text'>): boolean {
  if (!text.includes('=') || text.length > LONGEST_KEY) return false;
  const parts = text.replace(/^[(（]|[)）]$/gu, '').split(/[,;|•]\s/u);
  return parts.length > 1 && parts.every((part) => KEY.test(part));
}

const LONGEST_KEY = 160;
const KEY = /^(?:\d{1,3}|[★☆✩✭⭐●○◉◯⚫⚪■□▮▯█░*]{1,10})\s?=\s?\p{L}[^=]{1,30}$/u;
