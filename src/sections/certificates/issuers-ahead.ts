import type { Line } from '../../document/index.js';
import { studyFieldScore } from '../../fields/degree.js';
import { organisationScore, titleScore } from '../../fields/role.js';
import type { Lexicon } from '../../lexicon/index.js';
import { cutLine } from '../../structure/cut.js';
import { isBrief, readLabel } from '../../structure/label.js';
import type { Giver } from '../givers.js';

/**
 * Who gave certificates, where each line of a list names them before a colon (`Ormeval Academy: Certified Baker`, `Ovenly: Baker Associate`):
 * half of what stands behind must be called as certificates are, or one of them as an organisation is, and nothing before may be called as a certificate, or be short for one (`CBO: Certified Bread Operator`).
 */
export function issuersAhead(lines: readonly Line[], words: Lexicon): readonly Giver[] {
  if (lines.length < FEWEST) return [];
  const givers: Giver[] = [];
  for (const line of lines) {
    const at = line.depth === 0 && isBrief(line.text, LONGEST) ? line.text.indexOf(': ') : -1;
    if (at < 2 || isShort(line.text, at) || line.level !== lines[0]?.level || readLabel(line, words)?.roles.length) return [];
    givers.push({ line: cutLine(line, 0, at), series: false, given: [cutLine(line, at + 1, line.text.length)] });
  }
  const names = givers.map(({ line }) => line.text);
  if (names.some((name) => name.split(' ').length > MOST_WORDS || isCalledSo(name, words) || studyFieldScore(name, words) > 0)) return [];
  const called = givers.filter(({ given: [name] }) => name && isCalledSo(name.text, words)).length;
  return called * 2 >= lines.length || names.some((name) => organisationScore(name, words) >= NAMED) ? givers : [];
}

/** Whether what stands before a colon has the first letters of what stands behind it, or is a number: `AB-100`. */
function isShort(text: string, colon: number): boolean {
  const name = text.slice(0, colon);
  const initials = text.slice(colon + 1).match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return /\d/u.test(name) || initials.join('').startsWith(name);
}

const FEWEST = 2;
const LONGEST = 120;
const MOST_WORDS = 4;
/** From here on a text names an organisation. */
const NAMED = 0.5;

/** `Certified Baker`, `Bread Practitioner`, `Baker - Associate`, `CBK`. */
function isCalledSo(text: string, words: Lexicon): boolean {
  return CERTIFIED.test(text) || titleScore(text, words) > 0 || words.levels.occursIn(text);
}

const CERTIFIED = /(?<!\p{L})(?:certified|certification|zertifiziert|certifié|certificado|certificada|certificato)|\sfundamentals(?!\p{L})/iu;
