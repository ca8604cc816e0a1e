import { LinkifyIt } from 'linkify-it';
import type { Span } from '../document/index.js';

/** An address of the web found in a text; `url` is absolute. */
export interface LinkMatch extends Span {
  readonly url: string;
}

/**
 * The web addresses of a text. A bare domain counts only where `bare` is set (contact lines): elsewhere it is more often
 * a product's name ("Node.js", "Mail.ru") than an address.
 */
export function findLinks(text: string, bare = false): LinkMatch[] {
  if (!text.includes('//') && !(bare && DOTTED.test(text))) return [];
  const found: LinkMatch[] = [];
  for (const match of (bare ? loose : strict).match(text.slice(0, MAX_LENGTH)) ?? []) {
    if (match.schema === 'mailto:' || match.url.startsWith('mailto:')) continue;
    if (bare && match.schema === '' && (!BARE_DOMAIN.test(match.raw) || DEGREE.test(match.raw))) continue;
    const glued = match.schema === '' ? (GLUED.exec(match.raw)?.[0].length ?? 0) : 0;
    found.push({ start: match.index + glued, end: match.lastIndex, url: absoluteUrl(match.raw.slice(glued)) });
  }
  return found;
}

/** The absolute form of an address: `https://` before a bare one, the resolver before a DOI, no blanks. */
export function absoluteUrl(raw: string): string {
  const compact = ascii(
    raw
      .trim()
      .replace(/\s+|#$/gu, '')
      .replace(TWICE, ''),
  );
  if (DOI.test(compact)) return `https://doi.org/${compact.replace(/^doi:/iu, '')}`;
  if (/^[a-z][a-z+.-]*:/iu.test(compact) && !/^[\w.-]+\.[a-z]{2,}:\d/iu.test(compact))
    return compact.replace(/^(https?):\/*(?=[^/])/iu, (_, scheme: string) => `${scheme.toLowerCase()}://`);
  return `https://${compact.replace(/^\/\//u, '')}`;
}

/** `http://https://mill.org`: a page put a scheme before an address that had one. */
const TWICE = /^https?:\/\/(?=https?:\/\/)/iu;

/** The number of a publication, as journals give it. */
const DOI = /^(?:doi:)?10\.\d{4,9}\/\S/iu;

/** An address may be written in any script; a URI has ASCII only. */
function ascii(address: string): string {
  if (/^[\x21-\x7e]*$/u.test(address)) return address;
  const schemed = /^[a-z][a-z+.-]*:/iu.test(address) ? address : `https://${address}`;
  return URL.canParse(schemed) ? new URL(schemed).href : address;
}

/** Whether an address leads to a page of the web (not a mail, a phone or an anchor of the same page). */
export function isWebUrl(url: string): boolean {
  return !FILE.test(url) && /^https?:\/\/[^\s/][^\s/.]*\.[^\s/]/iu.test(url) && !/[<>"{}|\\^`[\]]|%(?![\da-f]{2})|#.*#|[^\x21-\x7e]/iu.test(url);
}

/** `cv_en.html`, `resume.pdf`: a file beside the page, which has no host before its name. */
const FILE = /^https?:\/\/[^\s/]{1,80}\.(?:html?|pdf|docx?|odt|txt|tex|php)$/iu;

/** A dot inside a word: no domain has fewer signs. */
const DOTTED = /\.[^\s\d.,;:!?()]/u;
const MAX_LENGTH = 2000;
const strict = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false }).add('ftp:', null);
const loose = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });
/** Linkify's own list of top-level domains is short: any domain of plain letters is taken in a contact line. */
loose.tlds(
  [
    'dev',
    'me',
    'io',
    'app',
    'tech',
    'site',
    'online',
    'page',
    'blog',
    'xyz',
    'cloud',
    'design',
    'codes',
    'engineer',
    'software',
    'works',
    'studio',
    'ai',
    'example',
    'rocks',
    'pro',
    'space',
    'world',
    'website',
    'digital',
    'name',
    'link',
    'wiki',
    'run',
    'sh',
    'so',
    'gg',
    'im',
    'is',
    'it',
    'fm',
    'tv',
    'ninja',
    'guru',
    'today',
    'fyi',
    'art',
    'zone',
    'wtf',
    'cool',
    'life',
    'live',
    'team',
    'club',
    'social',
    'network',
    'academy',
    'careers',
    'agency',
    'media',
    'academy',
    'us',
    'eu',
    'cat',
    'info',
    'bio',
    'cv',
    'moe',
    'lol',
    'land',
    'house',
    'in',
  ],
  true,
);
/** A word in front of an address that lost its blank: `USwww.example.com`. */
const GLUED = /^\p{L}+(?=www\.[^.]+\.)/u;
/** `M.Sc`, `B.Tech`, `B.Com`: a degree, and no domain. */
const DEGREE = /^[A-Z]\.[A-Z][A-Za-z]{1,4}$/u;
const BARE_DOMAIN = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
