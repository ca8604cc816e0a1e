import { describe, expect, it } from 'vitest';
import { dateLines } from '../../src/structure/anchor.js';
import { readBody } from '../../src/structure/body.js';
import { kitFor, linesOf } from './kit.js';

interface Shown {
  readonly paragraphs?: readonly string[];
  readonly items?: readonly string[];
  /** `label=quote|quote`. */
  readonly fields?: readonly string[];
  readonly links?: readonly string[];
}

const BODIES: readonly (readonly [name: string, text: string, shown: Shown])[] = [
  ['nothing', '', {}],
  ['a paragraph', 'I baked bread for the town.', { paragraphs: ['I baked bread for the town.'] }],
  ['how long, which is no prose', 'I baked bread for the town.\n\n2 years 3 months', { paragraphs: ['I baked bread for the town.'] }],
  ['items', '- Rye\n- Wheat', { items: ['Rye', 'Wheat'] }],
  [
    'a line that says nothing but that it is a link',
    '- Rye\n\n[Demo](https://kettle.example/bread)',
    { items: ['Rye'], links: ['https://kettle.example/bread'] },
  ],
  ['a label above nested items', '- Course Work\n  - Algebra\n  - Optics', { fields: ['Course Work=Algebra|Optics'] }],
  ['what the employer does', '#### About Ormeval\n\nA bakery on wheels.', { fields: ['About Ormeval=A bakery on wheels.'] }],
  ['an item that goes on in a line of its own', '- Rye\nbaked at night.\n- Wheat', { items: ['Rye baked at night.', 'Wheat'] }],
  ['items with a sentence below each', '- Rye\n  <br>\n  Baked at night.\n\n- Wheat', { items: ['Rye Baked at night.', 'Wheat'] }],
  ['a paragraph and items', 'I baked bread for the town.\n\n- Rye\n- Wheat', { paragraphs: ['I baked bread for the town.'], items: ['Rye', 'Wheat'] }],
  ['a labelled line', '- Rye\n\nStack: Go, Kafka', { items: ['Rye'], fields: ['Stack=Go, Kafka'] }],
  ['labelled technologies in italics', '- Rye\n\n*Stack: Go, Kafka*', { items: ['Rye'], fields: ['Stack=Go, Kafka'] }],
  ['technologies in italics', '- Rye\n\n*Go, Kafka*', { items: ['Rye'], fields: ['=Go, Kafka'] }],
  ['a place in italics', '- Rye\n\n*Berlin, Germany*', { items: ['Rye'], paragraphs: ['Berlin, Germany'] }],
  ['a labelled item', '- Rye\n- Technologies: Go, Kafka', { items: ['Rye'], fields: ['Technologies=Go, Kafka'] }],
  ['a labelled name', '- Rye\n\nClient: Ormeval', { items: ['Rye'], fields: ['Client=Ormeval'] }],
  [
    'prose behind the label of a name',
    '- Rye\n\nCompany: I baked rye for the whole of the town. It was eaten.',
    { items: ['Rye'], paragraphs: ['Company: I baked rye for the whole of the town. It was eaten.'] },
  ],
  ['a label that introduces deeds', 'Responsibilities:\n\n- Rye\n- Wheat', { items: ['Rye', 'Wheat'] }],
  ['a label above one deed without a bullet', 'Responsibilities:\n\nBaking rye bread', { items: ['Baking rye bread'] }],
  [
    'a paragraph and deeds without bullets below their label',
    'I baked bread for the town.\n\nResponsibilities\n\nBaking rye bread\n\nKeeping the oven',
    { paragraphs: ['I baked bread for the town.'], items: ['Baking rye bread', 'Keeping the oven'] },
  ],
  [
    'a label above a paragraph and items',
    'Responsibilities:\n\nI baked bread for the town.\n\n- Rye\n- Wheat',
    { paragraphs: ['I baked bread for the town.'], items: ['Rye', 'Wheat'] },
  ],
  [
    'a label above a long paragraph',
    `Responsibilities:\n\n${'I baked bread for the town. '.repeat(8).trim()}`,
    { paragraphs: ['I baked bread for the town. '.repeat(8).trim()] },
  ],
  ['a label that introduces deeds by describing them', 'Description:\n\n1. Rye\n2. Wheat', { items: ['Rye', 'Wheat'] }],
  [
    'a label over several lines of a description',
    'Description:\nA bakery on wheels.\nIt has an oven.',
    { fields: ['Description:=A bakery on wheels. It has an oven.'] },
  ],
  ['a label that introduces technologies', 'Technologies:\n\n- Go\n- Kafka', { fields: ['Technologies:=Go|Kafka'] }],
  [
    'an address',
    'I baked bread for the town.\n\nhttps://kettle.example/bread',
    { paragraphs: ['I baked bread for the town.'], links: ['https://kettle.example/bread'] },
  ],
  ['items that begin with an unknown label', '- **Ovens:** twelve of them\n- Rye', { items: ['Ovens: twelve of them', 'Rye'] }],
  ['a remark with a colon', '- Key point: rye first', { items: ['Key point: rye first'] }],
  [
    'two paragraphs of prose',
    'I baked bread for the town.\n\nThen I baked cakes for the county.',
    { paragraphs: ['I baked bread for the town.'], items: ['Then I baked cakes for the county.'] },
  ],
  [
    'a sentence above deeds',
    'I led the night shift.\nBaked rye for the town\nTaught three apprentices to bake',
    { paragraphs: ['I led the night shift.'], items: ['Baked rye for the town', 'Taught three apprentices to bake'] },
  ],
  [
    'deeds that are sentences',
    '- I led the night shift.\n- I baked rye for the town.\n- I taught three apprentices.',
    { items: ['I led the night shift.', 'I baked rye for the town.', 'I taught three apprentices.'] },
  ],
];

describe('readBody', () => {
  it.each(BODIES)('%s', (_, text, shown) => {
    const kit = kitFor(text);
    const { paragraphs, items, fields, links } = readBody(dateLines(linesOf(text), kit), kit);
    expect({
      paragraphs: paragraphs.map((quote) => quote.text),
      items: items.map((quote) => quote.text),
      fields: fields.map(({ label, quotes }) => `${label.text}=${quotes.map((quote) => quote.text).join('|')}`),
      links: links.map((quote) => quote.text),
    }).toEqual({ paragraphs: [], items: [], fields: [], links: [], ...shown });
  });

  it('says why a label without a home is left over', () => {
    const text = 'Responsibilities:\n\n- Rye';
    const kit = kitFor(text);
    readBody(dateLines(linesOf(text), kit), kit);
    expect(kit.ledger.reason(0)).toBe('list-label');
  });
});
