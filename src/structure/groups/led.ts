import { type Quote, slice, split } from '../../document/index.js';
import { hasIdeographs, type Lexicon } from '../../lexicon/index.js';

/** A term, and how well its author says to know it. */
export interface LedTerm {
  readonly term: Quote;
  readonly level?: Quote;
}

/** Takes apart what Chinese CVs say of skills: `熟悉 Go、Python，了解 Rust`; undefined where a line does not begin with a word for how well. */
export function ledTerms(line: Quote, words: Lexicon): LedTerm[] | undefined {
  if (line.text.length > LONGEST || !hasIdeographs(line.text.slice(0, 2))) return undefined;
  const terms: LedTerm[] = [];
  let level: Quote | undefined;
  for (const clause of split(line, /[，；。,;]\s*/gu)) {
    const lead = leadOf(clause, words);
    if (lead) level = lead.level;
    else if (!level) return undefined;
    const told = lead?.rest ?? clause;
    const named = lead !== undefined || /^[\p{sc=Latin}\d.+#/ -]{1,24}$/u.test(told.text);
    const known = level;
    if (named && known) terms.push(...withoutRest(told, words).map((term) => ({ term, level: known })));
    else terms.push({ term: told });
  }
  return terms.length > 0 ? terms : undefined;
}

/** A clause may say more than a skill, but no line of skills is as long as a paragraph. */
const LONGEST = 160;

/** The word at the head of a clause that says how well, with the verb behind it. */
function leadOf(clause: Quote, words: Lexicon): { level: Quote; rest: Quote } | undefined {
  const [first] = words.levels.find(clause.text);
  if (first?.start !== 0 || !hasIdeographs(first.phrase) || first.phrase.length < 2) return undefined;
  const verb = /^(?:使用|运用|運用|应用|應用|操作|编写|編寫)?[:：]?\s*/u.exec(clause.text.slice(first.end))?.[0].length ?? 0;
  const rest = slice(clause, first.end + verb);
  return /[\p{L}\p{N}]/u.test(rest.text) ? { level: slice(clause, 0, first.end), rest } : undefined;
}

/** The terms of a list, without the "等中间件" that closes it. */
function withoutRest(list: Quote, words: Lexicon): Quote[] {
  const end = words.andSoOn.find(list.text).find(({ start, phrase }) => start > 0 && hasIdeographs(phrase))?.start;
  return split(slice(list, 0, end), /、|\s(?:和|与|與|及|以及|或)\s|(?<=[\p{sc=Latin}\d])(?:和|与|與|及)(?=[\p{sc=Latin}\d])/gu).filter(({ text }) =>
    /[\p{L}\p{N}]/u.test(text),
  );
}
