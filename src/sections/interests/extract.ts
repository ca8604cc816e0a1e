import { type Line, type Quote, slice } from '../../document/index.js';
import { found, joined } from '../../evidence/index.js';
import { splitBlanks, splitTerms } from '../../fields/terms.js';
import { readDatum } from '../../structure/entry.js';
import { readGroups } from '../../structure/groups.js';
import type { Kit } from '../../structure/kit.js';
import { keywords, pickText } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';

/** Interests: names, and the terms under them. */
export const interests: SectionReader = {
  name: 'interests',
  reads: ['interests'],
  read: (section, kit) => [
    ...(section.data ?? []).flatMap((datum) =>
      datum.value
        ? splitTerms(datum.value, kit.words).map(lone)
        : readDatum(datum, kit).map((entry) => ({
            to: 'interests',
            draft: {
              name: pickText(entry, kit, 'name', 'title'),
              keywords: keywords(entry, kit, 'keywords'),
              summary: pickText(entry, kit, 'summary', 'description'),
            },
          })),
    ),
    ...written(section.lines, kit),
  ],
};

function written(lines: readonly Line[], kit: Kit): DraftPart[] {
  return readGroups(lines, kit).flatMap((group): DraftPart[] => {
    if (!group.name)
      return group.lines
        .filter((quote) => !isSentence(quote.text))
        .flatMap((quote) => splitTerms(quote, kit.words))
        .filter((quote) => quote.text.length < 120)
        .map(lone);
    const [first] = group.lines;
    if (group.lines.length === 1 && first && first.text.length > 80 && /[.!]$/u.test(first.text))
      return [{ to: 'interests', draft: { name: found(group.name, 'interest', 0.9), summary: joined(group.lines, 'paragraph', 0.8) } }];
    return [
      { to: 'interests', draft: { name: found(group.name, 'interest', 0.85), keywords: terms(group.lines, kit).map((quote) => found(quote, 'terms', 0.85)) } },
    ];
  });
}

/** Prose about leisure, not a list of it. */
function isSentence(text: string): boolean {
  return text.length > 60 && /[.!]$/u.test(text);
}

function lone(quote: Quote): DraftPart {
  const bracket = /^(.{2,60}?)\s?[([（]\s?([^()[\]（）]+?)\s?[)\]）]$/u.exec(quote.text);
  if (!bracket?.[1] || !bracket[2]) return { to: 'interests', draft: { name: found(quote, 'interest', 0.85) } };
  const at = quote.text.indexOf(bracket[2], bracket[1].length);
  const inner = slice(quote, at, at + bracket[2].length);
  return {
    to: 'interests',
    draft: {
      name: found(slice(quote, 0, bracket[1].length), 'interest', 0.85),
      keywords: inner.text.split(/,\s/u).map((text) => found(slice(inner, inner.text.indexOf(text), inner.text.indexOf(text) + text.length), 'terms', 0.8)),
    },
  };
}

function terms(lines: readonly Quote[], kit: Kit): Quote[] {
  return lines.flatMap((line) => {
    const split = splitTerms(line, kit.words);
    return lines.length === 1 && split.length === 1 ? splitBlanks(line) : split;
  });
}
