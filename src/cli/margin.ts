import { fieldPath, type Passage } from './passages.js';

/** A word of the margin beside a line of the source. */
export interface MarginWord {
  readonly text: string;
  /** JSON Pointer of the field that it names; absent for the entry that the fields behind it belong to. */
  readonly pointer?: string;
  /** It says why a passage is unplaced. */
  readonly isUnplaced?: boolean;
}

/** What the passages of a line were read into, each field once: `work[0] position name keywords[0–4]`. */
export function marginWords(passages: readonly Passage[]): MarginWord[] {
  const words: MarginWord[] = [];
  let entry = '';
  for (const { pointer, reason } of fieldsOf(passages)) {
    if (reason !== undefined) {
      words.push({ text: `✗ ${reason}`, isUnplaced: true });
      continue;
    }
    const [parent, field] = split(fieldPath(pointer));
    const joined = parent === entry ? joinRange(words.at(-1)?.text, field) : undefined;
    if (joined !== undefined) words.pop();
    if (parent !== entry && parent !== '') words.push({ text: parent });
    entry = parent;
    words.push({ text: joined ?? field, pointer });
  }
  return words;
}

type Field = { readonly pointer: string; readonly reason?: undefined } | { readonly pointer?: undefined; readonly reason: string };

function fieldsOf(passages: readonly Passage[]): Field[] {
  const fields = passages.flatMap(({ unplaced, values }): Field[] => [
    ...(unplaced !== undefined ? [{ reason: unplaced }] : []),
    ...values.map(({ pointer }) => ({ pointer })),
  ]);
  return [...new Map(fields.map((field) => [field.pointer ?? ` ${field.reason}`, field])).values()];
}

/** `work[0]`, `position` of `work[0].position`. */
function split(path: string): [parent: string, field: string] {
  const dot = path.lastIndexOf('.');
  return [path.slice(0, Math.max(0, dot)), path.slice(dot + 1)];
}

/** `keywords[0–2]` of `keywords[0–1]` and `keywords[2]`. */
function joinRange(before: string | undefined, field: string): string | undefined {
  const [, list, first, last = first] = /^(.+)\[(\d+)(?:–(\d+))?\]$/u.exec(before ?? '') ?? [];
  const [, ownList, own] = /^(.+)\[(\d+)\]$/u.exec(field) ?? [];
  return list !== undefined && list === ownList && Number(own) === Number(last) + 1 ? `${list}[${first}–${own}]` : undefined;
}
