import { describe, expect, it } from 'vitest';
import { placeScore, readPlace } from '../../src/fields/location.js';
import { languages } from '../../src/languages/index.js';
import { lexicon } from '../../src/lexicon/index.js';

const words = lexicon(languages);

/** An address as `street | code | city | region | country`. */
function shown(text: string): string {
  const { address, postalCode, city, region, countryCode } = readPlace({ text, offsets: 0 }, words);
  return [address?.text, postalCode?.text, city?.text, region?.text, countryCode].map((part) => part ?? '').join(' | ');
}

const ADDRESSES: readonly (readonly [text: string, parts: string])[] = [
  ['Lisbon', ' |  | Lisbon |  | '],
  ['Санкт-Петербург, метро Речная', 'метро Речная |  | Санкт-Петербург |  | '],
  ['6720 Szeged, Példa utca 5.', 'Példa utca 5. | 6720 | Szeged |  | '],
  ['Strada Exemplu 14, 500035 Brașov', 'Strada Exemplu 14 | 500035 | Brașov |  | '],
  ['Lisbon, Portugal', ' |  | Lisbon |  | PT'],
  ['Lisbon (Portugal)', ' |  | Lisbon |  | PT'],
  ['Lisbon, (PT),', ' |  | Lisbon |  | PT'],
  ['Lisbon - Portugal', ' |  | Lisbon |  | PT'],
  ['undefined, undefined Leeds, United Kingdom', ' |  | Leeds |  | GB'],
  ['Leeds, England', ' |  | Leeds | England | GB'],
  ['Oban, Scotland, UK', ' |  | Oban | Scotland | GB'],
  ['Portland, OR', ' |  | Portland | OR | '],
  ['Portland, Oregon, US.', ' |  | Portland | Oregon | US'],
  ['Portland, Oregon US', ' |  | Portland | Oregon | US'],
  ['Recife, PE', ' |  | Recife | PE | '],
  ['Lima, PE', ' |  | Lima |  | PE'],
  ['Porto Alegre (RS)', ' |  | Porto Alegre | RS | '],
  ['Belo Horizonte - MG, Brasil', ' |  | Belo Horizonte | MG | BR'],
  ['Vitória, ES', ' |  | Vitória | ES | '],
  ['Madrid, ES', ' |  | Madrid |  | ES'],
  ['Salvador, BA', ' |  | Salvador | BA | '],
  ['Rua das Flores, 12, Recife - PE, 50000-000', 'Rua das Flores, 12 | 50000-000 | Recife | PE | '],
  ['Fort Wayne (IN)', ' |  | Fort Wayne | IN | '],
  ['Boston, MA', ' |  | Boston | MA | '],
  ['Boston (MA)', ' |  | Boston | MA | '],
  ['Casablanca, MA', ' |  | Casablanca |  | MA'],
  ['Denver, CO', ' |  | Denver | CO | '],
  ['Chicago IL', ' |  | Chicago | IL | '],
  ['Tel Aviv, IL', ' |  | Tel Aviv |  | IL'],
  ['Berlin, DE', ' |  | Berlin |  | DE'],
  ['Imola (BO)', ' |  | Imola | BO | '],
  ['Venezia (VE)', ' |  | Venezia | VE | '],
  ['Caracas (VE)', ' |  | Caracas |  | VE'],
  ['Rennes (FR)', ' |  | Rennes |  | FR'],
  ['Frosinone (FR), Italia', ' |  | Frosinone | FR | IT'],
  ['Via dei Noci 8, 38122 Trento (TN), Italy', 'Via dei Noci 8 | 38122 | Trento | TN | IT'],
  ['Via dei Noci 8, 38122 Trento TN', 'Via dei Noci 8 | 38122 | Trento | TN | '],
  ['La Paz, Bolivia (BO)', ' |  | La Paz | Bolivia | BO'],
  ['New York, US', ' |  | New York |  | US'],
  ['Albuquerque, New Mexico', ' |  | Albuquerque | New Mexico | '],
  ['Busan South Korea KR', ' |  | Busan | South Korea | KR'],
  ['Nürnberg Bayern DE', ' |  | Nürnberg | Bayern | DE'],
  ['Cork, Spain, ES', ' |  | Cork | Spain | ES'],
  ['Singapore', ' |  | Singapore |  | '],
  ['Singapore SG', ' |  | Singapore |  | SG'],
  ['Mühleweg 1, 9500 Wil SG', 'Mühleweg 1 | 9500 | Wil | SG | '],
  ['Rue du Four 8, 1700 Fribourg FR', 'Rue du Four 8 | 1700 | Fribourg | FR | '],
  ['1000 Brussels, BE', ' | 1000 | Brussels |  | BE'],
  ['Springfield, DE 19801', ' | 19801 | Springfield | DE | '],
  ['14 Larch Lane, New York, NY 10001', '14 Larch Lane | 10001 | New York | NY | '],
  ['New York, New York, NY 10001', ' | NY 10001 | New York | New York | '],
  ['Oregon, WI 53575', ' | 53575 | Oregon | WI | '],
  ['14 Larch Lane, Delaware, OH 43015', '14 Larch Lane | 43015 | Delaware | OH | '],
  ['14 Larch Lane, Dayton, OH 45402', '14 Larch Lane | 45402 | Dayton | OH | '],
  ['55 Larch Street 78701 Austin Texas US', '55 Larch Street | 78701 | Austin | Texas | US'],
  ['2712 Larch St Fairview, California CA 94115', '2712 Larch St | CA 94115 | Fairview | California | '],
  ['455 I St NW, Washington, DC, 20001', '455 I St NW | 20001 | Washington | DC | '],
  ['12 W 81st Street, Apt 5A, 10024, New York (US), NY', '12 W 81st Street, Apt 5A | 10024 | New York | NY | US'],
  ['14 Quay Row, Flat 3B, Sligo F91 X555, Ireland', '14 Quay Row, Flat 3B | F91 X555 | Sligo |  | IE'],
  ["3 Cobbler's Yard, Ludlow SY8 5ZZ", "3 Cobbler's Yard | SY8 5ZZ | Ludlow |  | "],
  ['Toronto, Ontario, CA', ' |  | Toronto | Ontario | CA'],
  ['Ottawa ON CA', ' |  | Ottawa | ON | CA'],
  ['San Diego, CA', ' |  | San Diego | CA | '],
  ['12 Rue du Parc, Montréal, QC H3A 1B1, Canada', '12 Rue du Parc | H3A 1B1 | Montréal | QC | CA'],
  ['50 Larch St, Sydney NSW 2000, Australia', '50 Larch St | 2000 | Sydney | NSW | AU'],
  ['45 Mill Road, Indira Park, Bengaluru 560038, India', '45 Mill Road, Indira Park | 560038 | Bengaluru |  | IN'],
  ['Hamburger Straße 14 68161 Mannheim DE', 'Hamburger Straße 14 | 68161 | Mannheim |  | DE'],
  ['Larç Mah. Meşe Sok. No: 5/3 Tepebaşı/ESKİŞEHİR', 'Larç Mah. Meşe Sok. No: 5/3 |  | Tepebaşı | ESKİŞEHİR | '],
  ['Larç Mah. Meşe Cad. No:12 D:4 Kadıköy / İstanbul', 'Larç Mah. Meşe Cad. No:12 D:4 |  | Kadıköy | İstanbul | '],
  ['Am Deichhof 14, D-28199 Bremen', 'Am Deichhof 14 | D-28199 | Bremen |  | '],
  ['8001 Zürich, Schweiz', ' | 8001 | Zürich |  | CH'],
  ['12, rue des Lilas, 35000 Rennes', '12, rue des Lilas | 35000 | Rennes |  | '],
  ['15 bis, rue des Lilas, 67000 Strasbourg, France', '15 bis, rue des Lilas | 67000 | Strasbourg |  | FR'],
  ['17 rue Colbert Toulouse Occitanie 31300 FR', '17 rue Colbert | 31300 | Toulouse | Occitanie | FR'],
  ['Calle del Olmo, 18, 2.º B, 26001 Logroño, España', 'Calle del Olmo, 18, 2.º B | 26001 | Logroño |  | ES'],
  ['Ciudad de México, CDMX (MX)', ' |  | Ciudad de México | CDMX | MX'],
  ['Av. das Flores, 1550 - Centro - Maringá/PR', 'Av. das Flores, 1550 - Centro |  | Maringá | PR | '],
  ['Rua das Flores, 415, ap. 62, Jardim Sul, Campinas/SP, CEP 13040-555', 'Rua das Flores, 415, ap. 62, Jardim Sul | 13040-555 | Campinas | SP | '],
  ['Rua do Moinho, n.º 27, 2.º Esq., 3045-555 Coimbra, Portugal', 'Rua do Moinho, n.º 27, 2.º Esq. | 3045-555 | Coimbra |  | PT'],
  ['Via dei Noci 22, 40125 Bologna', 'Via dei Noci 22 | 40125 | Bologna |  | '],
  ['Kerkstraat 155-II, 9711 ZZ Groningen', 'Kerkstraat 155-II | 9711 ZZ | Groningen |  | '],
  ['Kapelstraat 31, 9000 Gent', 'Kapelstraat 31 | 9000 | Gent |  | '],
  ['ul. Wierzbowa 9/4, 61-245 Poznań', 'ul. Wierzbowa 9/4 | 61-245 | Poznań |  | '],
  ['Lipova ulica 155, 1000, Ljubljana, Slovenia (Home)', 'Lipova ulica 155 | 1000 | Ljubljana |  | SI'],
  ['Çamlık Mah. Zeytin Sok. No: 6, 35330 İzmir', 'Çamlık Mah. Zeytin Sok. No: 6 | 35330 | İzmir |  | '],
  ['Москва, ул. Садовая, д. 5, кв. 12', 'ул. Садовая, д. 5, кв. 12 |  | Москва |  | '],
  ['г. Тула, Россия', ' |  | Тула |  | RU'],
  ['Полтава, Україна', ' |  | Полтава |  | UA'],
  ['愛知県名古屋市', ' |  | 名古屋市 | 愛知県 | '],
  ['〒602-0555 京都府京都市上京区水落町12-3', '上京区水落町12-3 | 602-0555 | 京都市 | 京都府 | '],
  ['江苏省苏州市', ' |  | 苏州市 | 江苏省 | '],
  ['杭州，中国', ' |  | 杭州 |  | CN'],
  ['台北市大安區光影路55號3樓', '大安區光影路55號3樓 |  | 台北市 |  | '],
  ['경기도 성남시', ' |  | 성남시 | 경기도 | '],
  ['부산광역시 해운대구 물결로 55, 103동 1502호', '해운대구 물결로 55, 103동 1502호 |  | 부산광역시 |  | '],
  ['Address Richmond, VA 23223', ' | 23223 | Richmond | VA | '],
];

