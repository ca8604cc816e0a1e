import type { Quote } from '../../document/index.js';
import { endsInForm } from '../../fields/role.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Header } from '../slot.js';
import { type Strip, stripOf } from '../strip.js';
import type { Token } from '../tokens.js';
import { UNKNOWN_PLACE } from './asides.js';
import { BORDERS, type BorderTraits } from './borders.js';
import type { Plan } from './plan.js';

/** A header cut into tokens, with what each run of them is worth as each role. */
export interface Sheet {
  readonly header: Header;
  readonly plan: Plan;
  readonly tokens: readonly Token[];
  /** What the border before each token means. */
  readonly borders: readonly BorderTraits[];
  readonly strips: readonly Strip[];
  /** Index of the first token of each strip. */
  readonly starts: readonly number[];
  /** Memo of what runs are worth, by role, first and last token; not a number where nobody has asked yet. */
  readonly memo: Float64Array;
}

/** Tokens that are read as one role, which is an index of the plan. */
export interface Group {
  readonly role: number;
  readonly first: number;
  readonly last: number;
}

/** A way to read a header: its groups from left to right. */
export interface Split {
  readonly points: number;
  readonly groups: readonly Group[];
}

/** Cuts a header into at most `MAX_TOKENS` tokens. */
export function sheetOf(header: Header, plan: Plan, words: Lexicon): Sheet {
  const strips = header.slots.map((slot) => stripOf(slot, words));
  const starts: number[] = [];
  const tokens: Token[] = [];
  for (const [slot, strip] of strips.entries()) {
    starts.push(tokens.length);
    for (const token of strip.tokens) if (tokens.length < MAX_TOKENS) tokens.push({ ...token, slot });
  }
  const borders = tokens.map(({ border }) => BORDERS[border]);
  return { header, plan, tokens, borders, strips, starts, memo: new Float64Array(plan.roles.length * tokens.length ** 2).fill(Number.NaN) };
}

export const MAX_TOKENS = 12;

/** The text of a run of tokens; none where it would reach out of its brackets. */
export function spannedBy({ tokens, strips, starts }: Sheet, first: number, last: number): Quote | undefined {
  const { slot } = tokens[first] as Token;
  const start = starts[slot] ?? 0;
  return strips[slot]?.spanned(first - start, last - start);
}

/** What a run of tokens is worth as a role. */
export function groupPoints(sheet: Sheet, role: number, first: number, last: number): number {
  const count = sheet.tokens.length;
  const at = (role * count + first) * count + last;
  const known = sheet.memo[at] as number;
  if (!Number.isNaN(known)) return known;
  const points = judge(sheet, role, first, last);
  sheet.memo[at] = points;
  return points;
}

function judge({ header, plan, tokens, borders, strips, starts }: Sheet, role: number, first: number, last: number): number {
  const { slot } = tokens[first] as Token;
  const start = starts[slot] ?? 0;
  const { score, linked, isWith } = plan.roles[role] as Plan['roles'][number];
  let points = strips[slot]?.score(score, first - start, last - start) ?? Number.NEGATIVE_INFINITY;
  const telling = role === plan.place && points >= TELLING; // `Ben Guerir, Morocco`: the comma is part of the place
  const lines = header.slots.length > 1 ? 0.5 : 1; // several lines: each is rather one name
  for (let i = first + 1; i <= last; i++) if (!telling || borders[i] === BORDERS.mark) points -= lines * (borders[i] as BorderTraits).join;
  if (linked && tokens.slice(first, last + 1).some((token) => token.linked)) points += LINKED;
  if (header.grouped && isWith) points -= NAMED_ABOVE;
  const apart = tokens[first]?.border !== 'comma'; // `Director, Marketing`: a title and its field
  if (header.grouped && apart && role === plan.place && points < 0 && points >= UNKNOWN_PLACE) points = 0;
  return points;
}

/** From here on a run of tokens is a place as it stands: `Dayton, OH` behind a name is no part of it. */
export const TELLING = 0.9;

/** What a link adds to names that authors link. */
const LINKED = 0.3;

/** What speaks against a second employer below the one that stands above several roles: a town by itself is no other. */
const NAMED_ABOVE = 0.6;

/** Whether a group is a name by itself: nothing speaks against it, and a small word sets it apart only from a role that it stands beside; behind a blank its own words must speak for it. */
export function isClear(sheet: Sheet, { role, first, last }: Group): boolean {
  const faint = first > 0 && sheet.borders[first]?.isWithin === true;
  return (
    (!faint || sheet.tokens[first]?.border === 'blank' || sheet.plan.roles[role]?.isTogether === true) &&
    groupPoints(sheet, role, first, last) > (faint ? CLEARLY : 0)
  );
}

/** From here on the words of a group speak for its role. */
export const CLEARLY = 0.3;

/** Whether a group clearly is one of two roles that stand together. */
export function isClearlyOneOf(sheet: Sheet, role: number, first: number, last: number): boolean {
  return sheet.plan.roles[role]?.isTogether === true && groupPoints(sheet, role, first, last) > CLEARLY;
}

/** Whether a run of tokens is an employer that ends in its legal form. */
export function isNamedByForm(sheet: Sheet, role: number, first: number, last: number): boolean {
  return sheet.plan.roles[role]?.isWith === true && endsInForm(spannedBy(sheet, first, last)?.text ?? '');
}
