import { describe, expect, it } from 'vitest';
import { certificateTraits } from '../../src/sections/certificates/extract.js';
import { traits as studyTraits } from '../../src/sections/education/traits.js';
import { workTraits } from '../../src/sections/work/extract.js';
import { readTable } from '../../src/structure/entry-table.js';
import type { Traits } from '../../src/structure/layout.js';
import { kitFor, linesOf } from './kit.js';

/** Tables in markdown or in plain text with what their rows say: the parts of each, its places, and its labelled values. */
const TABLES: readonly (readonly [name: string, traits: Traits, text: string, ...entries: string[]])[] = [
  [
    'jobs',
    workTraits,
    '| Dates | Position | Employer | Location |\n|-|-|-|-|\n| 2019 – 2021 | Baker | Copper Kettle | Kiel |\n| 2018 | Cook | Ormeval | |',
    'what=Baker who=Copper Kettle period:2019 – 2021 location:Kiel',
    'what=Cook who=Ormeval period:2018',
  ],
  [
    'a town in the cell of the employer',
    workTraits,
    '| Employer | Role | From | To |\n|-|-|-|-|\n| Ormeval GmbH, Kiel | Cook | 2018 | 2019 |\n| Kettle GmbH, Lund | Baker | 2016 | 2018 |',
    'who=Ormeval GmbH what=Cook @Kiel startDate:2018 endDate:2019',
    'who=Kettle GmbH what=Baker @Lund startDate:2016 endDate:2018',
  ],
  [
    'degree and field in one cell',
    studyTraits,
    '| Year | School | Degree | Grade |\n|-|-|-|-|\n| 2016 | Halmstett College | BSc in History | 1.3 |',
    'institution=Halmstett College degree=BSc area=History period:2016 score:1.3',
  ],
  [
    'who examines stands where a school does',
    studyTraits,
    '| Year | Qualification | Awarding body |\n|-|-|-|\n| 2010 | Diploma in Baking | Kettle Guild |',
    'degree=Diploma area=Baking institution=Kettle Guild period:2010',
  ],
  [
    'names without a known label beside the degrees are those of the schools',
    studyTraits,
    '| Qualification | Body | Year |\n|-|-|-|\n| BSc in Baking | Halmstett College | 2013 |\n| Diploma in Rye | Kettle Guild | 2010 |',
    'degree=BSc area=Baking institution=Halmstett College period:2013',
    'degree=Diploma area=Rye institution=Kettle Guild period:2010',
  ],
  [
    'a column without a known label is what the section lists',
    certificateTraits,
    '| Leaven | Issuer | Date |\n|-|-|-|\n| Rye, Level 2 | Kettle Academy | 2020 |',
    'who=Kettle Academy title:Rye, Level 2 date:2020',
  ],
  [
    'a column without a known label, beside those of the employers and the titles, tells what was done',
    workTraits,
    '| Employer | Dates | Position | Loaves |\n|-|-|-|-|\n| Copper Kettle | 2019 – 2021 | Baker | Rye for three shops |',
    'who=Copper Kettle what=Baker period:2019 – 2021 highlights:Rye for three shops',
  ],
  [
    'where, in the sense of with whom, and what',
    workTraits,
    '| When | Where | What |\n|-|-|-|\n| 2019 – 2021 | Copper Kettle AS, Bergen | Baker |\n| 2018 | Hotel Ormeval, Oslo | Cook |',
    'who=Copper Kettle AS what=Baker @Bergen period:2019 – 2021',
    'who=Hotel Ormeval what=Cook @Oslo period:2018',
  ],
  [
    'where and what of studies',
    studyTraits,
    '| When | Where | What |\n|-|-|-|\n| 2016 | Halmstett College | BSc in History |\n| 2012 | Steg School | Diploma, baking |',
    'institution=Halmstett College degree=BSc area=History period:2016',
    'institution=Steg School degree=Diploma area=baking period:2012',
  ],
  [
    'towns without employers',
    workTraits,
    '| When | Where | Job |\n|-|-|-|\n| 2019 – 2021 | Bergen | Baker |\n| 2018 | Oslo | Cook |',
    'what=Baker period:2019 – 2021 location:Bergen',
    'what=Cook period:2018 location:Oslo',
  ],
  [
    'one column beside the dates holds whole headers',
    workTraits,
    '| Dates | Position |\n|-|-|\n| 2019 – 2021 | Baker, Copper Kettle GmbH |\n| 2018 | Cook, Ormeval GmbH |',
    'what=Baker who=Copper Kettle GmbH period:2019 – 2021',
    'what=Cook who=Ormeval GmbH period:2018',
  ],
  [
    'titles beside the dates',
    workTraits,
    '| Dates | Position |\n|-|-|\n| 2019 – 2021 | Head Baker |\n| 2018 | Cook |',
    'what=Head Baker period:2019 – 2021',
    'what=Cook period:2018',
  ],
  [
    'a column that counts the rows',
    studyTraits,
    '| S.no | Degree | College | Year | % |\n|-|-|-|-|-|\n| 1 | BSc | Halmstett College | 2016 | 81 |\n| 2 | HSC | Steg College | 2013 | 74.5 |',
    'degree=BSc institution=Halmstett College period:2016 score:81',
    'degree=HSC institution=Steg College period:2013 score:74.5',
  ],
  [
    'a school beside the board that examines',
    studyTraits,
    '| Degree | Board/University | Institute | Year |\n|-|-|-|-|\n| BSc | Northern University | Halmstett College | 2016 |',
    'degree=BSc institution=Halmstett College period:2016',
  ],
  [
    'a board alone',
    studyTraits,
    '| Degree | Board/University | Year |\n|-|-|-|\n| BSc | Northern University | 2016 |',
    'degree=BSc institution=Northern University period:2016',
  ],
  [
    'columns between tabs, the last cell empty',
    workTraits,
    'Company\tRole\tDuration\tLocation\nCopper Kettle\tBaker\t2019 – 2021\tKiel\nBaked for nine cafes\nOrmeval\tCook\t2018',
    'who=Copper Kettle what=Baker period:2019 – 2021 location:Kiel',
    'who=Ormeval what=Cook period:2018',
  ],
  [
    'columns between bars',
    workTraits,
    'Organization | Designation | From | To\nCopper Kettle | Baker | 2019 | 2021\nOrmeval | Cook | 2017 | 2018',
    'who=Copper Kettle what=Baker startDate:2019 endDate:2021',
    'who=Ormeval what=Cook startDate:2017 endDate:2018',
  ],
];

