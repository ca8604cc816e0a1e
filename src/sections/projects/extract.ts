import { type DraftObject, found } from '../../evidence/index.js';
import { titleScore } from '../../fields/role.js';
import { splitTerms } from '../../fields/terms.js';
import { type Entry, readEntries } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Traits } from '../../structure/roles.js';
import { entryUrl, keywords, list, named, period, pick, pickText, prose, texts } from '../parts.js';
import type { SectionReader } from '../section.js';

const traits: Traits = { what: () => 0, who: titleScore, first: 'what', lone: 'what' };

/** Projects, notable achievements under titles, and talks. */
export const projects: SectionReader = {
  name: 'projects',
  reads: ['projects', 'talks'],
  read: (section, kit) => readEntries(section, traits, kit).map((entry) => ({ to: 'projects', draft: project(entry, kit, section.kind === 'talks') })),
};

function project(entry: Entry, kit: Kit, talk: boolean): DraftObject {
  const { names } = entry;
  const { paragraphs, items } = texts(entry, kit, 'summary', 'description');
  const structured = entry.fields.some((field) => field.path !== undefined);
  const [first, ...rest] = names.what || structured ? [undefined, ...paragraphs] : [...paragraphs, ...items];
  const roles = pick(entry, kit, 'position');
  const role = names.who && titleScore(names.who.text, kit.words) >= 1 ? names.who : undefined;
  const blurb = names.who && !role ? [names.who] : [];
  const type = talk && entry.names.what ? found(entry.names.what, 'talks-section', 0.9, 'talk') : pickText(entry, kit, 'degree');
  const described = pickText(entry, kit, 'description');
  return {
    name: pickText(entry, kit, 'title', 'name') ?? named(names.what ?? first, 'header-project', names.certainty),
    description: prose([...blurb, ...rest.filter((quote) => quote !== undefined && !items.includes(quote))] as never) ?? described,
    highlights: list(items.filter((item) => item !== first)),
    keywords: keywords(entry, kit, 'keywords'),
    ...period(entry, kit, 'both'),
    url: entryUrl(entry, kit),
    roles: roles ? roles.quotes.flatMap((quote) => splitTerms(quote, kit.words)).map((quote) => found(quote, 'label', 0.95)) : role ? [found(role, 'header-role', names.certainty)] : [],
    entity: pickText(entry, kit, 'organization', 'client', 'employer'),
    type,
  };
}
