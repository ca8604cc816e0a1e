import { expect, it } from 'vitest';
import { knownPlaces as inSources } from '../../scripts/known-places.mjs';
import { knownPlaces } from '../../src/fields/known-places.js';

it('are those of the lexicon and the gazetteer', () => expect([...knownPlaces].sort()).toEqual(inSources()));
