import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

type Basics = Readonly<Record<string, unknown>>;

/** The basics of a CV whose head is given, with a job below it. */
function basics(head: string): Basics {
  return (parseCv(`${head}\n\n## Experience\n\n### Developer, Larch Ltd\n2018 - 2020\n\n- Built a gate.\n`).resume.basics ?? {}) as Basics;
}

const HEADS: readonly (readonly [what: string, head: string, expected: Basics])[] = [
  [
    'a name among personal data, and none of who can be asked',
    '# Lebenslauf\n\n## Personalien\n\nIda Nele Holm<br />\n15.12.1995\n\n+41 79 555 01 41\n\n## Referenzen\n\n### Personen\n\n**Fabian Dorn**<br />\nLehrer<br />\n[fabian.dorn@ormeval.example](mailto:fabian.dorn@ormeval.example)',
    { name: 'Ida Nele Holm', phone: '+41 79 555 01 41' },
  ],
  [
    'a phone and a mail with a comma between them',
    '# Jane Doe\n\ntel. 600 555 018, jane@doe.example',
    { name: 'Jane Doe', email: 'jane@doe.example', phone: '600 555 018' },
  ],
  [
    'a town that no list knows, between number and address',
    'Jane Doe\nBaker\n\n+27 21 555 0163\nHalmstett\njane@doe.example',
    { name: 'Jane Doe', label: 'Baker', email: 'jane@doe.example', phone: '+27 21 555 0163', location: { city: 'Halmstett' } },
  ],
  [
    'two such names, of which none is told to be the town',
    'Jane Doe\nBaker\n\nHalmstett\n+27 21 555 0163\nOrmeval\njane@doe.example',
    { name: 'Jane Doe', label: 'Baker', email: 'jane@doe.example', phone: '+27 21 555 0163' },
  ],
  [
    'a handle and a language, which are no towns',
    'Jane Doe\nBaker\n\nDoejane\njane@doe.example\nGerman',
    { name: 'Jane Doe', label: 'Baker', email: 'jane@doe.example' },
  ],
  ['a number with a sign inside', 'Jane Doe\nBaker\n0151 / 20 55 01 38', { name: 'Jane Doe', label: 'Baker', phone: '0151 / 20 55 01 38' }],
  ['a button beside the name', '# Jane Doe <a href="/cv.pdf">Download CV</a>\n\nBaker', { name: 'Jane Doe', label: 'Baker' }],
  ['what a page says of itself', '---\ntitle: CV\ndescription: Last updated in May 2024\n---\n\n# Jane Doe', { name: 'Jane Doe' }],
  ['the subtitle of a page', '---\ntitle: CV\nsubtitle: Lebenslauf\n---\n\n# Jane Doe', { name: 'Jane Doe' }],
  ['a trade as a subtitle', '---\nname: Jane Doe\nsubtitle: Rye baker\n---\n\n', { name: 'Jane Doe', label: 'Rye baker' }],
  ['a spoken language with its level', '# Ида Ормеваль\n\nАнглийский: B2/C1', { name: 'Ида Ормеваль' }],
  ['links to the page in other languages', '# Jane Doe\n\n[FR](cv_fr.html) | [EN](cv_en.html)\n\nBaker', { name: 'Jane Doe', label: 'Baker' }],
  ['a name before a sex and a year', '# 联系方式\n\n- 手机：13855550142\n\n# 个人信息\n\n- 乔岚/女/1991', { name: '乔岚', phone: '13855550142' }],
  ['a title that begins like a question of a form', 'Jane Doe\nChildren and Families Adviser', { name: 'Jane Doe', label: 'Children and Families Adviser' }],
  ['a name that goes on behind brackets', 'William (Bill) Doe\nBaker', { name: 'William (Bill) Doe', label: 'Baker' }],
  ['a rank and what becomes of it', 'Col. (Ret.) Jane B. Doe | Baker', { name: 'Col. (Ret.) Jane B. Doe', label: 'Baker' }],
  ['a doctor of medicine', 'Dr. med. Jane Doe\nÄrztin', { name: 'Dr. med. Jane Doe', label: 'Ärztin' }],
  ['what to call somebody', 'Jane Doe (she/her) | Baker', { name: 'Jane Doe', label: 'Baker' }],
  ['what to call somebody, without brackets', 'Jane Doe they/them\nBaker', { name: 'Jane Doe', label: 'Baker' }],
  ['what to call somebody, below the name', 'Jane Doe\nelle/iel\nBaker', { name: 'Jane Doe', label: 'Baker' }],
  ['a name before a sex and an age', '乔岚 | 女 | 28岁\n\n13855550142', { name: '乔岚', phone: '13855550142' }],
  [
    'networks by their names in other scripts',
    '# Ида Ормеваль\n\nТелеграм: @ormeval\nTg: @bread\nСкайп: ida.ormeval\nВК: vk.com/ormeval',
    {
      name: 'Ида Ормеваль',
      profiles: [
        { network: 'Telegram', username: 'ormeval', url: 'https://t.me/ormeval' },
        { network: 'Telegram', username: 'bread', url: 'https://t.me/bread' },
        { network: 'Skype', username: 'ida.ormeval' },
        { network: 'VK', username: 'ormeval', url: 'https://vk.com/ormeval' },
      ],
    },
  ],
  ['one handle of two networks', '# 乔岚\n\n- QQ/微信：55501420', { name: '乔岚', profiles: [{ network: 'QQ', username: '55501420' }] }],
  [
    'a headline with a place behind it',
    '# Jane Doe\n\nCloud Architect, Leipzig, Germany',
    { name: 'Jane Doe', label: 'Cloud Architect', location: { city: 'Leipzig', countryCode: 'DE' } },
  ],
  [
    'a school that is no town, though its country stands behind it',
    'Jane Doe\nBaker\nUniversity of Ormeval, Norway\njane@doe.example',
    { name: 'Jane Doe', label: 'Baker', email: 'jane@doe.example' },
  ],
  [
    'an address in a column beside the name',
    'Jane Doe\tjane@doe.example\nBaker\t(512) 555-0188',
    { name: 'Jane Doe', label: 'Baker', email: 'jane@doe.example', phone: '(512) 555-0188' },
  ],
  [
    'a greeting with a headline, and a sentence behind it',
    'jane@doe.example\n\nI am Jane Doe, a baker. Ten years of rye.',
    { name: 'Jane Doe', label: 'baker', email: 'jane@doe.example', summary: 'Ten years of rye.' },
  ],
  [
    'a greeting that goes on with a sentence',
    'Hi, my name is Jane Doe. I am a baker from Leeds who likes to build ovens from clay for schools, and for towns that have none of their own, and who tells people about it in books.',
    {
      name: 'Jane Doe',
      summary:
        'I am a baker from Leeds who likes to build ovens from clay for schools, and for towns that have none of their own, and who tells people about it in books.',
    },
  ],
  [
    'the name once more in a greeting, and a link to the file',
    "Jane Doe\nHi, I'm Jane Doe\nHead Baker\nORCID | CV (PDF)\njane@doe.example",
    { name: 'Jane Doe', label: 'Head Baker', email: 'jane@doe.example' },
  ],
  ['a greeting whose sentence goes on', 'Hello! I am Jane van Doe and I bake bread.', { name: 'Jane van Doe', summary: 'and I bake bread.' }],
  ['a greeting without a name', 'Hello! I am a baker and I bake bread in the hills.', { summary: 'Hello! I am a baker and I bake bread in the hills.' }],
  [
    'an aim behind a label as prose',
    'Jane Doe\njane@doe.example\n\nObjective: To find a place where I may learn the trade of a nurse.',
    { name: 'Jane Doe', email: 'jane@doe.example', summary: 'To find a place where I may learn the trade of a nurse.' },
  ],
  [
    'a link to a network in a sentence as no name',
    'For all else, write to me through my\n[LinkedIn Profile](https://www.linkedin.com/in/jane-doe).',
    { profiles: [{ network: 'LinkedIn', username: 'jane-doe', url: 'https://www.linkedin.com/in/jane-doe' }] },
  ],
  [
    'a phone behind a dash',
    'Jane Doe\nContact No-9800012345,9130000353\njane@doe.example',
    { name: 'Jane Doe', email: 'jane@doe.example', phone: '9800012345' },
  ],
  ['a bare number in a row', 'Jane Doe\n9800012345 | jane@doe.example | Blog', { name: 'Jane Doe', email: 'jane@doe.example', phone: '9800012345' }],
  ['a bare number above an address', 'Jane Doe\n9800012345\njane@doe.example', { name: 'Jane Doe', email: 'jane@doe.example', phone: '9800012345' }],
  ['a bare number behind an address', 'Jane Doe\njane@doe.example 9800012345', { name: 'Jane Doe', email: 'jane@doe.example', phone: '9800012345' }],
  ['a bare number by itself as no phone', 'Jane Doe\nBaker\n9800012345', { name: 'Jane Doe', label: 'Baker' }],
  [
    'labels that have lost the blank behind them',
    'Jane Doe\n\nCONTACT\nEmailjane@doe.example\nPhone555-018-264\nAddressHalmstett, VA 23223',
    { name: 'Jane Doe', email: 'jane@doe.example', phone: '555-018-264', location: { city: 'Halmstett', region: 'VA', postalCode: '23223' } },
  ],
  [
    'handles of several networks in one row',
    'Jane Doe\njane@doe.example\nTwitter @janedoe Stack Overflow LinkedIn jane-doe',
    {
      name: 'Jane Doe',
      email: 'jane@doe.example',
      profiles: [
        { network: 'Twitter', username: 'janedoe', url: 'https://twitter.com/janedoe' },
        { network: 'LinkedIn', username: 'jane-doe', url: 'https://www.linkedin.com/in/jane-doe' },
      ],
    },
  ],
  ['a row of networks that says something else', 'Jane Doe\n\nFacebook and Twitter campaigns', { name: 'Jane Doe', label: 'Facebook and Twitter campaigns' }],
  [
    'addresses of two networks below the name as no headline',
    'Jane Doe\njane@doe.example\ntwitter.com/janedoe gitlab.com/jdoe',
    {
      name: 'Jane Doe',
      email: 'jane@doe.example',
      profiles: [
        { network: 'Twitter', username: 'janedoe', url: 'https://twitter.com/janedoe' },
        { network: 'GitLab', username: 'jdoe', url: 'https://gitlab.com/jdoe' },
      ],
    },
  ],
  [
    'networks below what is told about the person, a handle or the own name under each',
    'Jane Doe\njane@doe.example\n\nABOUT\n\nI bake bread for two towns and teach others how to do it at night.\n\nGitHub\njdoe\nXing/\nJane Doe',
    {
      name: 'Jane Doe',
      email: 'jane@doe.example',
      summary: 'I bake bread for two towns and teach others how to do it at night.',
      profiles: [
        { network: 'GitHub', username: 'jdoe', url: 'https://github.com/jdoe' },
        { network: 'Xing', username: 'Jane Doe' },
      ],
    },
  ],
  [
    'labels of places with a mere blank behind them, beside each other',
    'Jane Doe\njane@doe.example\n\n## Contact\n\nCountry Norway  \nCity Bergen  \nRegion Vestland',
    { name: 'Jane Doe', email: 'jane@doe.example', location: { city: 'Bergen', countryCode: 'NO', region: 'Vestland' } },
  ],
  [
    'a label of a place in a row of labels, and one below another label',
    'Jane Doe\nBaker\nWebsite https://doe.example Email jane@doe.example Location Halmstett, NO',
    { name: 'Jane Doe', label: 'Baker', email: 'jane@doe.example', url: 'https://doe.example', location: { city: 'Halmstett', countryCode: 'NO' } },
  ],
  [
    'a label of a place below another label',
    'Jane Doe\nBaker\nEmail jane@doe.example\nLocation Halmstett',
    { name: 'Jane Doe', label: 'Baker', email: 'jane@doe.example', location: { city: 'Halmstett' } },
  ],
  [
    'a title that begins as the label of a place does',
    'Jane Doe\nCountry Manager\njane@doe.example',
    { name: 'Jane Doe', label: 'Country Manager', email: 'jane@doe.example' },
  ],
  ['words that begin as labels do', 'Jane Doe\nMailman@doe.example\n\nBaker', { name: 'Jane Doe', label: 'Baker', email: 'Mailman@doe.example' }],
  [
    'a list that begins with the name',
    '- Jane Doe\n- (512) 555-0188\n- jane@doe.example',
    { name: 'Jane Doe', email: 'jane@doe.example', phone: '(512) 555-0188' },
  ],
  [
    'the address of the same CV as no home page',
    'Jane Doe\nResume/CV: https://doe.example/cv.pdf\nEmail: jane@doe.example',
    { name: 'Jane Doe', email: 'jane@doe.example' },
  ],
  [
    'a headline and a place in columns',
    'Jane Doe\nSnedkermester MDS          Odense, Danmark\njane@doe.example',
    { name: 'Jane Doe', label: 'Snedkermester MDS', email: 'jane@doe.example', location: { city: 'Odense', countryCode: 'DK' } },
  ],
  [
    'a heading in a language without words as no headline',
    'Jane Doe\njane@doe.example\n\nErfaring\n2019 - nu Snedker, Larch',
    { name: 'Jane Doe', email: 'jane@doe.example' },
  ],
  [
    'a label behind the value of another',
    '# Lebenslauf\n\nName: Jane Doe   Telefon: 030 5550142\n\nE-Mail: jane@doe.example   Ort: Leipzig',
    { name: 'Jane Doe', email: 'jane@doe.example', phone: '030 5550142', location: { city: 'Leipzig' } },
  ],
  ['a licence as no headline', 'Jane Doe\njane@doe.example\nFull UK driving licence', { name: 'Jane Doe', email: 'jane@doe.example' }],
  ['a heading word and a label as no headline', '# Jane Doe\n\nPersonal Data\n\nNow:\n\njane@doe.example', { name: 'Jane Doe', email: 'jane@doe.example' }],
  [
    'a headline with a place behind a slash',
    '# Jane Doe\n\nProduct Designer / Leipzig, Germany',
    { name: 'Jane Doe', label: 'Product Designer', location: { city: 'Leipzig', countryCode: 'DE' } },
  ],
  [
    'a headline beside a Korean town',
    '한서준\n백엔드 개발자 | 서울특별시 마포구',
    { name: '한서준', label: '백엔드 개발자', location: { city: '서울특별시', address: '마포구' } },
  ],
  [
    'a row of a sex, an age and wishes as no headline',
    '林晓彤\n女 | 28岁 | 5年工作经验 | 求职意向：面包师 | 期望薪资：8-10K',
    { name: '林晓彤', preferences: { openTo: ['面包师'], salary: ['8-10K'] } },
  ],
  [
    'a headline with more behind its place',
    '# Jane Doe\n\nProduct Designer · Leipzig · open to talks',
    { name: 'Jane Doe', label: 'Product Designer', location: { city: 'Leipzig' } },
  ],
  [
    'a town behind the name and the address',
    'Jane Doe · jane@doe.example · Bergen\n\nI am a baker who bakes with rye.',
    { name: 'Jane Doe', email: 'jane@doe.example', location: { city: 'Bergen' }, summary: 'I am a baker who bakes with rye.' },
  ],
  [
    'a headline with a town and two labels in one row',
    '# Jane Doe\n\nGo developer, Leipzig. Telegram: @jane_d, email: jane@doe.example',
    {
      name: 'Jane Doe',
      label: 'Go developer',
      email: 'jane@doe.example',
      location: { city: 'Leipzig' },
      profiles: [{ network: 'Telegram', username: 'jane_d', url: 'https://t.me/jane_d' }],
    },
  ],
  [
    'a globe before a page',
    '# Jane Doe\n\n📧 jane@doe.example | 🌍 https://doe.example',
    { name: 'Jane Doe', email: 'jane@doe.example', url: 'https://doe.example' },
  ],
  [
    'a headline beside an age and a licence',
    '# Jane Doe\n\n**Développeuse web** — Lyon (69) — 32 ans — Permis B',
    { name: 'Jane Doe', label: 'Développeuse web', location: { city: 'Lyon' } },
  ],
  ['a headline with a slash inside', '# Jane Doe\n\nProduct Designer / Illustrator', { name: 'Jane Doe', label: 'Product Designer / Illustrator' }],
  [
    'a headline in a place',
    '# Jane Doe\n\nEngineer in Bristol, England',
    { name: 'Jane Doe', label: 'Engineer', location: { city: 'Bristol', region: 'England', countryCode: 'GB' } },
  ],
  [
    'a headline based in a place, below a greeting',
    "# Hi, I'm Jane Doe.\n\nProduct designer based in Leipzig, Germany",
    { name: 'Jane Doe', label: 'Product designer', location: { city: 'Leipzig', countryCode: 'DE' } },
  ],
  [
    'an ORCID behind a blank, and a short sentence',
    '# Jane Doe\n\njane@doe.example | ORCID 0000-0002-1825-0000\n\nI build quiet gates. They close by themselves.',
    {
      name: 'Jane Doe',
      email: 'jane@doe.example',
      summary: 'I build quiet gates. They close by themselves.',
      profiles: [{ network: 'ORCID', username: '0000-0002-1825-0000', url: 'https://orcid.org/0000-0002-1825-0000' }],
    },
  ],
  ['a title in a code span', '# Jane Doe `Web Developer`\n\njane@doe.example', { name: 'Jane Doe', label: 'Web Developer', email: 'jane@doe.example' }],
  [
    'an address over several lines',
    '# Jane Doe\n\n15 bis, rue des Lilas\n67000 Strasbourg\nFrance',
    { name: 'Jane Doe', location: { address: '15 bis, rue des Lilas', postalCode: '67000', city: 'Strasbourg', countryCode: 'FR' } },
  ],
  [
    'icons',
    '# Jane Doe\n\n📧 jane@doe.example 📱 +27 21 555 0163 📍 Cape Town, South Africa',
    { name: 'Jane Doe', email: 'jane@doe.example', phone: '+27 21 555 0163', location: { city: 'Cape Town', countryCode: 'ZA' } },
  ],
  [
    'icons beside a town that no list knows',
    '# Jane Doe\n\n📧 jane@doe.example 📍 Halmstett 🔗 doe.example',
    { name: 'Jane Doe', email: 'jane@doe.example', location: { city: 'Halmstett' }, url: 'https://doe.example' },
  ],
  [
    'no headline in a heading of a language that has no words here, over a name and its period',
    'Minta Kovácsi\nminta@kovacsi.example\n\nMunkatapasztalat\nPék az Ormeval pékségben\n2018 - 2020\n\nTanulmányok\nHalmstetti Egyetem\n2012 - 2016',
    { name: 'Minta Kovácsi', email: 'minta@kovacsi.example' },
  ],
  ['a name in two labelled parts', 'First name: Jane\nLast name: Doe\nEmail: jane@doe.example', { name: 'Jane Doe', email: 'jane@doe.example' }],
  [
    'a name in two labelled headings',
    '### First name: **Jane**\n\n### Last name: **Doe**\n\nEmail: jane@doe.example',
    { name: 'Jane Doe', email: 'jane@doe.example' },
  ],
  ['a second name far from the first', 'Name: Jane Doe\nEmail: jane@doe.example\nName: John Roe', { name: 'Jane Doe', email: 'jane@doe.example' }],
  [
    'letters behind the name, and a title below',
    'Jane Doe, MBA, PMP\njane@doe.example\n\nOPERATIONS MANAGER',
    { name: 'Jane Doe', label: 'OPERATIONS MANAGER', email: 'jane@doe.example' },
  ],
  ['letters behind the name, and no title', 'Jane Doe, RN\njane@doe.example', { name: 'Jane Doe', label: 'RN', email: 'jane@doe.example' }],
  ['labels of one letter', '# Jane Doe\n\nE jane@doe.example\nM +420 555 018 220', { name: 'Jane Doe', email: 'jane@doe.example', phone: '+420 555 018 220' }],
  ['a label with a blank behind it', '# Jane Doe\n\ntel. 555 018 264', { name: 'Jane Doe', phone: '555 018 264' }],
  ['a labelled town with its country', '# Jane Doe\n\n- City: Medellín, Colombia', { name: 'Jane Doe', location: { city: 'Medellín', countryCode: 'CO' } }],
  [
    'two labels in one line',
    '# 柳明澈\n\n- 电话：+86 137 5555 0129&emsp;&emsp;邮箱：liu@doe.example',
    { name: '柳明澈', phone: '+86 137 5555 0129', email: 'liu@doe.example' },
  ],
  ['an age', '# João Carvalho\n\nBrasileiro, casado, 36 anos\n\njoao@carvalho.example', { name: 'João Carvalho', email: 'joao@carvalho.example' }],
  [
    'an address behind a label that no language here has',
    '# Kata Example\n\nLakcím: 6720 Szeged, Példa utca 5.\nkata@doe.example',
    { name: 'Kata Example', email: 'kata@doe.example', location: { address: 'Példa utca 5.', postalCode: '6720', city: 'Szeged' } },
  ],
  [
    'such a label among other cells',
    '# Ana Doe\n\nAdresă: Strada Exemplu 14, 500035 Brașov, România | ana@doe.example',
    {
      name: 'Ana Doe',
      email: 'ana@doe.example',
      location: { address: 'Strada Exemplu 14', postalCode: '500035', city: 'Brașov', countryCode: 'RO' },
    },
  ],
  [
    'such a label in capitals of no Latin script',
    '# Nia Doe\n\n- **Διεύθυνση:** Οδός Παράδειγμα 5, 10563 Αθήνα\n- nia@doe.example',
    { name: 'Nia Doe', email: 'nia@doe.example', location: { address: 'Οδός Παράδειγμα 5', postalCode: '10563', city: 'Αθήνα' } },
  ],
  [
    'a town alone behind such a label, which may be where the person was born',
    'Petra Doe\nRodiště: Praha\npetra@doe.example',
    { name: 'Petra Doe', email: 'petra@doe.example' },
  ],
  ['a headline with a colon', '# Jane Doe\n\nHead baker: rye and salt', { name: 'Jane Doe', label: 'Head baker: rye and salt' }],
  ['an age that is none', '# Jane Doe\n\nBaker, 20 years of bread', { name: 'Jane Doe', label: 'Baker, 20 years of bread' }],
  ['personal data', '# Jane Doe\n\nNé le 8 mai 1990, permis B\n\njane@doe.example', { name: 'Jane Doe', email: 'jane@doe.example' }],
  [
    'preferences',
    '# Jane Doe\n\nOpen to: remote work, part-time contracts\n\nNotice period: two months',
    { name: 'Jane Doe', preferences: { openTo: ['remote work', 'part-time contracts'], notice: ['two months'] } },
  ],
];

