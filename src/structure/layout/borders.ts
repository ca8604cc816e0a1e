import type { Border } from '../header-cuts.js';

/** What a border means for the names on both of its sides. */
export interface BorderTraits {
  /** A number for each border, from 0. */
  readonly index: number;
  /** What it costs to take the border into a name. */
  readonly join: number;
  /** What it gains to cut there. */
  readonly cut: number;
  /** What it costs to leave out a token behind it, where the last name stands before it. */
  readonly leave: number;
  /** Whether it stands inside names as well as between them. */
  readonly isWithin: boolean;
  /** Whether names of organisations have it inside: "University of Texas at Austin", "University of California, Berkeley". */
  readonly isWeak: boolean;
  /** Whether a place may begin behind it. */
  readonly beforePlace: boolean;
  /** Whether a blurb may stand behind it. */
  readonly beforeBlurb: boolean;
}

/** What it costs to leave out a token before a name. */
export const LEFT_BETWEEN = 1.5;

const line = { isWithin: false, isWeak: false, beforePlace: true, beforeBlurb: false };
const sign = { ...line, beforeBlurb: true };
const word = { isWithin: true, isWeak: true, beforePlace: true, beforeBlurb: false };

/** All borders, from the strongest to the weakest. */
export const BORDERS: Readonly<Record<Border, BorderTraits>> = {
  line: { ...line, index: 0, join: 3, cut: 0.3, leave: 0.9 },
  column: { ...line, index: 1, join: 1.5, cut: 0.3, leave: 0.4 },
  bar: { ...sign, index: 2, join: 0.55, cut: 0.2, leave: 0.4 },
  dash: { ...sign, index: 3, join: 0.35, cut: 0.1, leave: 0.4 },
  at: { ...word, isWithin: false, beforePlace: false, index: 4, join: 0.3, cut: 0.25, leave: 0.9 },
  bracket: { ...sign, index: 5, join: 0.05, cut: -0.55, leave: 0.5 },
  mark: { ...sign, index: 6, join: 0.2, cut: 0.15, leave: 0.4 },
  colon: { ...sign, index: 7, join: 0.3, cut: -0.05, leave: 0.75 },
  comma: { ...sign, isWeak: true, index: 8, join: 0.1, cut: -0.1, leave: 0.75 },
  in: { ...word, index: 9, join: 0.05, cut: -0.1, leave: 0.9 },
  of: { ...word, beforePlace: false, index: 10, join: 0, cut: -0.6, leave: 0.9 },
  blank: { ...word, beforePlace: false, index: 11, join: 0, cut: -0.2, leave: 0.9 },
};

export const BORDER_COUNT = Object.keys(BORDERS).length;
