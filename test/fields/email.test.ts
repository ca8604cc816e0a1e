import { describe, expect, it } from 'vitest';
import { findEmails } from '../../src/fields/email.js';

const SEEN: readonly (readonly [text: string, ...emails: string[]])[] = [
  ['jane@doe.example', 'jane@doe.example'],
  ['mail: jane.doe+cv@mail.doe.example.', 'jane.doe+cv@mail.doe.example'],
  ['jane @ doe . example', 'jane@doe.example'],
  ['jane {at} doe.example', 'jane@doe.example'],
  ['jane (at) doe [dot] example', 'jane@doe.example'],
  ['100%jane@doe.example', 'jane@doe.example'],
  ['a@doe.example, b@doe.example', 'a@doe.example', 'b@doe.example'],
];

describe('findEmails', () => {
  it.each(SEEN)('%s', (text, ...emails) => expect(findEmails(text).map(({ value }) => value)).toEqual(emails));
  it.each(['@jane', 'Engineer @ Acme', 'jane@', 'look at example.com', 'working (at) home'])('sees nothing in %s', (text) =>
    expect(findEmails(text)).toEqual([]),
  );
});
