import { type Line, matchesIn } from '../../document/index.js';
import { schoolScore } from '../../fields/degree.js';
import type { LabelRole } from '../../languages/index.js';
import { cutLine } from '../../structure/cut.js';
import type { Kit } from '../../structure/kit.js';
import { readLabel, rolesOf } from '../../structure/label.js';

/** `Halmstett School, degree: A levels`: what a label behind a school says stands on a line of its own, as the mark behind a thesis does. */
export function withLabelsApart(written: Line, kit: Kit): Line[] {
  if (!written.text.includes(':')) return [written];
  const { words } = kit;
  const line = withoutLabelAhead(written, kit);
  const isThesis = rolesOf(line.text.slice(0, line.text.indexOf(':')), words).includes('thesis');
  const starts = matchesIn(line.text, LABEL)
    .filter(({ 1: label = '' }) => rolesOf(label, words).some((role) => TELLING.has(role) || (isThesis && role === 'score')))
    .map(({ index, 0: match, 1: label = '' }) => ({ end: index, from: index + match.indexOf(label) }));
  return [0, ...starts.map(({ from }) => from)].map((from, at) => {
    const part = cutLine(line, from, starts[at]?.end ?? line.text.length);
    return at === 0 ? part : { ...part, kind: 'text', gap: 0 };
  });
}

/** `Major: Physics, Halmstett College, 2012`: a header that begins with the label of its field, where a school and a date stand behind it. */
function withoutLabelAhead(line: Line, kit: Kit): Line {
  const label = readLabel(line, kit.words);
  if (label?.roles[0] !== 'area' || !YEAR.test(label.value.text)) return line;
  const [, ...others] = label.value.text.split(/,\s|\s[|·•–—-]\s/u);
  if (!others.some((part) => schoolScore(part, kit.words) > 1) || kit.dates(label.value.text).length === 0) return line;
  kit.ledger.label(label.label);
  return cutLine(line, line.text.indexOf(label.value.text, label.label.text.length), line.text.length);
}

const YEAR = /(?:19|20)\d\d/u;

/** A label behind a comma or a full stop; a score is found wherever it stands, but for the words of a thesis. */
const LABEL = /[,;.]\s(\p{L}[\p{L} ]{2,24}):\s(?=\S)/gu;

const TELLING: ReadonlySet<LabelRole> = new Set(['degree', 'area', 'courses', 'thesis']);