const NO_TABLES: readonly (readonly [name: string, text: string])[] = [
  ['no head row', '| 2019 – 2021 | Baker, Copper Kettle |\n|-|-|\n| 2018 | Cook, Ormeval |'],
  ['lines', 'Employer\nPosition\nBaker'],
  ['a head row alone', '| Dates | Position | Employer |\n|-|-|-|'],
  ['two columns without borders, which may be a label and its value', 'Company | Role\nCopper Kettle | Baker'],
  ['a line of names that are no labels', 'Baker | Copper Kettle | Kiel\nCook | Ormeval | Lund'],
  ['labels above lines of another shape', 'Company | Role | Duration\nBaker at Copper Kettle, 2019'],
  ['nothing', ''],
];

const formatOf = (text: string): 'markdown' | 'text' => (text.startsWith('|') ? 'markdown' : 'text');

describe('readTable', () => {
  it.each(TABLES.map(([name, traits, text, ...entries]) => ({ name, traits, text, entries })))('$name', ({ traits, text, entries }) => {
    const seen = readTable(linesOf(text, formatOf(text)), traits, kitFor(text), (header) => header) ?? [];
    const shown = seen.map(({ parts, places, fields }) =>
      [
        ...Object.entries(parts).map(([role, quote]) => `${role}=${quote?.text}`),
        ...places.map(({ text: place }) => `@${place}`),
        ...fields.map(({ roles, quotes }) => `${roles[0]}:${quotes[0]?.text}`),
      ].join(' '),
    );
    expect(shown).toEqual(entries);
  });
  it.each(NO_TABLES.map(([name, text]) => ({ name, text })))('sees nothing in $name', ({ text }) => {
    expect(readTable(linesOf(text, formatOf(text)), workTraits, kitFor(text), (header) => header)).toBeUndefined();
  });
});
