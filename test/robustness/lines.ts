/** A text of so many lines, each made from its number. */
export function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, n) => line(n)).join('\n');
}
