import { parseCv } from '../../dist/index.js';
import { remark, times } from './measure.mjs';

/** Times `parseCv` on a subject's text and, but for long ones, remark-parse; what is not yet to be kept warms the engine up. */
export function timeBeside({ text, options, isLong, parse, remark: base }, isKept, budget) {
  const taken = times(() => parseCv(text, options), budget);
  const beside = isLong ? [] : times(() => remark(text), budget);
  if (!isKept) return;
  parse.push(...taken);
  base.push(...beside);
}
