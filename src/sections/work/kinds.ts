import type { Line } from '../../document/index.js';
import { organisationScore, titleScore } from '../../fields/role.js';
import { headingKey } from '../../lexicon/index.js';
import { dateLines } from '../../structure/anchor.js';
import { readHeader } from '../../structure/header.js';
import type { Kit } from '../../structure/kit.js';
import { missingRoles, type Traits } from '../../structure/layout.js';
import type { Section } from '../../structure/section.js';
import { withoutHeadings } from '../parts.js';

/** Without the headings that only sort the posts: `### Research`, `### Teaching`, or `### Baking` over `**Baker**, Copper Kettle — 2019`. */
export function withoutKinds(section: Section, traits: Traits, kit: Kit): Section {
  const headings = section.lines.filter(({ depth }) => depth > 0);
  const depth = headings.reduce((least, line) => Math.min(least, line.depth), headings[0]?.depth ?? 0);
  const kinds = headings.filter((line) => line.depth === depth);
  return kinds.length > 0 && sort(kinds, section.lines, traits, kit) ? withoutHeadings(section, new Set(kinds), kit) : section;
}

/** Whether all headings of one depth are usual ones; or half of them are, or name a trade, and right below each stands who somebody was, and with whom. */
function sort(kinds: readonly Line[], lines: readonly Line[], traits: Traits, kit: Kit): boolean {
  const { words } = kit;
  const isContract = ({ text }: Line): boolean => words.employment.has(text);
  const usual = kinds.filter(({ text }) => words.headings.has(headingKey(text, words.and)));
  if (usual.length === kinds.length && !kinds.some(isContract)) return true;
  const trades = kinds.filter((line) => isContract(line) || words.studyFields.has(line.text));
  const known = new Set([...usual, ...trades]);
  const isKnown = (line: Line): boolean => known.has(line) || namesNobody(line, kit);
  return kinds.length > 1 && known.size * 2 >= kinds.length && kinds.every(isKnown) && areOverWhole(lines, new Set(kinds), traits, kit);
}

function namesNobody({ text }: Line, { words }: Kit): boolean {
  return text.length <= LONGEST && !/[\d|,@–—]/u.test(text) && organisationScore(text, words) < NAMED && titleScore(text, words) < NAMED;
}

/** Whether the first dated header below each heading lacks no name. */
function areOverWhole(lines: readonly Line[], kinds: ReadonlySet<Line>, traits: Traits, kit: Kit): boolean {
  return lines.every((line, at) => {
    if (!kinds.has(line)) return true;
    const dated = dateLines(lines.slice(at + 1, at + 1 + MOST_LINES), kit);
    const header = dated.slice(0, dated.findIndex(({ anchor }) => anchor) + 1);
    return header.length > 0 && missingRoles(readHeader(header, kit.words), traits, kit.words).length === 0;
  });
}

const LONGEST = 40;
/** From here on a text names an organisation, or a trade. */
const NAMED = 0.5;
/** How far down the date of a header may stand. */
const MOST_LINES = 4;
