import { it } from 'vitest';
import { readDocument, detectFormat } from '../src/formats/index.js';
import { chooseLanguage } from '../src/language.js';
import { languages } from '../src/languages/index.js';
import { fold } from '../src/lexicon/index.js';
import { readFileSync, readdirSync } from 'node:fs';
it('x',()=>{
  for (const d of ['/work/shared/handkept','/work/shared/corpus']) { const out=new Map<string,string[]>(); for (const f of readdirSync(d)) if(/\.(md|txt|ya?ml)$/.test(f)) { const t=readFileSync(d+'/'+f,'utf8'); const l=chooseLanguage(readDocument(t,detectFormat(t)),languages).language; const k=String(l); if(!out.has(k))out.set(k,[]); out.get(k)!.push(f); }
  for (const [k,v] of out) console.log('LANG',k,v.length,k==='en'?'':v.join(' ').slice(0,1500)); }
  for (const w of 'metų dirbu slaugytoja ir mokau naujus darbuotojus. už skyriaus dokumentus bei pamainų grafiką'.split(/\W+/u)) for (const l of languages) if (l.terms.functionWords.some(x=>fold(x)===fold(w))) console.log('LT',w,l.tag);
});
