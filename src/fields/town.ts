import nlp from 'compromise/three';

/** Whether a short phrase is the name of a town, as far as compromise knows it: one weak vote, for phrases that nothing else explains. */
export function isTown(text: string): boolean {
  if (text.length > 30 || !/^\p{Lu}[\p{Script=Latin}.' -]*$/u.test(text)) return false;
  const written = /\p{Ll}/u.test(text) ? text : text.toLowerCase().replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const places = nlp(written).places();
  return places.found && places.text().trim().length >= written.length - 1;
}
