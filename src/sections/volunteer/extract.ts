import { titleScore } from '../../fields/role.js';
import type { Lexicon } from '../../lexicon/index.js';
import type { Entry } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Traits } from '../../structure/layout.js';
import type { Section } from '../../structure/section.js';
import type { SectionReader } from '../section.js';
import { job, readPosts, workTraits } from '../work/extract.js';
import { labelledPosts } from './labelled-posts.js';

/** Voluntary work reads like a job, but people serve on boards and committees; and a list of terms below it has no field of its own: it is what was done. */
const { terms: _terms, ...jobTraits } = workTraits;
const traits: Traits = {
  ...jobTraits,
  roles: jobTraits.roles.map((role) => ({
    ...role,
    score: (text, words) => role.score(text, words) + (isBody(text, words) ? (role.name === 'what' ? SERVED : -SERVED) : 0),
  })),
};

/** What speaks for a board as that on which somebody served, and against it as an organisation. */
const SERVED = 1.2;

/** `Program Committee`, `Board of Trustees`: a body of an organisation, and no name of one, nor what somebody was in it. */
function isBody(text: string, words: Lexicon): boolean {
  const body = words.bodies.find(text).at(-1);
  if (!body || titleScore(text, words) > 0 || text.split(' ').length > LONGEST) return false;
  return body.end >= text.length - 1;
}

const LONGEST = 5;

/** Voluntary work, with an organisation in place of the employer. */
export const volunteer: SectionReader = {
  name: 'volunteer',
  reads: ['volunteer'],
  read: (section, kit) =>
    (postsOf(section, kit) ?? readPosts(section, traits, kit)).map((entry) => {
      const { location: _location, description, keywords: _keywords, ...draft } = job(withBody(entry, kit.words), kit, 'organization');
      return { to: 'volunteer', draft: { ...draft, summary: draft.summary ?? description } };
    }),
};

/** Posts behind labels that say what somebody was, or on what they served. */
function postsOf({ lines, data = [] }: Section, kit: Kit): readonly Entry[] | undefined {
  const isPost = (text: string): boolean => titleScore(text, kit.words) >= TITLE || isBody(text, kit.words);
  return data.length > 0 ? undefined : labelledPosts(lines, isPost, kit);
}

/** From here on a text is a title for sure. */
const TITLE = 0.9;

/** `Student Council, 2012`: a body by itself is where somebody was. */
function withBody(entry: Entry, words: Lexicon): Entry {
  const { what, who } = entry.parts;
  const isAlone = what && !who && !entry.group && entry.fields.every(({ path }) => path === undefined) && isBody(what.text, words);
  return isAlone ? { ...entry, parts: { ...entry.parts, what: undefined, who: what } } : entry;
}
