import { describe, expect, it } from 'vitest';
import { spanning, tokenize } from '../../src/structure/tokens.js';
import { lineOf, words } from './kit.js';

/** Headers with their parts, each behind the border that sets it apart. */
const TOKENS: readonly (readonly [header: string, tokens: string])[] = [
  ['本科/云麓理工大学', '本科 ‹comma› 云麓理工大学'],
  ['Copper Kettle', 'Copper Kettle'],
  ['Baker | Copper Kettle', 'Baker ‹bar› Copper Kettle'],
  ['Baker · Copper Kettle', 'Baker ‹bar› Copper Kettle'],
  ['Baker· Copper Kettle', 'Baker ‹bar› Copper Kettle'],
  ['Baker – Copper Kettle', 'Baker ‹dash› Copper Kettle'],
  ['Baker - Copper Kettle', 'Baker ‹dash› Copper Kettle'],
  ['Baker / Copper Kettle', 'Baker ‹dash› Copper Kettle'],
  ['Baker; Copper Kettle', 'Baker ‹dash› Copper Kettle'],
  ['Baker, Copper Kettle', 'Baker ‹comma› Copper Kettle'],
  ['*Bread first*, Oven Days', 'Bread first ‹mark› Oven Days'],
  ['"Bread first", Oven Days', '"Bread first" ‹mark› Oven Days'],
  ['Baker at Copper Kettle', 'Baker ‹at› Copper Kettle'],
  ['Baker @ Copper Kettle', 'Baker ‹at› Copper Kettle'],
  ['Baker @Copper', 'Baker ‹at› @Copper'],
  ['Boulanger à la Tourmelle', 'Boulanger ‹in› Tourmelle'],
  ["Boulanger à l'École de Tourmelle", 'Boulanger ‹in› École ‹of› Tourmelle'],
  ['Bäcker bei Kupferkessel', 'Bäcker ‹at› Kupferkessel'],
  ['Bread Course — issued by Copper Kettle', 'Bread Course ‹dash› issued by Copper Kettle'],
  ['Bread Course certified by Copper Kettle', 'Bread Course ‹at› Copper Kettle'],
  ['Bread baked by Copper Kettle', 'Bread baked ‹at› Copper Kettle'],
  ['Copper Kettle: Baker', 'Copper Kettle ‹colon› Baker'],
  ['**Copper Kettle** Baker', 'Copper Kettle ‹mark› Baker'],
  ['Lehre als **Köchin EFZ** – Kupferkessel', 'Lehre als Köchin EFZ ‹dash› Kupferkessel'],
  ['Bäcker bei **Kupferkessel**', 'Bäcker ‹at› Kupferkessel'],
  ['Boulanger à **Tourmelle**', 'Boulanger ‹mark› Tourmelle'],
  ['BSc in Chemistry', 'BSc ‹in› Chemistry'],
  ['BSc Chemistry', 'BSc ‹blank› Chemistry'],
  ['BSc in Chemistry with a minor in Baking, Halmstett College', 'BSc ‹in› Chemistry with a minor in Baking ‹comma› Halmstett College'],
  ['BSc in Chemistry, Minor in Baking, Halmstett College', 'BSc ‹in› Chemistry, Minor in Baking ‹comma› Halmstett College'],
  ['BA History; Minor: French | Halmstett College', 'BA ‹blank› History; Minor: French ‹bar› Halmstett College'],
  ['BSc Informatik – Schwerpunkt Netze, Halmstett', 'BSc ‹blank› Informatik – Schwerpunkt Netze ‹comma› Halmstett'],
  ['Halmstett College, Minor in Baking', 'Halmstett College ‹comma› Minor ‹in› Baking'],
  ['MA in History with specialisation in Bread', 'MA ‹in› History with specialisation in Bread'],
  ['Consultor de Software, Horno Azul', 'Consultor de Software ‹comma› Horno Azul'],
  ['Ingeniera Senior de Desarrollo de Software', 'Ingeniera Senior de Desarrollo de Software'],
  ['Head of Data', 'Head of Data'],
  ['Director of Copper Kettle', 'Director ‹of› Copper Kettle'],
  ['Consultor de Horno Software', 'Consultor ‹of› Horno Software'],
  ['Lecturer in Baking, University of Halmstett', 'Lecturer in Baking ‹comma› University ‹of› Halmstett'],
  ['Lecturer in Leeds, England', 'Lecturer ‹in› Leeds ‹comma› England'],
  ['Baker in Halmstett College, Leeds', 'Baker ‹in› Halmstett College ‹comma› Leeds'],
  ['Licence chimie', 'Licence ‹blank› chimie'],
  ['Halmstett College, BSc Chemistry', 'Halmstett College ‹comma› BSc ‹blank› Chemistry'],
  ['Computer Science BSc', 'Computer Science ‹blank› BSc'],
  ['Computer Science Bachelor', 'Computer Science ‹blank› Bachelor'],
  ["Philosophy Master's Degree, Halmstett College", "Philosophy ‹blank› Master's Degree ‹comma› Halmstett College"],
  ["Applied Philosophy (Ethics) Master's Degree", "Applied Philosophy ‹bracket› Ethics) ‹blank› Master's Degree"],
  ['Joint Master of Arts', 'Joint Master of Arts'],
  ['Logistics Associate', 'Logistics Associate'],
  ['Computer Science BSc, Halmstett College', 'Computer Science ‹blank› BSc ‹comma› Halmstett College'],
  ['COMPUTER SCIENCE DIPLOMA', 'COMPUTER SCIENCE DIPLOMA'],
  ['Halmstett College BSc (Hons) Chemistry', 'Halmstett College ‹mark› BSc ‹bracket› Hons) ‹blank› Chemistry'],
  ['HBO Logistiek en Economie', 'HBO ‹blank› Logistiek en Economie'],
  ['BP Arts de la cuisine', 'BP ‹blank› Arts de la cuisine'],
  ['Lehre Maschinenbau an der Universität Halmstett', 'Lehre ‹blank› Maschinenbau ‹at› Universität Halmstett'],
  ['Licenciado en Derecho por la Universidad de Ormeval', 'Licenciado ‹in› Derecho ‹at› Universidad ‹of› Ormeval'],
  ['Faculdade da Academia Ormeval', 'Faculdade ‹of› Academia Ormeval'],
  ['Grado en Economía', 'Grado ‹in› Economía'],
  ['Bachelor of Science', 'Bachelor of Science'],
  ['BSc Computer Science Halmstett State University', 'BSc ‹blank› Computer Science ‹blank› Halmstett State University'],
  ['BSc Ecotechnology College Halmstett', 'BSc ‹blank› Ecotechnology ‹blank› College Halmstett'],
  ['Design Academy Halmstett', 'Design Academy Halmstett'],
  ['某大学 软件工程 本科', '某大学 ‹mark› 软件工程 ‹mark› 本科'],
  ['Diploma, - Ormeval', 'Diploma ‹dash› Ormeval'],
  ['Universidad de La Vega', 'Universidad ‹of› La Vega'],
  ['University of Halmstett', 'University ‹of› Halmstett'],
  ['Baker (night shift, weekends), Copper Kettle', 'Baker ‹bracket› night shift, weekends) ‹comma› Copper Kettle'],
  ['Copper Kettle, Inc.', 'Copper Kettle, Inc.'],
  ['Geology, PhD', 'Geology ‹comma› PhD'],
  ['Head Baker. Copper Kettle Ltd', 'Head Baker ‹dash› Copper Kettle Ltd'],
  ['Baker (part-time). Copper Kettle', 'Baker ‹bracket› part-time) ‹dash› Copper Kettle'],
  ['St. Halm College, Leeds', 'St. Halm College ‹comma› Leeds'],
  ['Research AssistantRiverside, CA', 'Research Assistant ‹column› Riverside ‹comma› CA'],
  ['영양사 면허, 나래협회', '영양사 면허 ‹comma› 나래협회'],
  ['나래병원 | 수석 간호사', '나래병원 ‹bar› 수석 간호사'],
  ['나래병원 간호사', '나래병원 ‹mark› 간호사'],
  ['看護師，青空病院', '看護師 ‹comma› 青空病院'],
];