describe('basics', () => {
  it.each(HEADS)('%s', (_, head, expected) => expect(basics(head)).toEqual(expected));

  it('joins two summaries with a blank line', () => {
    expect(basics('# Jane Doe\n\n## Summary\n\nI build gates that close by themselves.\n\n## About me\n\nI like quiet hinges and long walks.').summary).toBe(
      'I build gates that close by themselves.\n\nI like quiet hinges and long walks.',
    );
  });

  it('joins the rows of a summary that its author wrapped, without a blank where the script has none', () => {
    expect(
      parseCv('배수련\n\n자기소개\n\n학교와 병원에서 열네 해 동안 식단을 짰고 밥의 무게를 쟀습니다. 아이들이\n왜 남겼는지 물어봅니다.\n').resume.basics
        ?.summary,
    ).toBe('학교와 병원에서 열네 해 동안 식단을 짰고 밥의 무게를 쟀습니다. 아이들이 왜 남겼는지 물어봅니다.');
    expect(
      parseCv('蘇映嵐\n\n關於我\n\n我替小店與出版社設計識別，習慣先坐在店裡一個下午，再打開電腦，\n相信好的招牌在雨天也看得清楚。\n').resume.basics?.summary,
    ).toBe('我替小店與出版社設計識別，習慣先坐在店裡一個下午，再打開電腦，相信好的招牌在雨天也看得清楚。');
  });

  it('finds what the person looks for among further remarks, and nothing else there', () => {
    const { basics } = parseCv(
      '# Jane Doe\n\n## Skills\n\n- Gates\n\n## Additional information\n\n- **Notice period:** two months\n- **Salary expectations:** 40,000\n- **Shoe size:** 40\n- Non-smoker\n',
    ).resume;
    expect(basics).toEqual({ name: 'Jane Doe', preferences: { notice: ['two months'], salary: ['40,000'] } });
  });

  it('reads a handle behind its network and an icon, and the code of a country in small letters', () => {
    const cv = '# Jane Doe\n\n📧 jane@doe.example\n🔗 Telegram @jane_doe\n\n## Experience\n\n### Copper Kettle Ltd\n\nBaker, 2019 - 2020\n';
    expect(parseCv(cv).resume.basics?.profiles).toEqual([{ network: 'Telegram', username: 'jane_doe', url: 'https://t.me/jane_doe' }]);
    expect(parseCv('basics:\n  name: Jane Doe\n  location: { city: Bergen, countryCode: "no" }\n').resume.basics?.location).toEqual({
      city: 'Bergen',
      countryCode: 'NO',
    });
  });

  it('takes the network that a label names before an address of no known host', () => {
    expect(basics('# Jane Doe\n\n- **Mastodon:** [@jane](https://toots.example/@jane)').profiles).toEqual([
      { network: 'Mastodon', username: 'jane', url: 'https://toots.example/@jane' },
    ]);
  });
});

