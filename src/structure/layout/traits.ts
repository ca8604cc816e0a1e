import type { Quote } from '../../document/index.js';
import type { Lexicon } from '../../lexicon/index.js';

/** What the parts of a header mean, by the roles of one kind of section (`position`, `employer`, `degree` …). */
export interface Reading {
  readonly parts: Readonly<Partial<Record<string, Quote>>>;
  readonly places: readonly Quote[];
  /** What the employer or the team does, in a few words behind its name. */
  readonly blurb: Quote | undefined;
  /** How clearly the words speak for this reading, 0–1. */
  readonly certainty: number;
}

/** What tells the roles of one kind of section apart. */
export interface Traits {
  readonly roles: readonly RoleTrait[];
  /** Orders in which authors write the roles, with how usual each is. */
  readonly orders: readonly (readonly [readonly string[], number])[];
  /** Whether a few words about what the organisation does may stand behind its name. */
  readonly blurbs?: boolean;
  /** Whether one `who` may stand above several entries, each with a `what` of its own: roles for one employer. */
  readonly grouped?: true;
  /** Whether entries are a few lines in one order: a name, who gave it, a date, and prose about it. */
  readonly rhythmic?: true;
  /** Whether what stands behind a name in bold tells of it: projects, certificates, awards. */
  readonly leads?: true;
  /** Whether entries are a name and what is told of it, often without a date: projects. */
  readonly titled?: true;
  /** Whether a list of mere terms below an entry says what it was made with: jobs, projects. */
  readonly terms?: true;
  /** Whether titles hold together over small words, unless somebody is clearly named behind one: "Lessons from the Trenches". */
  readonly whole?: true;
  /** Two roles that authors write side by side on one line, apart from the others ("BSc, History" / "Example College"). */
  readonly together?: readonly [string, string];
}

/** One role: what a part of a header may be. */
export interface RoleTrait {
  readonly name: string;
  /** How much a text looks like this role; 0 where nothing speaks for it, negative where something speaks against. */
  readonly score: (text: string, words: Lexicon) => number;
  /** What is lost when an entry has a header but not this role. */
  readonly need: number;
  /** Whether authors link these names rather than the others. */
  readonly linked?: true;
  /** Whether these names have colons inside: titles of works. */
  readonly colons?: true;
}
