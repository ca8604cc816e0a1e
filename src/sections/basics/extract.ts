import { type Line, linksIn, type Quote } from '../../document/index.js';
import { type DraftObject, found } from '../../evidence/index.js';
import type { LabelRole } from '../../languages/index.js';
import { fold } from '../../lexicon/index.js';
import type { Kit } from '../../structure/kit.js';
import { readLabel } from '../../structure/label.js';
import type { Section } from '../../structure/section.js';
import { readLines as readLanguages } from '../languages/extract.js';
import { prose } from '../parts.js';
import type { DraftPart } from '../section.js';
import { location } from './address.js';
import { addPreferences, type Collector, collector } from './collector.js';
import { readContact, readLabelled } from './contact.js';
import { labelOf } from './contact-label.js';
import { readHead } from './head.js';
import { readHeadData } from './head-data.js';
import { readSummary } from './summary.js';

/** Who the person is: from the head, the contact sections, the summary, and what the person looks for. */
export function readBasics(sections: readonly Section[], kit: Kit): { basics: DraftObject; parts: DraftPart[] } {
  const to = collector();
  const parts: DraftPart[] = [];
  const summaries: Quote[][] = [];
  const heads = sections.filter((section) => section.kind === 'head');
  for (const section of heads) if (section.data) readHeadData(section.data, to, kit);
  const named = labelledName(sections, kit);
  for (const section of heads) readHead(section.lines, to, kit, to.name === undefined, named);
  for (const section of sections) {
    if (section.kind === 'contact' || section.kind === 'profiles') {
      if (section.data) readHeadData(section.data, to, kit);
      if (section.heading && linksIn(section.heading).length > 0) readContact(section.heading, to, kit);
      readHead(section.lines, to, kit, false);
    } else if (section.kind === 'preferences') readPreferences(section, to, kit);
    else if (section.kind === 'other') readRemarks(section.lines, to, kit);
    else if (section.kind === 'summary') summaries.push(readSummary(section, parts, to, kit));
  }
  parts.push(...readLanguages(to.spoken, kit));
  const summary = summaries.some((quotes) => quotes.length > 0) ? once(summaries.flat(), kit) : to.prose;
  const basics: DraftObject = {
    name: to.name,
    label: to.label && to.label.value === to.name?.value ? undefined : to.label, // some pages say the name twice
    image: to.image,
    email: to.email,
    phone: to.phone,
    url: to.url,
    summary: prose(summary),
    location: location(to, kit),
    profiles: to.profiles,
    preferences: to.preferences,
  };
  return { basics, parts };
}

/** The name that a label gives (`Nome: …`): no other line of the head can be the person's then. */
function labelledName(sections: readonly Section[], kit: Kit): string | undefined {
  for (const { kind, lines } of sections) {
    if (kind !== 'head' && kind !== 'contact') continue;
    for (const line of lines.slice(0, 30)) {
      const label = line.text.length < 90 ? labelOf(line, kit) : undefined;
      if (label?.roles[0] === 'name' && label.value.text.length > 2) return label.value.text;
    }
  }
  return undefined;
}

/** What the person looks for: labelled lines, else what they are open to. */
function readPreferences(section: Section, to: Collector, kit: Kit): void {
  if (section.data) readHeadData(section.data, to, kit);
  for (const line of section.lines) {
    const label = readLabel(line, kit.words);
    if (label && label.value.text !== '' && label.roles.some((role) => role === 'position' || role === 'headline' || role === 'title')) {
      kit.ledger.label(label.label);
      addPreferences(to, 'openTo', found(label.value, 'label', 0.85));
      continue;
    }
    if (label && readLabelled(label, line, to, kit)) continue;
    addPreferences(to, 'openTo', found(line, 'preference', 0.7));
  }
}

/** Labelled remarks under "Additional information": what the person looks for and speaks; nothing else there has a home. */
function readRemarks(lines: readonly Line[], to: Collector, kit: Kit): void {
  for (const line of lines) {
    const label = line.text.length < LONGEST_REMARK ? labelOf(line, kit) : undefined;
    const [role] = label?.roles ?? [];
    if (label && label.value.text !== '' && (role === undefined || REMARKS.has(role))) readLabelled(label, line, to, kit);
  }
}

const LONGEST_REMARK = 160;
const REMARKS: ReadonlySet<LabelRole> = new Set(['openTo', 'relocation', 'notice', 'salary', 'workPermit', 'personal']);

/** Paragraphs without those that a page prints twice. */
function once(quotes: readonly Quote[], kit: Kit): Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ text }, index) => {
    const known = seen.has(fold(text));
    if (known) kit.ledger.drop(quotes[index] as Quote, 'duplicate');
    seen.add(fold(text));
    return !known;
  });
}
