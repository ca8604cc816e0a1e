import { expect, it } from 'vitest';
import { knownPlaces as inLexicon } from '../../scripts/known-places.mjs';
import { knownPlaces } from '../../src/fields/known-places.js';

it('are those of compromise', () => expect([...knownPlaces].sort()).toEqual(inLexicon()));
