import { type Line, linksIn } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { findEmails } from '../../fields/email.js';
import { placeScore } from '../../fields/location.js';
import { networkNamed } from '../../fields/profile.js';
import { titleScore } from '../../fields/role.js';
import type { LabelRole } from '../../languages/index.js';
import { fold, headingKey } from '../../lexicon/index.js';
import { cutCells, cutLine } from '../../structure/cut.js';
import type { Kit } from '../../structure/kit.js';
import { isBrief, type Labelled, loneLabel, readLabel, rolesOf } from '../../structure/label.js';
import { addHandle, addPlace, type Collector } from './collector.js';
import { readBareNumber, readContact, readLabelled } from './contact.js';
import { fileValue } from './file-value.js';
import { HANDLE, isBareNumber } from './free-contact.js';
import { isOverDates } from './over-dates.js';
import { addressBehindLabel, isPersonal, isSaid, isTongue, looksLikePlace, splitHeadline } from './place-line.js';
import { readTitle, saysName } from './title.js';

/** Reads the lines at the head of a CV and those of its contact sections: name, headline, ways to reach the person, prose. */
export function readHead(lines: readonly Line[], to: Collector, kit: Kit, first: boolean, named?: string): void {
  const near = lines.slice(0, Math.max(0, MOST_LINES - to.at)).flatMap((line) => cutColumns(line, kit));
  const rest = first ? readTitle(near, to, kit, named) : near;
  const strangers: Line[] = [];
  for (let i = 0; i < rest.length; i++) {
    const line = rest[i] as Line;
    const next = rest[i + 1];
    to.at++;
    if (dropFurniture(line, kit) || dropName(line, to, kit) || isOverDates(line, rest.slice(i + 1, i + 3), kit)) continue;
    const labelled = placeLabel(line, rest[i - 1], next, kit);
    if (labelled && readLabelled(labelled, line, to, kit)) continue;
    if (next && readStacked(line, next, to, kit)) {
      i++;
      continue;
    }
    if (isBesideAddress(line, rest[i - 1], next) && readBareNumber(line, to, kit)) continue;
    const isStranger = mayBeTown(line, rest[i - 1], next, to, kit);
    for (const left of readContact(line, to, kit)) if (!readRest(left, line, to, kit) && isStranger && left.text === line.text) strangers.push(line);
  }
  const [town, ...others] = strangers;
  if (town && others.length === 0 && to.places.length === 0) addPlace(to, town);
}

/** `Ormeval` right above or below an address or a number: a name that says nothing else is that of the town, even one that no list knows. */
function mayBeTown(line: Line, above: Line | undefined, below: Line | undefined, { name }: Collector, { words }: Kit): boolean {
  const { text } = line;
  if (!name || text.length > LONGEST_TOWN || line.depth > 0 || !TOWN.test(text) || ![above, below].some((other) => other && REACHES.test(other.text)))
    return false;
  const own = fold(name.value).split(' ');
  return !own.some((part) => fold(text).includes(part)) && !words.names.isLanguage(text) && !words.headings.has(headingKey(text, words.and));
}

const LONGEST_TOWN = 30;
const TOWN = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u;
/** An address, or a number that is no span of years. */
const REACHES = /\S@\S|(?<!\d)(?!(?:19|20)\d\d\b)\d[\d ().-]{6,40}\d/u;

/** A bare number right above or below an address. */
function isBesideAddress(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  return isBareNumber(line.text) && linksIn(line).length === 0 && [above, below].some((other) => other && findEmails(other.text).length > 0);
}

/** `Gardener          Leeds, UK`: a headline and a place in columns of their own. */
function cutColumns(line: Line, kit: Kit): Line[] {
  const at = line.kind === 'text' && line.text.length < LONGEST_ROW ? line.text.indexOf('\t') : -1;
  if (at < 0 || /[@:\d]/u.test(line.text)) return [line];
  const cells = [cutLine(line, 0, at), cutLine(line, at + 1, line.text.length)];
  return cells.some(({ text }) => !text.includes('\t') && (looksLikePlace(text, kit) || TOWN_AND_LAND.test(text))) ? cells : [line];
}

const LONGEST_ROW = 120;
const TOWN_AND_LAND = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?,\s\p{Lu}\p{Ll}+$/u;

