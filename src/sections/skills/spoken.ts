import type { Line, Quote } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { splitTerms } from '../../fields/terms.js';
import { headingKey } from '../../lexicon/index.js';
import { levelled, type TermGroup } from '../../structure/groups.js';
import type { Kit } from '../../structure/kit.js';
import { readLines as readLanguages } from '../languages/extract.js';
import type { DraftPart } from '../section.js';

/** A group of spoken languages among the skills: its name or most of its terms say so. */
export function spokenIn(group: TermGroup, kit: Kit): DraftPart[] | undefined {
  const { name, lines } = group;
  if (!name) return undefined;
  if (kit.words.names.isLanguage(name.text) && (group.level || lines.length === 1))
    return [{ to: 'languages', draft: { language: found(name, 'language-name', 0.9), fluency: found(group.level ?? (lines[0] as Quote), 'fluency', 0.8) } }];
  if (!LANGUAGES.test(name.text) && kit.words.headings.get(headingKey(name.text, kit.words.and))?.kind !== 'languages') return undefined;
  const read = readLanguages(lines as readonly Line[], kit);
  const terms = lines.flatMap((line) => splitTerms(line, kit.words));
  const spoken = terms.filter((term) => readLanguages([{ ...(lines[0] as Line), ...term }], kit, false).length > 0);
  if (read.length === 0 || spoken.length < terms.length / 2) return undefined;
  kit.ledger.label(name);
  return read;
}

/** `German (native)` among terms: a spoken language, as the words of its level say. */
export function spokenTerm(term: Quote, { words }: Kit): DraftPart | undefined {
  const both = levelled(term, words, (part) => words.fluency.has(part));
  if (!both || !words.names.isLanguage(both.name.text) || !words.fluency.occursIn(both.level.text)) return undefined;
  return { to: 'languages', draft: { language: found(both.name, 'language-name', 0.85), fluency: found(both.level, 'fluency', 0.8) } };
}

const LANGUAGES = /lang|sprach|язык|idiom|lingu|мов|język|dil|语|語|언어/iu;
