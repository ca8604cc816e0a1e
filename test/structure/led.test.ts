import { describe, expect, it } from 'vitest';
import { ledTerms } from '../../src/structure/groups/led.js';
import { lineOf, words } from './kit.js';

/** Lines of Chinese CVs that say how well something is known, and the terms that they name. */
const LED: readonly (readonly [line: string, ...terms: string[]])[] = [
  ['熟悉 Go、Python，了解 Rust', 'Go=熟悉', 'Python=熟悉', 'Rust=了解'],
  ['精通Java和Kotlin', 'Java=精通', 'Kotlin=精通'],
  ['熟练使用 MySQL、Redis 等数据库；掌握 Docker', 'MySQL=熟练使用', 'Redis=熟练使用', 'Docker=掌握'],
  ['熟悉：Spring Boot, Kafka', 'Spring Boot=熟悉', 'Kafka=熟悉'],
  ['掌握 Docker，有集群运维经验', 'Docker=掌握', '有集群运维经验'],
];

const OTHERS: readonly string[] = [
  'Go、Python',
  '设计软件：SolidWorks、AutoCAD',
  '有集群运维经验，熟悉 Go',
  '熟悉',
  'Familiar with Go, Rust',
  '高并发、高可用',
];

describe('ledTerms', () => {
  it.each(LED)('%s', (line, ...terms) => {
    expect(ledTerms(lineOf(line), words)?.map(({ term, level }) => (level ? `${term.text}=${level.text}` : term.text))).toEqual(terms);
  });
  it.each(OTHERS)('sees nothing in %s', (line) => expect(ledTerms(lineOf(line), words)).toBeUndefined());
});