it('leaves the address of a contact unplaced only where it is another than the one that is shown', () => {
  const left = (email: string): string[] =>
    parseCv(`# Jane Doe\n\n[jane@doe.example](mailto:${email}) | [+1 512-555-0188](tel:+15125550188)\n\n## Skills\n\nRye, wheat\n`).unplaced.map(
      ({ text }) => text,
    );
  expect(left('jane@doe.example')).toEqual([]);
  expect(left('bakery@doe.example')).toEqual(['mailto:bakery@doe.example']);
});

it('reads contacts that frontmatter lists one by one', () => {
  const cv = '---\nname: Jane Doe\ncontact:\n  - email: jane@doe.example\n  - location: Leipzig, Germany\n---\n\n## Skills\n\n- Go\n';
  expect(parseCv(cv).resume.basics).toEqual({ name: 'Jane Doe', email: 'jane@doe.example', location: { city: 'Leipzig', countryCode: 'DE' } });
});

it('puts a name of one word together with the last name beside it, and takes a position for the headline', () => {
  expect(parseCv('name: Jane\nlast_name: Doe\nposition: Product Designer\nemail: jane@doe.example\nskills:\n  - Go\n  - SQL\n').resume.basics).toEqual({
    name: 'Jane Doe',
    label: 'Product Designer',
    email: 'jane@doe.example',
  });
});