/** Nobody says in more lines who they are: what stands behind them at the head of a text is no head. */
const MOST_LINES = 600;

/** Reads a line under "About" that is a way to reach the person after all; false where it is prose. */
export function readIfContact(line: Line, to: Collector, kit: Kit): boolean {
  const left = readContact(line, to, kit);
  const [only] = left;
  if (left.length === 1 && only?.text === line.text) {
    if (!looksLikePlace(line.text, kit)) return false;
    addPlace(to, line);
  } else for (const part of left) readRest(part, line, to, kit);
  return true;
}

/** The name once more, above the ways to reach the person. */
function dropName(line: Line, { name }: Collector, kit: Kit): boolean {
  const again = name !== undefined && linksIn(line).length === 0 && saysName(line, name.value, kit);
  if (again) kit.ledger.drop(line, 'duplicate');
  return again;
}

/** Menus, print buttons, document titles: part of the page, not of the person. A bare "#" leads nowhere: what it links stands for itself. */
function dropFurniture(line: Line, kit: Kit): boolean {
  const text = line.text.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');
  if (text === '') {
    kit.ledger.label(line);
    return true;
  }
  if (linksIn(line).some((mark) => /^#./u.test(mark.url?.text ?? '')) || kit.words.navigation.has(text)) {
    if (networkNamed(text) || linksIn(line).some((mark) => /^(?:https?|mailto):/u.test(mark.url?.text ?? ''))) return false;
    kit.ledger.drop(line, 'navigation');
    return true;
  }
  if (TONGUES.test(text) && linksIn(line).length > 1 && linksIn(line).every(({ url }) => url && !url.text.includes('://'))) {
    kit.ledger.drop(line, 'navigation');
    return true;
  }
  if (kit.words.documentTitles.has(text)) {
    kit.ledger.drop(line, 'document-title');
    return true;
  }
  return false;
}

/** `FR | EN`, each a link to the same page in that language. */
const TONGUES = /^\p{Lu}{2}(?:[^\p{L}\p{N}]{1,3}\p{Lu}{2}){1,4}$/u;

/** A label on one line, its value on the next: `Email` / `jane@…`. */
function readStacked(line: Line, next: Line, to: Collector, kit: Kit): boolean {
  const text = labelText(line);
  if (text.length > LONGEST_STACKED || linksIn(line).length > 0) return false;
  if (networkNamed(text) && !networkNamed(next.text)) return readStackedHandle(line, next, to, kit);
  const role = loneLabel({ ...line, text }, kit.words)?.roles.find((candidate) => STACKED.has(candidate));
  if (!role || loneLabel(next, kit.words)?.roles.some((other) => STACKED.has(other))) return false;
  if ((role === 'location' || role === 'address') && placeScore(next.text, kit.words) === 0 && !/\d|,/u.test(next.text) && next.text.split(' ').length > 4)
    return false;
  if (!fileValue(role, undefined, line, next, to, kit)) return false;
  kit.ledger.label(line);
  return true;
}

/** `Country Norway` above or below `City Bergen` or `Phone …`: a label of a place beside another label, with a mere blank behind each. */
function placeLabel(line: Line, above: Line | undefined, below: Line | undefined, kit: Kit): Labelled | undefined {
  const own = blankLabelled(line, PLACES, kit);
  const others = own ? [above, below].map((other) => other && blankLabelled(other, WAYS, kit)) : [];
  return others.some((other) => other && other.roles[0] !== own?.roles[0]) ? own : undefined;
}

function blankLabelled(line: Line, known: ReadonlySet<LabelRole>, { words }: Kit): Labelled | undefined {
  const label = line.text.length > LONGEST_ROW ? undefined : /^\p{Lu}\p{L}{2,14}(?=\s\S)/u.exec(line.text)?.[0];
  const roles = label ? rolesOf(label, words).filter((role) => known.has(role)) : [];
  if (!label || roles.length === 0) return undefined;
  return { label: cutLine(line, 0, label.length), roles, value: cutLine(line, label.length + 1, line.text.length), marked: false };
}

const PLACES: ReadonlySet<LabelRole> = new Set(['location', 'address', 'city', 'region', 'country']);
const WAYS: ReadonlySet<LabelRole> = new Set([...PLACES, 'email', 'phone', 'website']);

/** The words of a label without the sign behind them: `GitHub:`, `github/`. */
function labelText({ text }: Line): string {
  return text.replace(/(?<![\s:：/])[\s:：/]+$/u, '');
}

const LONGEST_STACKED = 30;

/** A network on one line and the person's handle, name or address there on the next: `GitHub` / `jane`. */
export function readStackedHandle(line: Line, next: Line, to: Collector, kit: Kit): boolean {
  const network = line.text.length > LONGEST_STACKED || linksIn(line).length > 0 ? undefined : networkNamed(labelText(line));
  if (!network) return false;
  const url = linksIn(next)[0]?.url;
  if (url && fileValue('profile', network, line, next, to, kit)) {
    kit.ledger.label(line);
    return true;
  }
  const handle = HANDLE.test(next.text) && !networkNamed(next.text) && !loneLabel(next, kit.words);
  if (!handle && (to.name === undefined || fold(next.text) !== fold(to.name.value))) return false;
  addHandle(to, network, next, 'stacked-handle', line);
  return true;
}

const STACKED: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'website',
  'location',
  'address',
  'city',
  'country',
  'name',
  'headline',
  'openTo',
  'relocation',
  'salary',
  'notice',
  'personal',
]);

