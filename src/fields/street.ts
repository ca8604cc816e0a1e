/** Words behind the name of a street (`Quay Street`, `47th Ave`), and endings of one (`Lindenallee`). */
const SUFFIX = String.raw`(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|square|sq|terrace|crescent|close|row|yard|quay|broadway|parkway|pkwy|highway|hwy|circle|cir|trail)(?![\p{L}\p{N}])`;
const COMPOUND = String.raw`(?<=\p{L}{2})(?:straße|strasse|str\.?|weg|platz|allee|gasse|ufer|damm|ring|straat|laan|plein|gracht|kade|dijk|singel|vägen|gatan|gata|gaten|veien|vegen|vej|gade|katu|tie|tänav|utca)(?![\p{L}])`;
/** Words before the name of a street. */
const PREFIX = String.raw`(?:rue|avenue|av|boulevard|bd|impasse|allée|allee|chemin|quai|cours|place|route|calle|c\/|avda|avenida|av|paseo|plaza|carrera|cra|rua|r|travessa|praça|largo|alameda|rodovia|estrada|via|viale|vicolo|piazza|corso|largo|strada|bulevardul|ul|ulica|ulice|al|aleja|os|pl|plac|ул|улица|вул|вулиця|пр|пр-т|проспект|просп|пер|переулок|бульвар|шоссе|наб|набережная|метро|д|дом|кв|буд|straße|strasse|str)`;
/** Words around the number of a house: flats, floors, blocks. */
const FLAT = String.raw`(?:apt|apartment|flat|suite|unit|floor|room|building|bldg|block|ap|apto|bloco|bl|n\.?º|nº|no|nr|lote|casa|esc|planta|piso|bât|étage|appt|appartement|bus|kv|кв|д|к|корп|корпус|стр|daire|kat|m|lok)`;

const STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${SUFFIX}|${COMPOUND}|(?<![\p{L}'’-])${PREFIX}(?:\.\s?|\s)(?=[\p{L}\d])|(?<!\p{L})(?:mah|sok|cad|bul)\.|\p{L}\s(?:ulica|utca|körút)(?!\p{L})`,
  'iu',
);
const COMPOUNDED = new RegExp(COMPOUND, 'iu');
const EASTERN = /[路街巷弄]|[号號]|丁目|番地|\p{sc=Hangul}(?:로|길)\s?\d|\d동\s?\d+호/u;
const UNIT = new RegExp(
  String.raw`^(?:#|${FLAT}[.:]?\s?#?)\s?[\p{L}\d-]{0,3}\d[\p{L}\d./-]{0,20}$|^\d{1,3}\.?[ºªo°]?\.?\s?(?:[A-Z]|esq|dto|dta|izq|dcha|bis|ter|étage)?\.?$|^#?\d{1,4}(?:[/-]\d{1,4})?\s?[a-z]?$`,
  'iu',
);

/** Whether a part of an address names a street: by its words, or by the number at one of its ends. */
export function isStreet(text: string): boolean {
  if (/^(?:St|Ste|Saint)\.?\s\p{Lu}[\p{L}'-]+$/u.test(text)) return false;
  if (EASTERN.test(text)) return true;
  if (STREET.test(text)) return /\d/u.test(text) || text.includes(' ') || COMPOUNDED.test(text);
  return /^#?\d{1,3}[a-z]?(?:[/-]\d+)?\s(?:\p{Lu}|[a-z]+\s\p{Lu})/u.test(text) || /\p{L}{3}\.?\s(?:No:?\s?)?\d{1,4}(?:[/-][\dIVX]+)?\s?[a-z]?$/u.test(text);
}

/** Whether a text needs nothing beside it to be the line of a street: a street's word with a number. */
export function isStreetAlone(text: string): boolean {
  if (AT.test(text)) return true;
  return /\d/u.test(text) && (STREET.test(text) || EASTERN.test(text)) && text.length < 70 && /^[\p{Lu}\p{Lo}\d#]|^\p{Ll}{1,4}\.|^\p{Ll}+\s\p{Lu}/u.test(text);
}

/** `Am Deich 14`, `Auf der Heide 3a`: streets that are called by where they lie. */
const AT =
  /^(?:(?:Am|Im|Zum|Zur|Beim|(?:An|Auf|Bei|In|Hinter|Unter|Vor) (?:der|dem|den)|(?:Aan|Op) (?:de|het))\s)\p{Lu}[\p{L}-]{2,30}(?:\s\p{Lu}[\p{L}-]{2,30})?\s\d{1,3}\s?[a-z]?$/u;

/** Whether a part is no more than the number of a house, a flat or a floor: it belongs to the street beside it. */
export function isUnit(text: string): boolean {
  return UNIT.test(text) || /^(?:\d{1,4}\s?(?:bis|ter|[a-z])?)$/iu.test(text);
}

/** Whether a part ends in a number that may as well be a postal code: `Sydney NSW 2000`. */
export function endsInNumber(text: string): boolean {
  return /\s\d{4}$/u.test(text) && !STREET.test(text);
}

/** Whether a street is written as in English-speaking countries: `920 Lavaca Street`. */
export function isEnglishStreet(text: string): boolean {
  return ENGLISH.test(text);
}

const ENGLISH = new RegExp(String.raw`^\d+\s.*(?<![\p{L}\p{N}])${SUFFIX}`, 'iu');

/** Where a street ends when a town follows with nothing but a blank: `310 W. 47th Street Apt 6C New York City`, `Berliner Straße 14 Mannheim`. */
export function streetEnd(text: string): number | undefined {
  const match = ENGLISH_END.exec(text) ?? NUMBER_END.exec(text);
  return match?.[1] && match[2] && /^\p{Lu}/u.test(match[2]) && !/^[NSEW]{1,2}$/u.test(match[2]) ? match[1].length : undefined;
}

const ENGLISH_END = new RegExp(
  String.raw`^(\d.{0,80}?(?<![\p{L}\p{N}])${SUFFIX}(?!\s${SUFFIX})\.?(?:\s[NSEW]{1,2}(?!\p{L}))?(?:,?\s(?:#|${FLAT}\.?\s)\s?[\p{L}\d-]{1,20})?)\s(\p{L}[^\d]{0,80})$`,
  'iu',
);
const NUMBER_END = /^(\p{L}.{0,80}\p{L}\.?\s\d{1,4}\s?(?:[a-z](?=\s))?)\s(\p{L}[^\d]{0,80})$/u;
