import { fold } from '../lexicon/index.js';

/** Codes that people write for the states of a country that names them in addresses. */
const US =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming';
const CANADA =
  'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan';
const AUSTRALIA = 'NSW New South Wales|VIC Victoria|QLD Queensland|TAS Tasmania|ACT Australian Capital Territory';
const BRAZIL =
  'AC Acre|AL Alagoas|AP Amapá|AM Amazonas|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|MA Maranhão|MT Mato Grosso|MS Mato Grosso do Sul|MG Minas Gerais|PA Pará|PB Paraíba|PR Paraná|PE Pernambuco|PI Piauí|RJ Rio de Janeiro|RN Rio Grande do Norte|RS Rio Grande do Sul|RO Rondônia|RR Roraima|SC Santa Catarina|SP São Paulo|SE Sergipe|TO Tocantins';
/** Large regions of countries whose addresses name them without a code, and the nations of the United Kingdom. */
const OTHERS =
  'Bayern|Bavaria|Baden-Württemberg|Nordrhein-Westfalen|Niedersachsen|Hessen|Sachsen|Sachsen-Anhalt|Thüringen|Brandenburg|Mecklenburg-Vorpommern|Rheinland-Pfalz|Saarland|Schleswig-Holstein|England|Scotland|Wales|Northern Ireland|Île-de-France|Occitanie|Bretagne|Normandie|Nouvelle-Aquitaine|Auvergne-Rhône-Alpes|Hauts-de-France|Haute-Garonne|Andalucía|Cataluña|Catalunya|Comunidad de Madrid|País Vasco|Lombardia|Toscana|Piemonte|Lazio|Karnataka|Maharashtra|Tamil Nadu|Telangana|Kerala|Gujarat|Rajasthan|Uttar Pradesh|West Bengal|Haryana|Punjab|CDMX|Jalisco|Nuevo León|Catalonia|Flanders|Skåne|Vlaanderen|Noord-Holland|Zuid-Holland|Noord-Brabant|Gelderland|Utrecht';
/** States and regions that share their name with their town: alone, the town is meant. */
const TOWNS: ReadonlySet<string> = new Set(['new york', 'washington', 'quebec', 'rio de janeiro', 'sao paulo', 'utrecht', 'victoria']);

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split('|').map((row) => [row.slice(0, row.indexOf(' ')), fold(row.slice(row.indexOf(' ') + 1))]));
const [us, canada, australia, brazil] = [table(US), table(CANADA), table(AUSTRALIA), table(BRAZIL)];
const provinces: readonly string[] = [...canada.keys()].map(fold).concat([...canada.values()]);
const names: ReadonlySet<string> = new Set([...us.values(), ...canada.values(), ...australia.values(), ...brazil.values(), ...OTHERS.split('|').map(fold)]);

/** Whether these two letters are a state of the USA (`OH`, `D.C.`). */
export function isUsState(text: string): boolean {
  return us.has(text.replace(/\./gu, ''));
}

/** Whether these letters are the code of a state of Australia, which no other country has. */
export function isAustralianState(text: string): boolean {
  return australia.has(text);
}

/** Whether these letters are the code of a state of Brazil: only behind a slash or dash do they say so. */
export function isBrazilianState(text: string): boolean {
  return brazil.has(text);
}

/** Whether a text is the name or the code of a state, a province, or another large region. */
export function isRegion(text: string): boolean {
  const bare = text.trim();
  return us.has(bare.replace(/\./gu, '')) || canada.has(bare) || australia.has(bare) || names.has(fold(bare)) || REGION_WORD.test(bare);
}

/** Whether a folded text ends in a province of Canada, by its name or its code. */
export function endsInProvince(text: string): boolean {
  return provinces.some((name) => text === name || text.endsWith(` ${name}`));
}

/** Whether the state that a code means bears this name: `CA`, `California`. */
export function isSameState(code: string, name: string): boolean {
  return us.get(code.replace(/\./gu, '')) === fold(name);
}

/** Whether the name of a region is, where no other name stands beside it, that of its town. */
export function isTownToo(text: string): boolean {
  return TOWNS.has(fold(text));
}

const REGION_WORD = /(?:^|\s)(?:область|обл\.?|край|республика|province|county|state|region|voivodeship|województwo|oblast)(?:$|\s)/iu;
