import { matchesIn } from '../document/index.js';

/** A place at which a line may part, between two of its words. */
interface Part {
  readonly at: number;
  /** What stands before it, and behind it. */
  readonly head: string;
  readonly tail: string;
  /** The name that begins there: up to the next sign that parts names. */
  readonly name: string;
}

/**
 * Where lines part that nothing but a blank parts: in front of a name that several of them share (`Rye Baker Copper Kettle`,
 * `Cake Designer Copper Kettle`), or behind a beginning that they share. `allows` says whether a line may part there.
 */
export function sharedStarts(lines: readonly string[], allows: (head: string, tail: string) => boolean): readonly (number | undefined)[] {
  const parts = lines.map((line) => (line.length > LONGEST ? [] : partsOf(line).filter(({ head, tail }) => allows(head, tail))));
  const [names, heads] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { head, tail, name } of parts.flat()) {
    note(names, name, lastWord(head));
    note(heads, head, firstWord(tail));
  }
  return parts.map((own) => (own.find(({ name }) => isShared(names, name)) ?? own.findLast(({ head }) => isShared(heads, head)))?.at);
}

const LONGEST = 200;

function partsOf(line: string): Part[] {
  return matchesIn(line, /(?<=[\p{L}\p{N})])\s(?=[\p{Lu}\p{Lo}])/gu).map(({ index }) => {
    const tail = line.slice(index + 1);
    return { at: index + 1, head: line.slice(0, index), tail, name: tail.slice(0, SIGN.exec(tail)?.index ?? tail.length) };
  });
}

const SIGN = /[\t|∙•·(（,;:]|\s[–—-]\s/u;

/** Names and beginnings of a single word stand in lines that have nothing else in common. */
function note(seen: Map<string, Set<string>>, shared: string, beside: string): void {
  if (!shared.includes(' ')) return;
  const known = seen.get(shared);
  if (known) known.add(beside);
  else seen.set(shared, new Set([beside]));
}

function isShared(seen: ReadonlyMap<string, ReadonlySet<string>>, shared: string): boolean {
  return (seen.get(shared)?.size ?? 0) > 1;
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';
