import { describe, expect, it, vi } from 'vitest';
import { remembered, rememberedWith } from '../../src/lexicon/index.js';

describe('remembered', () => {
  it('asks once for each text', () => {
    const length = vi.fn((text: string) => text.length);
    const asked = remembered(length);
    expect(['a', 'bc', 'a', 'bc'].map(asked)).toEqual([1, 2, 1, 2]);
    expect(length).toHaveBeenCalledTimes(2);
  });

  it('keeps what is asked again and again, and forgets what is not', () => {
    const length = vi.fn((text: string) => text.length);
    const asked = remembered(length);
    for (let n = 0; n < 5000; n++) for (const text of ['often', `once ${n}`]) asked(text);
    expect(length).toHaveBeenCalledTimes(5001);
    asked('once 0');
    expect(length).toHaveBeenCalledTimes(5002);
  });

  it('keeps no long text', () => {
    const length = vi.fn((text: string) => text.length);
    const asked = remembered(length);
    expect(['a'.repeat(1000), 'a'.repeat(1000)].map(asked)).toEqual([1000, 1000]);
    expect(length).toHaveBeenCalledTimes(2);
  });

  it('has answers of their own for other words', () => {
    const asked = rememberedWith((text: string, words: { readonly sign: string }) => text + words.sign);
    const [first, second] = [{ sign: '!' }, { sign: '?' }];
    expect([asked('a', first), asked('a', second), asked('a', first)]).toEqual(['a!', 'a?', 'a!']);
  });
});
