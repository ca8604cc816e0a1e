/** A profile on a known network, read from its address. */
export interface ProfileAddress {
  readonly network: string;
  readonly username?: string;
}

interface Network {
  readonly name: string;
  readonly hosts: readonly string[];
  /** What the path before and after a user name looks like; the first group is the name. */
  readonly path?: RegExp;
  /** How an address is built from a handle. */
  readonly build?: string;
  readonly aliases?: readonly string[];
}

const FIRST = /^\/@?([^/?#]+)\/?(?:$|[?#])/u;
const USER_FIRST = /^\/@?([^/?#]+)/u;

/** Networks where people have a page of their own: general vocabulary, like the names of months. */
const networks: readonly Network[] = [
  {
    name: 'LinkedIn',
    hosts: ['linkedin.com', 'lnkd.in'],
    path: /^\/(?:in|pub|profile)\/(?!view(?:[/?#]|$))([^/?#]+)/u,
    build: 'https://www.linkedin.com/in/',
    aliases: ['линкедин', 'лінкедін', 'лінкедин', '领英', '領英', '링크드인'],
  },
  { name: 'GitHub', hosts: ['github.com'], path: FIRST, build: 'https://github.com/', aliases: ['гитхаб', 'гітхаб', 'ギットハブ', '깃허브', '깃헙'] },
  { name: 'GitLab', hosts: ['gitlab.com'], path: FIRST, build: 'https://gitlab.com/' },
  { name: 'Bitbucket', hosts: ['bitbucket.org'], path: FIRST, build: 'https://bitbucket.org/' },
  { name: 'Twitter', hosts: ['twitter.com'], path: FIRST, build: 'https://twitter.com/' },
  { name: 'X', hosts: ['x.com'], path: FIRST, build: 'https://x.com/' },
  { name: 'Telegram', hosts: ['t.me', 'telegram.me'], path: FIRST, build: 'https://t.me/', aliases: ['tg', 'телеграм', 'телеграмм', 'тг', '텔레그램'] },
  { name: 'Facebook', hosts: ['facebook.com', 'fb.com', 'fb.me'], path: FIRST, build: 'https://www.facebook.com/', aliases: ['фейсбук', '脸书', '臉書'] },
  { name: 'Instagram', hosts: ['instagram.com'], path: FIRST, build: 'https://www.instagram.com/', aliases: ['инстаграм', 'інстаграм', '인스타그램'] },
  {
    name: 'Stack Overflow',
    hosts: ['stackoverflow.com', 'stackexchange.com', 'ru.stackoverflow.com'],
    path: /^\/(?:users|cv|story)\/(?:\d+\/)?([^/?#]+)/u,
    aliases: ['stackoverflow', 'stack-overflow', 'stackexchange'],
  },
  { name: 'Xing', hosts: ['xing.com'], path: /^\/profile\/([^/?#]+)/u, build: 'https://www.xing.com/profile/' },
  {
    name: 'Mastodon',
    hosts: [
      'mastodon.social',
      'mastodon.online',
      'fosstodon.org',
      'hachyderm.io',
      'mas.to',
      'mstdn.social',
      'infosec.exchange',
      'techhub.social',
      'mastodon.world',
    ],
    path: /^\/@([^/?#]+)/u,
  },
  { name: 'Bluesky', hosts: ['bsky.app'], path: /^\/profile\/([^/?#]+)/u, build: 'https://bsky.app/profile/' },
  { name: 'Threads', hosts: ['threads.net'], path: FIRST },
  { name: 'ORCID', hosts: ['orcid.org'], path: FIRST, build: 'https://orcid.org/' },
  { name: 'Google Scholar', hosts: ['scholar.google.com', 'scholar.google.de', 'scholar.google.ru'], aliases: ['scholar'] },
  { name: 'ResearchGate', hosts: ['researchgate.net'], path: /^\/profile\/([^/?#]+)/u, build: 'https://www.researchgate.net/profile/' },
  { name: 'Medium', hosts: ['medium.com'], path: FIRST, build: 'https://medium.com/@' },
  { name: 'DEV', hosts: ['dev.to'], path: FIRST, build: 'https://dev.to/', aliases: ['dev.to', 'devto', 'dev community'] },
  { name: 'Dribbble', hosts: ['dribbble.com'], path: FIRST, build: 'https://dribbble.com/' },
  { name: 'Behance', hosts: ['behance.net'], path: FIRST, build: 'https://www.behance.net/' },
  { name: 'CodePen', hosts: ['codepen.io'], path: USER_FIRST, build: 'https://codepen.io/' },
  { name: 'Kaggle', hosts: ['kaggle.com'], path: FIRST, build: 'https://www.kaggle.com/' },
  { name: 'LeetCode', hosts: ['leetcode.com', 'leetcode.cn'], path: /^\/(?:u\/)?([^/?#]+)/u, build: 'https://leetcode.com/', aliases: ['力扣'] },
  { name: 'HackerRank', hosts: ['hackerrank.com'], path: /^\/(?:profile\/)?([^/?#]+)/u, build: 'https://www.hackerrank.com/' },
  { name: 'Codewars', hosts: ['codewars.com'], path: /^\/users\/([^/?#]+)/u, build: 'https://www.codewars.com/users/' },
  { name: 'Codeforces', hosts: ['codeforces.com'], path: /^\/profile\/([^/?#]+)/u, build: 'https://codeforces.com/profile/' },
  { name: 'npm', hosts: ['npmjs.com', 'npmjs.org'], path: /^\/~([^/?#]+)/u, build: 'https://www.npmjs.com/~' },
  { name: 'YouTube', hosts: ['youtube.com', 'youtu.be'], path: /^\/(?:@|c\/|user\/|channel\/)([^/?#]+)/u },
  { name: 'Reddit', hosts: ['reddit.com'], path: /^\/u(?:ser)?\/([^/?#]+)/u },
  { name: 'Keybase', hosts: ['keybase.io'], path: FIRST, build: 'https://keybase.io/' },
  { name: 'AngelList', hosts: ['angel.co', 'wellfound.com'], path: /^\/(?:u\/)?([^/?#]+)/u, aliases: ['angellist', 'wellfound'] },
  { name: 'VK', hosts: ['vk.com'], path: FIRST, build: 'https://vk.com/', aliases: ['вк', 'vkontakte', 'вконтакте'] },
  { name: 'Habr', hosts: ['habr.com', 'career.habr.com', 'habrahabr.ru'], path: /^\/(?:\w\w\/)?(?:users\/)?([^/?#]+)/u, aliases: ['habr career', 'хабр'] },
  { name: 'WhatsApp', hosts: ['wa.me'], path: FIRST, aliases: ['вотсап', 'ватсап'] },
  { name: 'Skype', hosts: ['join.skype.com'], aliases: ['скайп', 'スカイプ'] },
  { name: 'Zhihu', hosts: ['zhihu.com'], path: /^\/people\/([^/?#]+)/u, aliases: ['知乎'] },
  { name: 'Weibo', hosts: ['weibo.com'], path: /^\/(?:u\/)?([^/?#]+)/u, aliases: ['微博'] },
  { name: 'Qiita', hosts: ['qiita.com'], path: FIRST, build: 'https://qiita.com/' },
  { name: 'Zenn', hosts: ['zenn.dev'], path: FIRST, build: 'https://zenn.dev/' },
  { name: 'SlideShare', hosts: ['slideshare.net'], path: FIRST },
  { name: 'Speaker Deck', hosts: ['speakerdeck.com'], path: FIRST, build: 'https://speakerdeck.com/' },
  { name: 'SoundCloud', hosts: ['soundcloud.com'], path: FIRST },
  { name: 'Spotify', hosts: ['open.spotify.com'], path: /^\/user\/([^/?#]+)/u },
  { name: 'Last.fm', hosts: ['last.fm', 'lastfm.com'], path: /^\/user\/([^/?#]+)/u },
  { name: 'Flickr', hosts: ['flickr.com'], path: /^\/(?:photos|people)\/([^/?#]+)/u },
  { name: 'Pinterest', hosts: ['pinterest.com'], path: FIRST },
  { name: 'Vimeo', hosts: ['vimeo.com'], path: FIRST },
  { name: 'Twitch', hosts: ['twitch.tv'], path: FIRST },
  { name: 'Google+', hosts: ['plus.google.com'], path: /^\/(?:u\/0\/)?([^/?#]+)/u, aliases: ['google plus'] },
  { name: 'Goodreads', hosts: ['goodreads.com'], path: /^\/user\/show\/([^/?#]+)/u },
  { name: 'Product Hunt', hosts: ['producthunt.com'], path: FIRST },
  { name: 'Hacker News', hosts: ['news.ycombinator.com'] },
  { name: 'Hugging Face', hosts: ['huggingface.co'], path: FIRST, build: 'https://huggingface.co/', aliases: ['huggingface'] },
  { name: 'Hashnode', hosts: ['hashnode.com'], path: FIRST },
  { name: 'Substack', hosts: ['substack.com'], path: FIRST },
  { name: 'Codeberg', hosts: ['codeberg.org'], path: FIRST, build: 'https://codeberg.org/' },
  { name: 'Docker Hub', hosts: ['hub.docker.com'], path: /^\/(?:u|r)\/([^/?#]+)/u },
  { name: 'Exercism', hosts: ['exercism.org', 'exercism.io'], path: /^\/profiles\/([^/?#]+)/u },
  { name: 'freeCodeCamp', hosts: ['freecodecamp.org'], path: FIRST },
  { name: 'Upwork', hosts: ['upwork.com'] },
  { name: 'Malt', hosts: ['malt.fr', 'malt.com'], path: /^\/profile\/([^/?#]+)/u },
  { name: 'Academia.edu', hosts: ['academia.edu'], aliases: ['academia'] },
  { name: 'Credly', hosts: ['credly.com'], path: /^\/users\/([^/?#]+)/u },
  { name: 'Gravatar', hosts: ['gravatar.com'], path: FIRST },
  { name: 'about.me', hosts: ['about.me'], path: FIRST },
  { name: 'Discord', hosts: ['discord.gg', 'discord.com'] },
  { name: 'WeChat', hosts: [], aliases: ['微信', '微信号', '微信號', 'weixin'] },
  { name: 'QQ', hosts: [], aliases: ['qq号', 'qq号码'] },
  { name: 'Viber', hosts: [], aliases: ['вайбер'] },
  { name: 'Gitee', hosts: ['gitee.com'], path: FIRST, build: 'https://gitee.com/', aliases: ['码云'] },
  { name: 'Juejin', hosts: ['juejin.cn', 'juejin.im'], path: /^\/user\/([^/?#]+)/u, aliases: ['掘金'] },
  { name: 'CSDN', hosts: ['blog.csdn.net'], path: FIRST, build: 'https://blog.csdn.net/' },
  { name: 'Signal', hosts: ['signal.me'] },
  { name: 'Foursquare', hosts: ['foursquare.com'], path: FIRST },
  { name: 'Tumblr', hosts: ['tumblr.com'], path: FIRST },
];

const byHost = new Map(networks.flatMap((network) => network.hosts.map((host) => [host, network] as const)));
const byName = new Map(
  networks.flatMap((network) => [network.name, ...(network.aliases ?? [])].map((name) => [name.toLowerCase().replace(/[\s.-]/gu, ''), network] as const)),
);

/** The network and user that an absolute address names, where it is a page of a known network. */
export function profileOf(url: string): ProfileAddress | undefined {
  const match = /^https?:\/\/(?:www\.|m\.|(?:[a-z]{2}\.)(?=linkedin|xing))?([^/?#:]+)(?::\d+)?(\/[^?#]*)?/iu.exec(url);
  const host = match?.[1]?.toLowerCase();
  if (!host) return undefined;
  const network = byHost.get(host) ?? byHost.get(host.split('.').slice(-2).join('.'));
  if (!network) return undefined;
  const path = decode(match?.[2] ?? '');
  const username = network.path?.exec(path)?.[1];
  if (network.path && !username && path.length > 1) return path.split('/').length > 2 && network.path === FIRST ? undefined : { network: network.name };
  return username ? { network: network.name, username } : { network: network.name };
}

/** The network that a word names ("Github", "Stack Overflow", "tg"), also with its other name ("X (Twitter)"). */
export function networkNamed(text: string): string | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s.:_-]/gu, '');
  const both = name.endsWith(')') ? /^([^()]{1,20})\(([^()]{1,20})\)$/u.exec(name) : null;
  return (byName.get(name) ?? (both?.[1] && byName.has(both[2] ?? '') ? byName.get(both[1]) : undefined))?.name;
}

/** The address of a user of a network, where it follows from the handle alone. */
export function profileUrl(network: string, username: string): string | undefined {
  const { build } = byName.get(network.toLowerCase().replace(/[\s.-]/gu, '')) ?? {};
  const handle = username.replace(/^@/u, '');
  return build && /^[\p{L}\p{N}._-]+$/u.test(handle) ? build + encodeURIComponent(handle) : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