it('takes no setting of a page for a headline', () => {
  expect(parseCv('name: Jane Doe\nposition: right\nemail: jane@doe.example\nskills:\n  - Go\n  - SQL\n').resume.basics).toEqual({
    name: 'Jane Doe',
    email: 'jane@doe.example',
  });
});

it('keeps sentences whole whose links lead to what they tell of', () => {
  const said = 'I worked at [Ormeval](https://ormeval.example) for years before leaving for [Copper Kettle](https://kettle.example), a bakery.';
  expect(parseCv(`# Jane Doe\n\n${said}\n\n## Skills\n\n- Rye\n`).resume.basics).toEqual({
    name: 'Jane Doe',
    summary: 'I worked at Ormeval for years before leaving for Copper Kettle, a bakery.',
  });
  expect(parseCv('# Jane Doe\n\nYou can see more of my work on my [Website](https://doe.example).\n\n## Skills\n\n- Rye\n').resume.basics?.url).toBe(
    'https://doe.example',
  );
});

it('takes a place among contacts that a data file lists without keys', () => {
  const cv = 'header:\n  name: Jane Doe\n  meta:\n    - Leipzig, Germany\n    - jane@doe.example\nskills:\n  - Rye\n  - Wheat\n';
  expect(parseCv(cv).resume.basics).toEqual({ name: 'Jane Doe', email: 'jane@doe.example', location: { city: 'Leipzig', countryCode: 'DE' } });
});

it('tells where somebody lives from when and where somebody was born, behind a pin', () => {
  const { basics } = parseCv('# Jane Doe\n\n📍 Hauptstr. 1, 35708 Haiger · Geboren 15.09.2001 in Köln\n\n## Kenntnisse\n\n- Roggen\n').resume;
  expect(basics?.location).toEqual({ address: 'Hauptstr. 1', postalCode: '35708', city: 'Haiger' });
});

it('finds the name between borders of signs', () => {
  const border = '='.repeat(60);
  const text = `${border}\n                    Jane Doe\n\njane@doe.example          Leeds, UK\n${border}\n\nExperience\n**********\n\n - Baked rye at Copper Kettle, 2012 - 2015\n`;
  expect(parseCv(text).resume.basics?.name).toBe('Jane Doe');
});
