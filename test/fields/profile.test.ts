import { describe, expect, it } from 'vitest';
import { networkNamed, profileOf, profileUrl } from '../../src/fields/profile.js';

const SEEN: readonly (readonly [url: string, network: string, username: string])[] = [
  ['https://www.linkedin.com/in/jane-doe', 'LinkedIn', 'jane-doe'],
  ['https://de.linkedin.com/in/jane-doe/', 'LinkedIn', 'jane-doe'],
  ['https://github.com/jane', 'GitHub', 'jane'],
  ['https://t.me/jane', 'Telegram', 'jane'],
  ['https://stackoverflow.com/users/123/jane', 'Stack Overflow', 'jane'],
  ['https://mastodon.social/@jane', 'Mastodon', 'jane'],
  ['https://orcid.org/0000-0000-5555-0183', 'ORCID', '0000-0000-5555-0183'],
];

describe('profileOf', () => {
  it('takes no word of an address for a user', () => expect(profileOf('https://www.linkedin.com/profile/view?id=4711')).toEqual({ network: 'LinkedIn' }));
  it.each(SEEN)('%s', (url, network, username) => expect(profileOf(url)).toEqual({ network, username }));
  it.each(['https://jane.example', 'https://github.com/jane/project', 'mailto:jane@doe.example', 'github'])('sees nothing in %s', (url) =>
    expect(profileOf(url)).toBeUndefined(),
  );
});

describe('networkNamed', () => {
  it.each([
    ['Github', 'GitHub'],
    ['stack overflow', 'Stack Overflow'],
    ['微博', 'Weibo'],
    ['X (Twitter)', 'X'],
  ])('%s', (text, network) => expect(networkNamed(text)).toBe(network));
  it.each(['Engineer', 'Blog', 'X (2019)', ''])('sees nothing in %s', (text) => expect(networkNamed(text)).toBeUndefined());
});

describe('profileUrl', () => {
  it('builds an address from a handle', () => expect(profileUrl('Telegram', '@jane')).toBe('https://t.me/jane'));
  it('builds an address of letters that an address cannot hold', () => expect(profileUrl('VK', 'Énn')).toBe('https://vk.com/%C3%89nn'));
  it('builds none where the handle does not tell', () => expect(profileUrl('Mastodon', 'jane')).toBeUndefined());
});
