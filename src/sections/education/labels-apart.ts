import { type Line, matchesIn } from '../../document/index.js';
import type { LabelRole } from '../../languages/index.js';
import { cutLine } from '../../structure/cut.js';
import type { Kit } from '../../structure/kit.js';
import { rolesOf } from '../../structure/label.js';

/** `Halmstett School, degree: A levels`: what a label behind a school says stands on a line of its own, as the mark behind a thesis does. */
export function withLabelsApart(line: Line, { words }: Kit): Line[] {
  if (!line.text.includes(':')) return [line];
  const isThesis = rolesOf(line.text.slice(0, line.text.indexOf(':')), words).includes('thesis');
  const starts = matchesIn(line.text, LABEL)
    .filter(({ 1: label = '' }) => rolesOf(label, words).some((role) => TELLING.has(role) || (isThesis && role === 'score')))
    .map(({ index, 0: match, 1: label = '' }) => ({ end: index, from: index + match.indexOf(label) }));
  return [0, ...starts.map(({ from }) => from)].map((from, at) => {
    const part = cutLine(line, from, starts[at]?.end ?? line.text.length);
    return at === 0 ? part : { ...part, kind: 'text', gap: 0 };
  });
}

/** A label behind a comma or a full stop; a score is found wherever it stands, but for the words of a thesis. */
const LABEL = /[,;.]\s(\p{L}[\p{L} ]{2,24}):\s(?=\S)/gu;

const TELLING: ReadonlySet<LabelRole> = new Set(['degree', 'area', 'courses', 'thesis']);
