/** Values below this confidence are shown as unsure. */
export const UNSURE = 0.6;

/** `93 %`. */
export function percent(confidence: number): string {
  return `${Math.round(100 * confidence)} %`;
}
