import { type Quote, slice } from '../document/index.js';
import type { Place } from './place.js';

const PROVINCES = '浙江|江苏|广东|广西|湖北|湖南|河北|河南|山东|山西|陕西|四川|安徽|福建|江西|辽宁|吉林|黑龙江|云南|贵州|甘肃|海南|青海';
const REGION = String.raw`北海道|東京都|京都府|大阪府|\p{sc=Han}{2,3}県|(?:${PROVINCES})省?|\p{sc=Han}{2,3}省|\p{sc=Han}{2,6}自治[区區]|\p{sc=Han}{2}縣(?=[\s,，、]{0,3}\p{sc=Han}{1,9}市)|\p{sc=Hangul}{2,6}도(?=\s)`;
const CITY = String.raw`(?:北京|上海|天津|重[庆慶])市?|\p{sc=Han}{1,6}?[市縣](?![场場])|\p{sc=Hangul}{1,6}(?:특별시|광역시|시|군)(?=[\s,]|$)|(?:서울|부산|대구|인천|광주|대전|울산)(?=\s)`;
const WARD = String.raw`(?<=都\s?)\p{sc=Han}{1,4}区`;
const WHOLE = new RegExp(
  String.raw`^(?:〒?\s?(?<code>\d{3}-\d{4}|\d{5,6})[\s,，、]{0,3})?(?<region>${REGION})?[\s,，、]{0,3}(?<city>${WARD}|${CITY}|(?<=(?:${PROVINCES})省?)\p{sc=Han}{2,3}$)?[\s,，、]{0,3}(?<rest>.{0,200}?)[\s,，、]{0,3}(?<last>(?<=[,，、]\s?)\d{3,6})?$`,
  'u',
);

/** Reads an address that goes from the large to the small, as it is written in China, Taiwan, Japan and Korea; undefined where it opens with no province and no town. */
export function readEasternPlace(line: Quote): Place | undefined {
  const groups = WHOLE.exec(line.text)?.groups;
  const { code, region, city, rest, last } = groups ?? {};
  if (!region && !city) return undefined;
  const place: { -readonly [K in keyof Place]: Place[K] } = {};
  let at = 0;
  const take = (text: string): Quote => {
    const start = line.text.indexOf(text, at);
    at = start + text.length;
    return slice(line, start, at);
  };
  if (code) place.postalCode = take(code);
  if (region) place.region = take(region);
  if (city) place.city = take(city);
  if (rest && city && /\d|[区區路街镇鎮乡鄉町村]|[구동로길](?=\s|$)/u.test(rest.split(/[,，、]/u)[0] ?? '')) place.address = take(rest);
  else if (rest && /[\p{L}\p{N}]/u.test(rest) && !city) place.city = take(rest);
  else if (rest && !region && /^\p{L}+$/u.test(rest)) place.region = take(rest);
  if (last && !code) place.postalCode = take(last);
  return place;
}
