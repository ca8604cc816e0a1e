import { fold } from '../lexicon/index.js';
import { knownPlaces } from './known-places.js';

/** Whether a short phrase is the name of a town or region that is widely known: one weak vote, for phrases that nothing else explains. */
export function isTown(text: string): boolean {
  return text.length <= 30 && /^\p{Lu}[\p{Script=Latin}.' -]*$/u.test(text) && knownPlaces.has(fold(text).replace(/-/gu, ' ').replace(/\.$/u, ''));
}
