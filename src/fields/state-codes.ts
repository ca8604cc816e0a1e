import { fold } from '../lexicon/index.js';
import { endsInProvince, isUsState } from './regions.js';

/** Whether two letters behind a town are a state of the USA or Brazil there, though a country has them for its code: `Boston, MA`, not `Casablanca, MA`. */
export function isStateBehind(code: string, town: string): boolean {
  const name = fold(
    town
      .replace(/(?<![\s,]),?\s*$/u, '')
      .split(',')
      .at(-1) ?? '',
  )
    .replace(/\./gu, '')
    .trim();
  if (code === 'CA' && endsInProvince(name)) return false; // "Toronto, Ontario, CA"
  return towns.get(code)?.has(name) ?? (isUsState(code) && !(abroad.get(code)?.has(name) ?? false));
}

/** States whose code, behind a town, is oftener a country's, with the towns behind which it is not. */
const STATES =
  'DE wilmington,dover,newark|IN indianapolis,bloomington,fort wayne,west lafayette,lafayette,south bend,notre dame,carmel,evansville,fishers,muncie,terre haute|CO denver,boulder,aurora,colorado springs,fort collins,golden,littleton,louisville,longmont,broomfield,lakewood,englewood,westminster|AR little rock,fayetteville,bentonville,rogers,conway,jonesboro,fort smith|ID boise,meridian,nampa,moscow,idaho falls,coeur d’alene,pocatello|IL chicago,urbana,champaign,urbana-champaign,evanston,naperville,springfield,peoria,rockford,aurora,schaumburg,oak park,oak brook,deerfield,northbrook,bloomington,carbondale,dekalb,joliet,elgin' +
  '|AM manaus|BA salvador,feira de santana,vitoria da conquista,camacari,ilheus,itabuna,lauro de freitas|ES vitoria,vila velha,serra,cariacica,linhares,colatina|MG belo horizonte,uberlandia,contagem,juiz de fora,betim,montes claros,uberaba,ouro preto,itajuba,vicosa,lavras,pocos de caldas,governador valadares,ipatinga,divinopolis,sete lagoas,varginha,pouso alegre,nova lima,santa rita do sapucai,sao joao del rei|PE recife,olinda,caruaru,petrolina,jaboatao dos guararapes,garanhuns|PR curitiba,londrina,maringa,ponta grossa,cascavel,foz do iguacu,sao jose dos pinhais,guarapuava|RO porto velho,ji-parana|RS porto alegre,caxias do sul,pelotas,canoas,santa maria,novo hamburgo,sao leopoldo,passo fundo,gravatai,viamao,rio grande,santa cruz do sul,bento goncalves|SE aracaju|TO palmas';
/** States whose code is oftener theirs, with the towns behind which a country is meant. */
const ABROAD =
  'MA casablanca,rabat,marrakech,marrakesh,fes,fez,tangier,tanger,agadir,meknes,oujda,kenitra,tetouan,sale|PA panama,panama city,ciudad de panama|MT valletta,sliema,msida,birkirkara,st julians,gzira,mosta,san gwann|NE niamey|SC victoria|SD khartoum,omdurman|MN ulaanbaatar,ulan bator|MS brades|ME podgorica,budva,bar,niksic,kotor,herceg novi,tivat|MO macau,macao|TN tunis,sfax,sousse,monastir,ariana,bizerte|AZ baku,baki,ganja,sumqayit|KY george town|VA vatican city|GA libreville|AL tirana,tirane,durres,vlore,shkoder,elbasan|MD chisinau,balti,tiraspol,bender';

const table = (list: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(list.split('|').map((row) => [row.slice(0, 2), new Set(row.slice(3).split(','))]));
const [towns, abroad] = [table(STATES), table(ABROAD)];
