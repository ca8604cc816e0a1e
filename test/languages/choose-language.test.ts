import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/index.js';
import { chooseLanguage } from '../../src/language.js';
import { languages } from '../../src/languages/index.js';

/** Texts of one language, some of them shorter than a line. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I have been teaching chemistry for nine years and enjoy building lab courses from scratch.',
    'Work Experience\nBarista, Copper Kettle, 2019 - 2021\nEducation\nRiverside College',
    'Managed the night shift of a bakery and trained new staff.\nResponsible for ordering flour.',
    '# Maja Wiśniewska\n\nWarszawa, Polska\n\n## Experience\n\n### Analyst at Kancelaria Prawna Żuraw\n\n- Prepared reports for the board and presented them to clients\n- Worked with the tax office on audits',
    'Jürgen Groß\nMünchen\nSkills\nProject management, SAP, Excel\nLanguages\nGerman, English',
    'Led a team of four electricians on a hospital site, on time and within budget.',
  ],
  de: [
    'Ich arbeite seit neun Jahren als Tischlerin und leite heute eine kleine Werkstatt mit vier Gesellen.',
    'Berufserfahrung\nBäckerei Halmstett, 2019 - 2021\nAusbildung\nBerufskolleg Nord',
    '03/2018 – heute Sachbearbeiterin bei Wollgrund Versicherung',
    'Staatlich geprüfter Techniker in der Fachrichtung Maschinenbau',
    '# Nils Ahrendt\n\n## Experience\n\n### Senior Backend Engineer, Quellfeld GmbH\n\n- Entwicklung einer Plattform für die Abrechnung von Ladestrom\n- Betreuung der Schnittstellen zu den Netzbetreibern und Einführung von Tests\n\n## Skills\n\nJava, Spring Boot, Kubernetes',
    'Durchführung von Schulungen sowie Beratung der Kunden',
  ],
  fr: [
    "Je travaille depuis huit ans dans la restauration et j'encadre aujourd'hui une équipe de six personnes.",
    'Expérience professionnelle\nBoulangerie Ormeval, 2019 - 2021\nFormation\nLycée des Tilleuls',
    "Centres d'intérêt\nRandonnée, photographie argentique",
    'Experiences professionnelles\nInfirmiere, Clinique du Val, 2015',
    '# Solène Kerbrat\n\n## Work\n\n### Product Owner, Novalune\n\n- Animation des ateliers avec les équipes métier et suivi du budget\n- Mise en place des indicateurs pour la direction',
    'Gestion des stocks et suivi des commandes auprès des fournisseurs',
  ],
  es: [
    'Llevo diez años trabajando como enfermera y me gusta formar a los nuevos compañeros de la unidad.',
    'Experiencia laboral\nPanadería Olmeda, 2019 - 2021\nEducación\nInstituto Valdeserra',
    'Sobre mi\nCocinero con ganas de aprender, también los fines de semana.',
    'Formacion academica\nIdiomas\nAptitudes',
    '# Inés Valdivares\n\n## Skills\n\nReact, Node.js\n\n## Experience\n\n### Frontend Developer\n\n- Desarrollo de una tienda en línea para las librerías del barrio\n- Migración de los servicios a la nube, según el plan de la empresa',
    'Atención al cliente y gestión de las reservas del hotel',
  ],
  pt: [
    'Trabalho há dez anos como enfermeira e gosto de formar os novos colegas da unidade, sempre com muita paciência.',
    'Experiência profissional\nPadaria Figueiral, 2019 - 2021\nFormação acadêmica\nEscola Técnica do Vale',
    'Objetivo\nAtuar na área de logística, com foco em melhoria dos processos.',
    'Formacao academica\nIdiomas\nHabilidades',
    '# Caio Brandalise\n\n## Skills\n\nGo, Docker\n\n## Experience\n\n### Backend Developer\n\n- Desenvolvimento de uma plataforma de pagamentos para os clientes da empresa\n- Migração dos serviços para a nuvem, além da criação de testes',
    'Atendimento ao cliente e organização das reservas pelo telefone',
  ],
  it: [
    'Lavoro da dieci anni come infermiera e mi piace formare i nuovi colleghi del reparto, anche nei fine settimana.',
    'Esperienze lavorative\nPanificio Olmari, 2019 - 2021\nIstruzione\nIstituto tecnico Valserra',
    'Autorizzo il trattamento dei miei dati personali ai sensi del GDPR',
    'Gestione della cucina e degli ordini presso il ristorante',
    '# Ilaria Montresi\n\n## Work experience\n\n### Data Analyst, Quercia Dati\n\n- Sviluppo di report per la direzione e analisi delle vendite\n- Collaborazione con il reparto acquisti nella scelta dei fornitori',
    'Istruzione e formazione\nLingue straniere\nCompetenze informatiche',
  ],
  nl: [
    'Ik werk al tien jaar als timmerman en heb de afgelopen jaren ook leerlingen begeleid op de bouwplaats.',
    'Werkervaring\nBakkerij Halmveld, 2019 - 2021\nOpleidingen\nROC Noorderpoort',
    'Verantwoordelijk voor de planning van het magazijn en het aansturen van de ploeg',
    'Verpleegkundige bij een wijkteam, 2016 - heden',
    '# Sanne Terhorst\n\n## Experience\n\n### UX Designer, Blauwzand\n\n- Ontwerpen van een app voor huurders, samen met de klantenservice\n- Onderzoek naar het gebruik van de website door ouderen',
    'Vaardigheden\nTalenkennis\nOver mij',
  ],
  sv: [
    'Jag har arbetat som snickare i tio år och tycker om att lära upp nya kollegor på bygget.',
    'Arbetslivserfarenhet\nBageri Halmkvarn, 2019 - 2021\nUtbildning\nFolkhögskolan Norrdal',
    'Samordnade inköp och ledde ett lag om sex personer vid sjukhuset',
    'Undersköterska på ett äldreboende, även som handledare, 2016 - pågående',
    '# Moa Granhed\n\n## Experience\n\n### UX Designer, Blåvik\n\n- Utvecklade en app för hyresgäster tillsammans med kundtjänst\n- Undersökte hur äldre använder webbplatsen, även genom intervjuer',
    'Datorkunskaper\nSpråkkunskaper\nOm mig',
  ],
  nb: [
    'Jeg har jobbet som tømrer i ti år og liker å lære opp nye kolleger på byggeplassen.',
    'Arbeidserfaring\nBakeri Halmkvern, 2019 - 2021\nUtdanning\nFolkehøgskolen i Norddal',
    'Hadde ansvar for innkjøp, og ledet et lag på seks ved sykehuset',
    'Helsefagarbeider på sykehjem, med ansvar for oppfølging av beboere',
    '# Marte Granheim\n\n## Experience\n\n### UX Designer, Blåvik\n\n- Utviklet en app for leietakere, også gjennom samarbeid med kundeservice\n- Undersøkte hvordan eldre bruker nettstedet',
    'Ferdigheter\nSpråkkunnskaper\nOm meg',
  ],
  da: [
    'Jeg har arbejdet som tømrer i ti år og kan lide at lære nye kolleger op på byggepladsen.',
    'Erhvervserfaring\nBageri Halmkværn, 2019 - 2021\nUddannelse\nHøjskolen i Norddal',
    'Havde ansvar for indkøb og ledte et hold på seks på sygehuset',
    'Social- og sundhedshjælper på plejehjem, har også nogle vagter i weekenden',
    '# Maja Granhøj\n\n## Experience\n\n### UX Designer, Blåvig\n\n- Udviklede en app til lejere, også gennem samarbejde med kundeservice\n- Undersøgte hvordan ældre bruger hjemmesiden',
    'Kompetencer\nSprogkundskaber\nOm mig',
  ],
  pl: [
    'Od dziesięciu lat pracuję jako pielęgniarka i szkolę nowe osoby na oddziale, także w weekendy.',
    'Doświadczenie zawodowe\nPiekarnia Olszyna, 2019 - 2021\nWykształcenie\nTechnikum Gastronomiczne',
    'Wyrażam zgodę na przetwarzanie moich danych osobowych przez pracodawcę',
    'Doswiadczenie zawodowe\nWyksztalcenie\nUmiejetnosci',
    '# Jagoda Mirecka\n\n## Experience\n\n### QA Engineer, Brzozowy Las\n\n- Tworzenie testów automatycznych dla systemu płatności oraz ich utrzymanie\n- Współpraca z zespołem programistów przy wydaniach',
    'Obsługa klienta oraz prowadzenie dokumentacji w biurze',
  ],
  tr: [
    'On yıldır hemşire olarak çalışıyorum ve yeni gelen arkadaşlara eğitim vermekten mutluluk duyuyorum.',
    'İş Deneyimi\nOlgun Fırın, 2019 - 2021\nEğitim Bilgileri\nVadi Meslek Lisesi',
    'Askerlik durumu: tamamlandı. Sürücü belgesi ve çok iyi derecede bilgisayar bilgisi olan',
    'Is deneyimi\nEgitim bilgileri\nYabanci dil',
    '# Ceyda Tandoğan\n\n## Experience\n\n### Backend Developer, Kavak Yazılım\n\n- Ödeme sistemi için yeni bir servis geliştirdim ve testlerini yazdım\n- Müşteri ekibiyle birlikte raporlama ekranları hazırladım',
    'Müşteri hizmetleri ve depo yönetimi konusunda tecrübe',
  ],
  ru: [
    'Десять лет работаю медсестрой и обучаю новых сотрудников отделения.',
    'Опыт работы\nПекарня «Колосок», 2019 - 2021\nОбразование\nТехникум',
    'О себе\nЛюблю точность',
    '# Lev Zarubin\n\n## Experience\n\n### Backend Developer, Vetka\n\n- Разработка сервисов на Go и PostgreSQL, настройка Kubernetes\n- Сопровождение системы оплаты',
    'Контакты\nМосква\nНавыки',
  ],
  uk: [
    'Десять років працюю медсестрою і навчаю нових працівників відділення.',
    'Досвід роботи\nПекарня «Колосок», 2019 - 2021\nОсвіта\nТехнікум',
    'Про себе\nЛюблю точність',
    '# Oksana Hrab\n\n## Experience\n\n### Frontend Developer, Hilka\n\n- Розробка інтерфейсів на React та TypeScript\n- Підтримка системи оплати',
    'Навички\nКиїв',
  ],
  ja: [
    '看護師として十年勤務し、新人の指導を担当してきました。',
    '職務経歴\n株式会社青空製菓\n学歴\n第一高等学校',
    'スキル: Java, Spring Boot, Kubernetes, PostgreSQL, Terraform。基本設計から運用まで担当',
    '氏名: 佐藤 健\n資格\n普通自動車免許',
  ],
  ko: [
    '간호사로 십 년 동안 일하며 신입 교육을 맡았습니다.',
    '경력\n푸른제과 주식회사\n학력\n한빛고등학교',
    'Java, Spring Boot, Kubernetes 기반 결제 시스템 개발 및 운영을 담당했습니다.',
    '이름: 김하늘\n보유기술',
  ],
  'zh-Hans': [
    '负责支付系统的设计与开发，带领五人团队，完成项目验收。毕业于计算机专业，经验丰富。',
    '工作经历\n青禾软件有限公司 后端开发工程师\n负责订单系统的设计\n教育经历\n某大学 计算机专业',
  ],
  'zh-Hant': [
    '負責支付系統的設計與開發，帶領五人團隊，完成專案驗收。畢業於計算機專業，經驗豐富。',
    '工作經歷\n青禾軟體股份有限公司 後端工程師\n負責訂單系統的設計\n學歷\n某大學 資訊工程學系',
  ],
  zh: ['技能 Java Spring\n姓名 李明', '李明\n上海\n咖啡店店主'],
};

const NO_LANGUAGE = [
  '',
  '   \n\n',
  'Java, Spring Boot, Kubernetes, PostgreSQL, Terraform, gRPC',
  'Jan Kowalski',
  'Maria del Carmen Koch\nLuca Bianchi',
  'jane@example.com\n+49 30 000000\nhttps://example.com',
  '2019 – 2021 | 2017 – 2019',
  '— ★★★☆☆',
];

describe('chooseLanguage', () => {
  describe.each(Object.entries(TEXTS))('%s', (tag, texts) => {
    it.each(texts)('%j', (text) => {
      const choice = choose(text);
      expect(choice.language).toBe(tag);
      expect(choice.languages[0]?.tag).toBe(tag.slice(0, 2));
    });
  });

  it.each(NO_LANGUAGE)('tells no language from %j', (text) => {
    expect(choose(text)).toEqual({ language: undefined, languages });
  });

  it.each([
    ['Finnish', 'Olen työskennellyt puuseppänä kymmenen vuotta ja johdan nyt pientä verstasta, jossa on neljä työntekijää.'],
    ['Lithuanian', 'Dešimt metų dirbu slaugytoja ir mokau naujus darbuotojus. Atsakinga už skyriaus dokumentus bei pamainų grafiką.'],
    ['Serbian', 'Десет година радим као медицинска сестра и обучавам нове људе на одељењу.'],
  ])('does not take %s for a language that it knows', (_name, text) => {
    expect(choose(text).language).toBeUndefined();
  });

  it('puts the language first, English second and keeps the order of the rest', () => {
    const tags = choose('Ich leite seit neun Jahren eine Werkstatt mit vier Gesellen.').languages.map(({ tag }) => tag);
    const rest = languages.map(({ tag }) => tag).filter((tag) => tag !== 'de' && tag !== 'en');
    expect(tags).toEqual(['de', 'en', ...rest]);
  });

  it('reads the values of a data file', () => {
    const yaml =
      'basics:\n  name: Nils Ahrendt\n  summary: Ich leite seit neun Jahren eine Werkstatt und bilde junge Leute aus.\nwork:\n  - position: Meister\n    highlights:\n      - Planung der Baustellen sowie Einkauf von Holz\n';
    expect(chooseLanguage(readDocument(yaml, 'yaml'), languages).language).toBe('de');
  });

  it('goes by the wish of the caller', () => {
    const choice = chooseLanguage(readDocument('Опыт работы', 'text'), languages, ['pt-BR', 'en']);
    expect(choice.language).toBe('pt-BR');
    expect(choice.languages.map(({ tag }) => tag)).toEqual(['pt', 'en']);
  });

  it('knows no more orders than languages', () => {
    const orders = Object.values(TEXTS)
      .flat()
      .map((text) =>
        choose(text)
          .languages.map(({ tag }) => tag)
          .join(),
      );
    expect(new Set(orders).size).toBeLessThanOrEqual(languages.length);
  });
});

function choose(text: string) {
  return chooseLanguage(readDocument(text, text.startsWith('#') ? 'markdown' : 'text'), languages);
}
