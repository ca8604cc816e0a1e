import { Tokenizer } from 'htmlparser2';
import { cut, type Quote } from '../document/index.js';

/** A tag, with the words inside its angle brackets, or a run of text, as they stand in the source. */
export type HtmlToken =
  | { readonly type: 'text' | 'declaration'; readonly quote: Quote }
  | { readonly type: 'open' | 'close'; readonly name: string; readonly quote: Quote };

/** Hands over the tags and texts of some HTML, one after the other. No tree is built: tags that are left open cost nothing. */
export function htmlTokens(html: Quote, take: (token: HtmlToken) => void): void {
  let name = '';
  let tag = 0;
  let cursor = 0; // where the last token ended: of an entity only the end is told
  const until = (end: number): Quote => {
    const start = cursor;
    cursor = end;
    return cut(html, start, end);
  };
  const endOpenTag = (end: number): void => {
    cursor = tag;
    take({ type: 'open', name, quote: until(end + 1) });
  };
  const pass = (_start: number, end: number): void => void until(end + 1);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        cursor = start;
        take({ type: 'text', quote: until(end) });
      },
      ontextentity: (code, end) => {
        const { offsets } = until(end);
        const text = String.fromCodePoint(code);
        take({
          type: 'text',
          quote: { text, offsets: Int32Array.from({ length: text.length }, () => (typeof offsets === 'number' ? offsets : (offsets[0] ?? 0))) },
        });
      },
      onopentagname: (start, end) => {
        tag = start - 1;
        name = html.text.slice(start, end).toLowerCase();
      },
      onopentagend: endOpenTag,
      onselfclosingtag: endOpenTag,
      onclosetag: (start, end) => {
        const close = html.text.indexOf('>', end);
        cursor = start - 2;
        take({ type: 'close', name: html.text.slice(start, end).toLowerCase(), quote: until(close < 0 ? html.text.length : close + 1) });
      },
      ondeclaration: (_start, end) => take({ type: 'declaration', quote: until(end + 1) }),
      oncomment: pass,
      oncdata: pass,
      onprocessinginstruction: pass,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html.text);
  tokenizer.end();
}

function ignore(): void {}