describe('readPlace', () => {
  it.each(ADDRESSES)('%s', (text, parts) => expect(shown(text)).toBe(parts));
});

describe('placeScore', () => {
  it.each(['Santo Ângelo (RS)', 'São Paulo – SP', 'Dayton (OH)', 'Port Kembla, NSW'])('%s', (text) =>
    expect(placeScore(text, words)).toBeGreaterThanOrEqual(0.9),
  );
  it.each(['Ballarat ABC', 'VIC', 'baker VIC'])('not %s', (text) => expect(placeScore(text, words)).toBe(0));
  it.each(['Copper Kettle (AB)', 'Kettlery – SP', 'Copper School (RS)', 'Copper Business School, Leeds, UK'])('not %s', (text) =>
    expect(placeScore(text, words)).toBeLessThan(0.5),
  );

  it.each([
    'Lisbon, Portugal',
    'Remote',
    'Sun Valley WI',
    'Portland OR',
    'Portland, OR',
    'Ballarat VIC',
    'Remote · Vilnius, LT',
    'г. Тула',
    'м. Дніпро',
    'Lille/Paris',
    'Leeds & London',
  ])('sees a place in %s', (text) => expect(placeScore(text, words)).toBeGreaterThanOrEqual(0.4));
  it.each([
    'Ormeval Logistics NV',
    'Built in 2019',
    'Senior MA',
    'Weaver IT',
    'a@b.example',
    'What is next?',
    'node.js',
    'г. н. с.',
    'Bread/Butter',
    'Leeds & Kettle',
  ])('sees nothing in %s', (text) => expect(placeScore(text, words)).toBe(0));
});
