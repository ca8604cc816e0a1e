/**
 * Whether a value says the same as the gold. Case, accents of typography and punctuation do not matter;
 * an address is the same without its scheme, and prose when nine words of ten agree.
 *
 * @param {string} field `work[].summary`
 */
export function isSame(field, found, gold) {
  if (typeof found !== 'string' || typeof gold !== 'string') return found === gold;
  if (found === gold) return true;
  if (URL_FIELD.test(field)) return foldUrl(found) === foldUrl(gold);
  if (fold(found) === fold(gold)) return fold(found) !== '' || found.trim() === gold.trim();
  return PROSE_FIELD.test(field) && overlap(wordsOf(found), wordsOf(gold)) >= PROSE_AGREEMENT;
}

/** Share of words that two texts have in common, each as often as it stands in both (Dice). */
function overlap(words, others) {
  if (words.length + others.length === 0) return 1;
  const left = new Map();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (words.length + others.length);
}

/** The words of a text, folded. */
function wordsOf(text) {
  return fold(text).split(' ').filter(Boolean);
}

// `+` and `#` stay: C, C++ and C# are three languages.
function fold(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .trim();
}

function foldUrl(url) {
  return url
    .toLowerCase()
    .replace(/^(https?:)?\/\/(www\.)?/, '')
    .replace(/\/+$/, '');
}

const URL_FIELD = /(^|\.)(url|image)$/;
const PROSE_FIELD = /(^|\.)(summary|description|highlights\[\]|reference)$/;
const PROSE_AGREEMENT = 0.9;