/** What looks like a border and is none. */
const WHOLE: readonly string[] = ['Co-Founder', 'Ormeval/Kettle', 'CI/CD', 'A-levels', 'Kettle,Pan', 'Ormeval.example', 'R&D'];

describe('tokenize', () => {
  it.each(TOKENS)('%s', (text, tokens) => expect(shown(text)).toBe(tokens));
  it.each(WHOLE)('leaves %s whole', (text) => expect(shown(text)).toBe(text));

  it.fails('does not know yet that a mark sets more apart than the blank behind it', () => {
    expect(shown('**Baker** Copper Kettle')).toBe('Baker ‹mark› Copper Kettle');
  });

  it('begins every line anew', () => {
    const slots = ['Baker', 'Copper Kettle, Halmstett'].map(slotOf);
    expect(tokenize(slots, words).map(({ slot, border }) => `${slot} ${border}`)).toEqual(['0 line', '1 line', '1 comma']);
  });

  it('knows what is linked', () => {
    const slots = [slotOf('Baker, [Copper Kettle](https://kettle.example)')];
    expect(tokenize(slots, words).map(({ linked }) => linked)).toEqual([false, true]);
  });
});

describe('spanning', () => {
  it('reaches from one part to another of one line, and over no line', () => {
    const slots = ['Baker, Cook, Copper Kettle', 'Halmstett'].map(slotOf);
    const tokens = tokenize(slots, words);
    const reach = (from: number, to: number) => spanning(slots, tokens[from] as (typeof tokens)[0], tokens[to] as (typeof tokens)[0])?.text;
    expect([reach(0, 1), reach(1, 2), reach(2, 3)]).toEqual(['Baker, Cook', 'Cook, Copper Kettle', undefined]);
  });
});

function slotOf(text: string) {
  const line = lineOf(text);
  return { quote: line, line };
}

function shown(text: string): string {
  const slot = slotOf(text);
  return tokenize([slot], words)
    .map(({ start, end, border }, index) => `${index > 0 ? ` ‹${border}› ` : ''}${slot.quote.text.slice(start, end).trim()}`)
    .join('');
}
