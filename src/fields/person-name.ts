import { fold, hasIdeographs, type Lexicon, words as wordsOf } from '../lexicon/index.js';
import { networkNamed } from './profile.js';

/** How much a phrase looks like a person's name, by its shape and by words that names do not hold: 0–1. */
export function nameScore(text: string, words: Lexicon): number {
  const bare = text.replace(/\s?[(（][^()（）]*[)）]\s?/gu, ' ').trim();
  if (bare.length < 2 || bare.length > 60 || /[\d@:;!?|/\\<>{}=_#%&]|\.(?!ssa\s)\p{L}{2,}|\p{L}\+/u.test(bare)) return 0;
  if (words.documentTitles.has(bare) || words.navigation.has(bare)) return 0;
  if (hasIdeographs(bare)) return ideographName(bare, words);
  const parts = bare.split(/\s+/u);
  if (parts.length > 6 || networkNamed(parts[0] ?? '')) return 0;
  const capitals = parts.filter((part) => /^["'“‘(]?\p{Lu}/u.test(part) || PARTICLE.test(part)).length;
  if (capitals < parts.length) return 0;
  const trade = words.occupations.occursIn(bare) ? 0.7 : 0;
  const house = words.organisations.occursIn(bare) || words.schools.occursIn(bare) ? 0.4 : 0;
  const shape = parts.length === 1 ? 0.35 : parts.length <= 4 ? 0.9 : 0.6;
  return Math.max(0, shape - trade - house);
}

/** Share of a name's words that stand in the addresses and handles of the CV: `daniel.reyes@…`, `github.com/dreyes`. */
export function identityShare(name: string, identity: string): number {
  const tokens = wordsOf(latin(fold(name)))
    .flatMap((token) => token.split(/[^\p{L}]+/u))
    .filter((token) => token.length >= 3);
  if (tokens.length === 0 || identity === '') return 0;
  return tokens.filter((token) => identity.includes(token)).length / tokens.length;
}

/** Cyrillic letters as people write them in addresses. */
function latin(text: string): string {
  return text.replace(/\p{sc=Cyrillic}/gu, (letter) => CYRILLIC[letter] ?? '');
}

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  є: 'ye',
};

/** Small words of a name, and those of a doctor's degree in front of it (`Dr. rer. nat. Jane Doe`). */
const PARTICLE =
  /^(?:de|da|do|dos|das|di|del|della|der|den|van|von|zu|la|le|el|al|bin|ibn|y|e|of|d['’].+|ter|ten|mc.+|(?:med|dent|vet|rer|nat|pol|oec|phil|jur|iur|theol|techn|agr|habil|mult|h\.\s?c)\.)$/u;

function ideographName(text: string, words: Lexicon): number {
  const compact = text.replace(/[\s・·]/gu, '');
  if (words.occupations.has(text) || words.organisations.has(text) || (compact.length > 3 && words.occupations.occursIn(text))) return 0;
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2,5}$/u.test(compact)) return 0.8;
  return /^\p{sc=Hangul}{2,4}$/u.test(compact)
    ? 0.8
    : /^[\p{sc=Han}\p{sc=Hangul}]{2,5}\s?[A-Z][\p{L}\s-]+$|^[A-Z][\p{L} -]+\s[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u.test(text)
      ? 0.7
      : 0;
}
