/** Codes of the languages that people name in CVs: ISO 639-1, and a few of 639-3 with many speakers. */
export const iso639: readonly string[] = (
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id ig is it ja jv ka kk km kn ko ku ky la lb lo lt lv mg mk ml mn mr ms mt my ne nl no nb nn or pa pl ps pt ro ru rw sa ' +
  'sd si sk sl sm sn so sq sr st su sv sw ta te tg th tk tl tr tt ug uk ur uz vi wo xh yi yo zh zu yue ckb fil ceb haw'
).split(' ');
