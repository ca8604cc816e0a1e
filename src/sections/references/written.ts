import { concat, type Line, type Quote, slice, split } from '../../document/index.js';
import { findEmails } from '../../fields/email.js';
import { nameScore } from '../../fields/person-name.js';
import { findPhones } from '../../fields/phone.js';
import { withoutMenu } from '../../structure/groups.js';
import type { Kit } from '../../structure/kit.js';
import { rolesOf } from '../../structure/label.js';

/** What somebody says, and who. */
export interface Reference {
  readonly said: readonly Quote[];
  readonly name?: Quote;
}

/** A piece of the section: a name, what is said, or both. */
interface Piece {
  readonly name?: Quote;
  /** The rows of what is said; those of one printed quotation are one. */
  readonly said?: Quote[];
}

/** A quotation and a name in either order: the first piece of the section tells which. */
export function readReferences(lines: readonly Line[], kit: Kit): Reference[] {
  const useful = withoutMenu(
    lines.filter((line) => /[\p{L}\p{N}]/u.test(line.text) && !kit.words.boilerplate.occursIn(line.text)),
    kit,
  );
  const isName = nameTest(useful, kit);
  const pieces: Piece[] = [];
  for (const line of useful) if (!isContact(line, kit)) add(pieces, line, isName);
  const nameFirst = pieces[0]?.name !== undefined && pieces[0].said === undefined;
  const entries: { said: Quote[]; name?: Quote }[] = [];
  for (const { name, said } of pieces) {
    const last = entries.at(-1);
    const opens = !last || (name && said) || (nameFirst ? name !== undefined : last.name !== undefined);
    const entry = opens ? { said: [] } : last;
    if (opens) entries.push(entry);
    if (name) entry.name = withoutContact(name, kit);
    if (said) entry.said.push(unquoted(concat(said, ' ')));
  }
  return entries;
}

/** Adds a line as a piece; lines of one printed quotation (`> …`) are one. */
function add(pieces: Piece[], line: Line, isName: (line: Line) => boolean): void {
  const last = pieces.at(-1);
  const bare = withoutMark(line);
  const signed = signature(bare);
  if (signed) pieces.push(signed);
  else if (isName(line)) pieces.push({ name: withoutDash(bare) });
  else if (line.gap === 0 && line.text.startsWith('>') && last?.said && !last.name) last.said.push(bare);
  else pieces.push({ said: [bare] });
}

/** The marks of a printed quotation are no part of it. */
function withoutMark(line: Line): Quote {
  return line.text.startsWith('>') ? concat(split(line, /(?:^|\s)>(?:\s|$)/gu), ' ') : line;
}

/** `"…" — Name, Title` on one line. */
function signature(line: Quote): Piece | undefined {
  const dash = [...line.text.matchAll(SIGNED)].at(-1) ?? [...line.text.matchAll(BARE_SIGNED)].at(-1);
  if (!dash || dash.index < 2) return undefined;
  const name = slice(line, dash.index + dash[0].length);
  if (name.text.length < 3 || name.text.length > 92 || !/^[^.!?"”]+\.?$/u.test(name.text) || name.text.split(' ').length > 12) return undefined;
  return { said: [slice(line, 0, dash.index)], name };
}

const SIGNED = /(?<=["”»’'.!?…])\s?(?:--|[—–-])\s?(?=\p{Lu})/gu;
const BARE_SIGNED = /(?<=.{10})\s(?:--|—)\s?(?=\p{Lu})/gu;

/** How this section marks names: as headings, as bullets or behind a dash beside plain quotations, or by nothing but their shape. */
function nameTest(lines: readonly Line[], kit: Kit): (line: Line) => boolean {
  const isShaped = (line: Line): boolean => isPerson(withoutDash(withoutMark(line)).text, kit);
  const marks: readonly ((line: Line) => boolean)[] = [
    (line) => line.depth > 0,
    (line) => /^>?\s*(?:--|[—–])\s*\p{Lu}/u.test(line.text),
    (line) => line.kind === 'item',
  ];
  for (const isMarked of marks) {
    const marked = lines.filter(isMarked);
    if (
      marked.length > 0 &&
      marked.length < lines.length &&
      marked.every((line) => line.text.length <= MOST_IN_NAME) &&
      (marked.some(isShaped) || marked.length * 2 === lines.length)
    )
      return isMarked;
  }
  return isShaped;
}

const MOST_IN_NAME = 120;

/** A person's name, maybe with a title or a firm behind it. */
function isPerson(text: string, { words }: Kit): boolean {
  if (text.length > MOST_IN_NAME || /^["“„«]/u.test(text) || /["”»]$/u.test(text)) return false;
  const [name = '', ...rest] = text.split(/\s?[,(（|:：]\s?|\s[–—-]\s/u);
  if (rest.length === 0 && /[.!?…]$/u.test(text)) return false;
  return nameScore(name.replace(TITLE, ''), words) >= 0.5;
}

const TITLE = /^(?:(?:Prof|Dr|Mr|Mrs|Ms|Ing|Dipl|Herr|Frau|Sr|Sra)\b\.?(?:-Ing\.)?\s*)+/u;

/** How to reach the person who speaks: nobody's business but theirs. */
function isContact(line: Line, kit: Kit): boolean {
  const label = /^([^:：]{2,24})[:：]/u.exec(line.text)?.[1];
  const roles = label ? rolesOf(label, kit.words) : [];
  if (!roles.some((role) => CONTACT.has(role)) && !/^[^\s@]+@[^\s@]+\.\p{L}+$|^[+(]?\d[\d\s()./-]{6,}$/u.test(line.text)) return false;
  kit.ledger.drop(line, 'third-party-contact');
  return true;
}

const CONTACT: ReadonlySet<string> = new Set(['email', 'phone', 'website', 'address']);

/** A name without the address or the number behind it. */
function withoutContact(name: Quote, kit: Kit): Quote {
  const [first] = [...findEmails(name.text), ...findPhones(name.text, kit.country)].sort((a, b) => a.start - b.start);
  if (!first) return name;
  const end = name.text.slice(0, first.start).replace(/(?<![\s,;|(–—-])[\s,;|(–—-]+$/u, '').length;
  kit.ledger.drop(slice(name, end), 'third-party-contact');
  return slice(name, 0, end);
}

function withoutDash(quote: Quote): Quote {
  return slice(quote, /^[\s–—~-]*/u.exec(quote.text)?.[0].length ?? 0);
}

function unquoted(quote: Quote): Quote {
  if (!/^["“”„«»]/u.test(quote.text)) return quote;
  const said = slice(quote, 1, quote.text.length - (/.["“”»«]$/su.test(quote.text) ? 1 : 0));
  return said.text === '' ? quote : said;
}
