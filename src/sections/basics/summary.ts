import { concat, type Datum, type Line, offsetAt, type Quote } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { splitTerms } from '../../fields/terms.js';
import { hasIdeographs, headingKey } from '../../lexicon/index.js';
import { readDatum } from '../../structure/entry.js';
import { isBoilerplate } from '../../structure/furniture.js';
import type { Kit } from '../../structure/kit.js';
import { isBrief, readLabel, rolesOf } from '../../structure/label.js';
import type { Section } from '../../structure/section.js';
import { texts } from '../parts.js';
import type { DraftPart } from '../section.js';
import type { Collector } from './collector.js';
import { readLabelled } from './contact.js';
import { readIfContact, readStackedHandle } from './head.js';

/** Prose of a summary; a labelled list of terms inside it is a group of skills. */
export function readSummary(section: Section, parts: DraftPart[], to: Collector, kit: Kit): Quote[] {
  const quotes = (section.data ?? []).flatMap((datum) => proseOf(datum, section, kit));
  const written: Quote[][] = [];
  let previous: Line | undefined;
  let handle: Line | undefined;
  for (const [index, line] of section.lines.entries()) {
    if (line === handle) continue;
    const next = section.lines[index + 1];
    if (next && readStackedHandle(line, next, to, kit)) {
      handle = next;
      continue;
    }
    if (readLabelledLine(line, parts, to, kit) || line.text === '' || line.marks.some((mark) => mark.type === 'image')) continue;
    if (line.text.length < 90 && isBrief(line.text) && line.kind !== 'item' && readIfContact(line, to, kit)) continue;
    if (previous && goesOn(line, previous)) written.at(-1)?.push(...blankBehind(previous), line);
    else written.push([line]);
    previous = line;
  }
  return [...quotes, ...written.map((rows) => concat(rows, ''))];
}

/** What a data file says under one key. */
function proseOf(datum: Datum, section: Section, kit: Kit): Quote[] {
  if (isTitle(datum, section, kit) || (datum.value && datum.value.text.length < LONGEST_PHRASE && isBoilerplate(datum.value.text, kit))) return [];
  return readDatum(datum, kit).flatMap((entry) => {
    const { paragraphs, items } = texts(entry, kit, 'summary', 'description', 'reference');
    return [...paragraphs, ...items].filter(({ text }) => !/^\S*$/u.test(text.trim()) || hasIdeographs(text));
  });
}

/** `**Ovens**: deck, rack, tandoor` is a group of skills, `Phone: …` a way to reach the person; false for anything else. */
function readLabelledLine(line: Line, parts: DraftPart[], to: Collector, kit: Kit): boolean {
  const label = readLabel(line, kit.words);
  if (!label || label.value.text === '') return false;
  const terms = splitTerms(label.value, kit.words);
  if (label.marked && terms.length >= 3 && terms.every((term) => term.text.length < 60)) {
    parts.push({ to: 'skills', draft: { name: found(label.label, 'skill-group', 0.8), keywords: terms.map((term) => found(term, 'terms', 0.85)) } });
    return true;
  }
  return label.roles.length > 0 && label.value.text.length < 120 && readLabelled(label, line, to, kit);
}

/** Whether a row goes on with the paragraph of the one above, be it that the page is narrow. */
function goesOn(line: Line, previous: Line): boolean {
  if (line.gap > 0 || line.kind !== 'text' || previous.kind !== 'text') return false;
  return line.block === previous.block || previous.text.length >= (hasIdeographs(previous.text) ? WRAPPED / 2 : WRAPPED);
}

/** The blank between two rows of one paragraph, which Chinese and Japanese do without. */
function blankBehind(row: Line): Quote[] {
  return UNSPACED.test(row.text) ? [] : [{ text: ' ', offsets: offsetAt(row, row.text.length - 1) }];
}

/** `title: Career Profile` beside the prose: the heading of the section, as data files keep it. */
function isTitle({ key, value }: Datum, { data = [] }: Section, { words, ledger }: Kit): boolean {
  const titled = key !== undefined && value !== undefined && data.length > 1 && rolesOf(key.text, words).includes('title');
  if (!titled || words.headings.get(headingKey(value.text, words.and)) === undefined) return false;
  ledger.label(key);
  ledger.label(value);
  return true;
}

/** `description: Last updated in May`: what a page says of itself is short. */
const LONGEST_PHRASE = 120;

/** A line this long that is followed by another without a blank was wrapped by hand; signs of the East are twice as wide. */
const WRAPPED = 50;
/** Chinese and Japanese have no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}。、，；]$/u;
