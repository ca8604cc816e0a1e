import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/index.js';
import { inOneLanguage } from '../../src/structure/one-language.js';
import { leavesOf } from './kit.js';

describe('inOneLanguage', () => {
  it.each<[yaml: string, leaves: string[]]>([
    ['title: { fr: Boulanger, en: Baker }', ['title=Boulanger']],
    ['title: { en: Baker, pt_BR: Padeiro }', ['title=Baker']],
    ['jobs:\n  - role: { en: Baker, de: Bäcker }\n    firm: Ormeval', ['role=Baker', 'firm=Ormeval']],
    ['bullets:\n  - en: Baked bread\n    fr: Fait du pain\n  - en: Sold it\n    fr: Vendu', ['=Baked bread', '=Sold it']],
    ['about: true\nen:\n  name: Ida\n  jobs: [Baker]\nru:\n  name: Ида\n  jobs: [Пекарь]', ['about=true', 'name=Ida', '=Baker']],
    ['languages:\n  en:\n    name: Ida\n    jobs: [Baker]\n  fr:\n    name: Ida\n    jobs: [Boulangère]', ['name=Ida', '=Baker']],
    ['bullets: { en: [Bread, Rolls], fr: [Pain] }', ['=Bread', '=Rolls']],
  ])('%j', (yaml, leaves) => {
    expect(leavesOf(inOneLanguage(readDocument(yaml, 'yaml').data ?? []))).toEqual(leaves);
  });

  it.each([
    'title: Baker',
    'en: Baker',
    'dates: { id: 1, to: 2019 }',
    'languages: { en: fluent, level: C1 }',
    'languages: { en: { name: English, level: C1 }, fr: { name: French, level: A2 } }',
  ])('changes nothing in %j', (yaml) => {
    const data = readDocument(yaml, 'yaml').data ?? [];
    expect(inOneLanguage(data)).toEqual(data);
  });
});
