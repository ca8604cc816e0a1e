import { it } from 'vitest';
import { languages } from '../src/languages/index.js';
import { writeFileSync } from 'node:fs';
it('x',()=>{ let out='';
 for (const l of languages) if(['zh','ja','ko'].includes(l.tag)) for (const [k,v] of Object.entries(l.terms)) if(Array.isArray(v)) { const s=(v as string[]).filter(w=>[...w].length===1); if(s.length) out+=`${l.tag}.${k}: ${s.join(' ')}\n`; }
 for (const l of languages) if(['zh','ja','ko'].includes(l.tag)) for (const k of ['present','to','from','since','until','durationWords'] as const) out+=`${l.tag}.${k}: ${l.dates[k].join(' ')}\n`;
 for (const l of languages) if(['zh','ja','ko'].includes(l.tag)) { out+=`${l.tag} occ2 ${l.terms.occupations.filter(w=>[...w].length===2).join(' ')}\n${l.tag} sch ${l.terms.schools.filter(w=>[...w].length<=2).join(' ')}\n${l.tag} sen ${l.terms.seniority.filter(w=>[...w].length<=2).join(' ')}\n${l.tag} deg ${l.terms.degrees.filter(w=>[...w].length<=2).join(' ')}\n`;}
 writeFileSync('/tmp/w/a3.txt',out); });
