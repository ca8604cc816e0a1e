/** A table as its values, each with all keys that have it: many keys share a value, and tables are kept ready in the package. */
export type Grouped<Value> = readonly (readonly [value: Value, keys: readonly string[]])[];

/** Groups the keys of a table by their values. */
export function grouped<Value extends string | number>(table: ReadonlyMap<string, Value>): Grouped<Value> {
  const groups = new Map<Value, string[]>();
  for (const [key, value] of table) {
    const keys = groups.get(value);
    if (keys) keys.push(key);
    else groups.set(value, [key]);
  }
  return [...groups];
}

/** The table that was grouped; its keys stand in another order. */
export function ungrouped<Value>(groups: Grouped<Value>): Map<string, Value> {
  const table = new Map<string, Value>();
  for (const [value, keys] of groups) for (const key of keys) table.set(key, value);
  return table;
}
