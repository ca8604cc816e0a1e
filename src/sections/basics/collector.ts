import { type Line, type Quote, slice } from '../../document/index.js';
import { type Draft, type DraftObject, type Finding, found } from '../../evidence/index.js';
import { absoluteUrl, isWebUrl } from '../../fields/link.js';
import { networkNamed, profileOf, profileUrl } from '../../fields/profile.js';

/** What the head of a CV has told so far. */
export interface Collector {
  name: Finding | undefined;
  label: Finding | undefined;
  image: Finding | undefined;
  email: Finding | undefined;
  phone: Finding | undefined;
  url: Finding | undefined;
  readonly profiles: DraftObject[];
  readonly prose: Quote[];
  /** Lines that list spoken languages. */
  readonly spoken: Line[];
  /** Lines of an address, as they come, each with the number of the line that it stands on. */
  readonly places: { readonly quote: Quote; readonly at: number }[];
  /** Number of the line that is being read. */
  at: number;
  readonly location: { -readonly [K in 'address' | 'postalCode' | 'city' | 'region' | 'countryCode']?: Finding };
  readonly preferences: Record<string, Draft[]>;
}

export function collector(): Collector {
  return {
    name: undefined,
    label: undefined,
    image: undefined,
    email: undefined,
    phone: undefined,
    url: undefined,
    profiles: [],
    prose: [],
    spoken: [],
    places: [],
    at: 0,
    location: {},
    preferences: {},
  };
}

/** Notes what the person looks for. */
export function addPreferences(to: Collector, role: string, ...findings: readonly Finding[]): void {
  to.preferences[role] = [...(to.preferences[role] ?? []), ...findings];
}

/** Notes a line of an address. */
export function addPlace(to: Collector, quote: Quote): void {
  to.places.push({ quote, at: to.at });
}

/** Files an address under the profile or the home page that it is; false where it is neither. */
export function addUrl(to: Collector, url: Quote, rule: string, shown?: Quote, text?: Quote): boolean {
  const absolute = absoluteUrl(url.text);
  if (!isWebUrl(absolute) || NO_HOME.test(absolute)) return false;
  if (isImageUrl(absolute)) {
    to.image ??= found(url, rule, 0.7, /[/:]/u.test(url.text) ? absolute : url.text); // a file beside the CV has no address on the web
    return true;
  }
  const glued = absolute.slice(8).search(/https?:\/\//u);
  if (glued > 0) {
    const at = url.text.search(/(?<=.{6})https?:\/\//u);
    return at > 0 && [addUrl(to, slice(url, 0, at), rule), addUrl(to, slice(url, at), rule)].some(Boolean);
  }
  const address = profileOf(absolute);
  const named = shown && networkNamed(shown.text);
  if (address ?? named) {
    const user = address?.username ?? /\/@([\p{L}\p{N}._-]+)\/?$/u.exec(absolute)?.[1];
    const handle = text && /^@[\p{L}\p{N}._-]+$/u.test(text.text) ? text : undefined;
    addProfile(to, {
      network: found(url, rule, 0.9, address?.network ?? named),
      username: user ? found(url, rule, 0.9, user) : handle && found(handle, rule, 0.9, handle.text.slice(1)),
      url: found(url, rule, 0.95, absolute),
    });
    return true;
  }
  if (!to.url) to.url = found(url, rule, 0.85, absolute);
  else if (shown && isNetworkName(shown.text, absolute) && foldUrl(to.url.value) !== foldUrl(absolute)) {
    addProfile(to, { network: found(shown, rule, 0.7), username: undefined, url: found(url, rule, 0.9, absolute) });
  } else return foldUrl(to.url.value) === foldUrl(absolute);
  return true;
}

/** Whether the words of a link name a site: few words, not the address itself. */
function isNetworkName(text: string, url: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}][\p{L}\p{N} +-]{1,22}$/u.test(text.trim()) &&
    text.trim().split(' ').length <= 2 &&
    !url.toLowerCase().includes(`//${text.trim().toLowerCase()}`)
  );
}

function foldUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/$/u, '');
}

/** Addresses that are nobody's home page: maps, repositories, and the hosts of mailboxes. */
const NO_HOME =
  /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/[^/]+\/[^/]|maps\.google|google\.[a-z.]{2,12}\/maps|openstreetmap|^https?:\/\/(?:www\.)?(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|qq|163|protonmail|gmx|mail|yandex|live)\.[a-z.]{2,6}\/?$/iu;

/** Whether an address is that of a picture. */
export function isImageUrl(url: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|webp)(?:[?#]|$)|gravatar\.com\/avatar|avatars\d*\.githubusercontent\.com/iu.test(url);
}

/** Files a handle of a network; its address is built where it follows from the handle. */
export function addHandle(to: Collector, network: string, handle: Quote, rule: string, written?: Quote): void {
  const url = profileUrl(network, handle.text);
  addProfile(to, {
    network: written ? found(written, rule, 0.9, network) : found(handle, rule, 0.8, network),
    username: found(handle, rule, 0.9, handle.text.replace(/^@/u, '')),
    url: url ? found(handle, `${rule}-built`, 0.8, url) : undefined,
  });
}

/** The same profile is often written twice, once as a handle and once as an address. */
function addProfile(to: Collector, profile: { network: Finding; username: Finding | undefined; url: Finding | undefined }): void {
  const same = to.profiles.findIndex((other) => {
    const [url, username, network] = [other.url as Finding | undefined, other.username as Finding | undefined, other.network as Finding | undefined];
    if (network?.value.toLowerCase() !== profile.network.value.toLowerCase()) return false;
    return (
      !username ||
      !profile.username ||
      username.value.toLowerCase() === profile.username.value.toLowerCase() ||
      (url !== undefined && url.value === profile.url?.value)
    );
  });
  const other = to.profiles[same];
  if (!other) to.profiles.push({ ...profile });
  else
    to.profiles[same] = {
      network: other.network,
      username: other.username ?? profile.username,
      url: profile.url && !(other.url as Finding | undefined)?.evidence[0]?.rule.endsWith('link') ? profile.url : (other.url ?? profile.url),
    };
}
