import type { Datum } from '../document/index.js';

/** `resume: false`, `order: 2`: what a page does with a thing, and nothing that it says of it. */
export function isPageSetting({ key, value }: Datum): boolean {
  return key !== undefined && (SETTING.test(key.text) || (value !== undefined && FLAG.test(value.text)));
}

const SETTING = /^(?:icon|id|order|weight|colou?r)$/iu;
const FLAG = /^(?:true|false)$/iu;

/** `tags: [oven]`: by what a page finds a thing. */
export function isForSorting({ key }: Datum): boolean {
  return key !== undefined && /^tags?$/iu.test(key.text);
}

/** `type: time_table`: how a list is shown. */
export function isLayout({ key }: Datum): boolean {
  return key !== undefined && LAYOUT.test(key.text);
}

const LAYOUT = /^(?:type|layout|kind|template|style)$/iu;

/** `text`, `body`: a key for whatever there is to say. */
export function isForText({ key }: Datum): boolean {
  return key !== undefined && TEXT.test(key.text);
}

const TEXT = /^(?:contents?|text|body|info|notes?)$/iu;

/** `title`, `label`: a key for what the value beside it is. */
export function isForTitle({ key }: Datum): boolean {
  return key !== undefined && TITLE.test(key.text);
}

const TITLE = /^(?:title|name|heading|header|section|label)$/iu;
