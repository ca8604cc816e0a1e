import { concat, type Quote } from '../../document/index.js';
import { type DraftObject, type Finding, found } from '../../evidence/index.js';
import { type Place, readPlace } from '../../fields/location.js';
import type { Kit } from '../../structure/kit.js';
import type { Collector } from './collector.js';

/** The address, put together from labelled parts and from the lines that look like one: each part from the first line that has it. */
export function location(to: Collector, kit: Kit): DraftObject {
  const parts: Record<string, Finding | undefined> = { ...to.location };
  for (const line of joinedPlaces(to, kit)) {
    const place = readPlace(line, kit.words);
    const other = parts.city !== undefined && place.city !== undefined;
    if (other && !(place.countryCode && !parts.countryCode)) continue;
    parts.address ??= place.address && finding(place.address, 0.8);
    parts.postalCode ??= place.postalCode && finding(place.postalCode, 0.9);
    parts.city ??= place.city && finding(place.city, 0.8);
    parts.countryCode ??= place.country && finding(place.country, 0.9, place.countryCode);
    if (!other) parts.region ??= place.region && finding(place.region, 0.75);
  }
  const { address, postalCode, city, countryCode, region } = parts;
  return { address, postalCode, city, countryCode, region };
}

/** The places that were seen; the lines of one address as one. */
function joinedPlaces(to: Collector, kit: Kit): Quote[] {
  const joined: Quote[] = [];
  let before = -9;
  for (const { quote, at } of to.places) {
    const last = joined.at(-1);
    if (last && at - before <= 1 && goesOn(readPlace(last, kit.words), readPlace(quote, kit.words))) joined[joined.length - 1] = concat([last, quote], ', ');
    else joined.push(quote);
    before = at;
  }
  return joined;
}

/** Whether a line goes on with the address above it: a town below a street, a country below a town. */
function goesOn(above: Place, below: Place): boolean {
  if (above.countryCode && (below.countryCode || below.address)) return false;
  return (
    above.city === undefined ||
    (below.address === undefined && below.city === undefined) ||
    (below.postalCode !== undefined && above.postalCode === undefined && above.address !== undefined)
  );
}

function finding(quote: Quote, confidence: number, value?: string): Finding {
  return value === undefined ? found(quote, 'place', confidence) : found(quote, 'country', confidence, value);
}
