import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../src/formats/index.js';
import { dateLines } from '../../src/structure/anchor.js';
import { withoutItemHeaders } from '../../src/structure/item-headers.js';
import { kitFor, linesOf, words } from './kit.js';

/** Sections with their lines as they are read: `-` before what stays an item, `/` before what begins a header. */
const SECTIONS: readonly (readonly [name: string, format: FormatName, text: string, ...lines: string[]])[] = [
  [
    'names above the date',
    'markdown',
    '- **Copper Kettle**\n- Baker\n- 2018 – 2020\n\nI baked.\n\n- **Ormeval**\n- Cook\n- 2016 – 2018',
    '/ Copper Kettle',
    'Baker',
    '2018 – 2020',
    '/ I baked.',
    '/ Ormeval',
    'Cook',
    '2016 – 2018',
  ],
  [
    'names below the date',
    'text',
    '• 2018 - 2020\n• Baker\n• Copper Kettle\n\n• 2016 - 2018\n• Cook\n• Ormeval',
    '/ 2018 - 2020',
    'Baker',
    'Copper Kettle',
    '/ 2016 - 2018',
    'Cook',
    'Ormeval',
  ],
  [
    'nested ones, with deeds behind them',
    'markdown',
    '- **Copper Kettle**\n  - Baker\n  - 2018 – 2020\n  - Twelve kinds of rye\n- **Ormeval**\n  - Cook\n  - 2016 – 2018',
    '/ Copper Kettle',
    'Baker',
    '2018 – 2020',
    '- Twelve kinds of rye',
    '/ Ormeval',
    'Cook',
    '2016 – 2018',
  ],
  [
    'entries of one item each',
    'markdown',
    '- Baker, Copper Kettle, 2018 – 2020\n- Cook, Ormeval, 2016 – 2018',
    '- Baker, Copper Kettle, 2018 – 2020',
    '- Cook, Ormeval, 2016 – 2018',
  ],
  [
    'a date among the deeds',
    'markdown',
    'Baker, Copper Kettle, 2018 – 2020\n\n- Twelve kinds of rye\n- 2019\n\nCook, Ormeval, 2016 – 2018',
    '/ Baker, Copper Kettle, 2018 – 2020',
    '- Twelve kinds of rye',
    '- 2019',
    '/ Cook, Ormeval, 2016 – 2018',
  ],
  ['sentences above a date', 'markdown', '- I baked twelve kinds of rye.\n- 2018 – 2020', '- I baked twelve kinds of rye.', '- 2018 – 2020'],
];

describe('withoutItemHeaders', () => {
  it.each(SECTIONS.map(([name, format, text, ...lines]) => ({ name, format, text, lines })))('$name', ({ format, text, lines }) => {
    const seen = withoutItemHeaders(dateLines(linesOf(text, format), kitFor(text)), words);
    expect(seen.map(({ line }) => `${line.kind === 'item' ? '- ' : line.gap > 0 ? '/ ' : ''}${line.text}`)).toEqual(lines);
  });
});