/** What is left of a line of the head: a place, a profile's name alone, or prose; false where it is none of them. */
function readRest(left: Line, whole: Line, to: Collector, kit: Kit): boolean {
  const { text } = left;
  const said = text.length > LONGEST_LABEL ? readLabel(left, kit.words) : undefined;
  if (said?.roles[0] === 'summary' && said.value.text.length > LONGEST_LABEL) {
    kit.ledger.label(said.label);
    to.prose.push(said.value);
    return true;
  }
  const labelled = addressBehindLabel(left, kit);
  if (labelled) {
    if (!labelled.full) return true;
    kit.ledger.label(labelled.label);
    addPlace(to, labelled.place);
    return true;
  }
  const both = to.label || to.at > 40 ? undefined : splitHeadline(left, kit);
  const title = titleScore(text, kit.words) >= 1;
  const personal = isPersonal(text, kit);
  const cells = personal ? cutCells(left) : [];
  if (cells.some((cell) => titleScore(cell.text, kit.words) >= 1 && !isPersonal(cell.text, kit))) for (const cell of cells) readRest(cell, cell, to, kit);
  else if (personal) kit.ledger.drop(left, 'personal-data');
  else if (networkNamed(text) && text.length < 24) kit.ledger.drop(left, 'label-without-value');
  else if (both) {
    to.label = found(both.label, 'head-title', 0.85);
    addPlace(to, both.place);
  } else if (namesTongues(text, kit)) to.spoken.push(left);
  else if (to.places.length < 3 && looksLikePlace(text, kit)) addPlace(to, left);
  else if ((text.length > 60 || isSaid(text)) && text.length >= whole.text.length * 0.6 && !DATED.test(text)) to.prose.push(left);
  else if (!to.label && to.name && (title || standsAlone(left, whole, to, kit)) && isBrief(text, 120)) to.label = found(left, 'head-title', title ? 0.75 : 0.5);
  else return false;
  return true;
}

/** `Objective: To find …`: what is longer behind a label is prose. */
const LONGEST_LABEL = 24;

/** What begins with a period is an entry in words that nobody here knows, and no prose. */
const DATED = /^\(?(?:19|20)\d\d\s?[-–—]/u;

/** `English, German`: nothing but spoken languages. */
function namesTongues(text: string, { words }: Kit): boolean {
  if (isTongue(text, words)) return true;
  const names = text
    .split(/[,，、/|·]/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return names.length > 1 && names.every((part) => words.names.isLanguage(part));
}

/** A few words in a paragraph of their own behind the address: the headline, where nothing else was. */
function standsAlone(left: Line, whole: Line, to: Collector, { words }: Kit): boolean {
  return (
    !words.headings.has(headingKey(left.text, words.and)) &&
    left.text === whole.text &&
    whole.gap > 0 &&
    to.at <= 10 &&
    (to.email ?? to.phone) !== undefined &&
    /^\p{Lu}[\p{L} /&'’-]{5,60}$/u.test(left.text) &&
    left.text.split(' ').length <= 5
  );
}
