/**
 * What one language contributes: words, and nothing but words. The grammar that uses them is shared.
 *
 * How words are written, in every list:
 * - in lower case, in the form people write; a word with accents also matches without them, so `éducation` covers `education`
 * - `ё`/`е`, straight and curly apostrophes, `&` and the language's own "and" need no second spelling in ASCII lists
 * - phrases are matched whole ("work experience"), single words as whole words
 * - the most usual form first
 * - an empty list carries a comment that says why
 */
export interface Language {
  /** BCP 47 tag, as `Intl` knows it. */
  readonly tag: string;
  /** Section headings, by the section they open. */
  readonly headings: Readonly<Record<HeadingKind, readonly string[]>>;
  /** Labels (`Stack:`, `Responsibilities`, a YAML key, a table's column head), by what stands behind them. */
  readonly labels: Readonly<Record<LabelRole, readonly string[]>>;
  readonly dates: DateWords;
  readonly terms: Terms;
}

/** What a section heading opens. */
export type HeadingKind =
  /** "About me", "Profile", "Objective": goes to `basics.summary`. */
  | 'summary'
  | 'work'
  | 'volunteer'
  | 'education'
  | 'awards'
  /** Certificates, licences, and courses taken outside a school. */
  | 'certificates'
  | 'publications'
  /** Talks and conferences: `projects` of the type "talk". */
  | 'talks'
  | 'skills'
  /** Spoken languages. */
  | 'languages'
  | 'interests'
  | 'references'
  | 'projects'
  /** "Contact", "Personal details": goes to `basics`. */
  | 'contact'
  /** "Profiles", "Links", "Social": goes to `basics.profiles`. */
  | 'profiles'
  /** What the person looks for: `basics.preferences`. */
  | 'preferences'
  /** Understood, but without a home in a résumé: declarations, data protection clauses, a table of contents. */
  | 'other';

/** What stands behind a label. */
export type LabelRole =
  // The person
  | 'name' | 'headline' | 'email' | 'phone' | 'website' | 'profile' | 'image' | 'summary'
  | 'location' | 'address' | 'postalCode' | 'city' | 'region' | 'country'
  /** Birth date, nationality, marital status, driving licence: no home in a résumé. */
  | 'personal'
  // What the person looks for
  | 'openTo' | 'relocation' | 'notice' | 'salary' | 'workPermit'
  // An entry: job, study, project, …
  | 'employer' | 'position' | 'period' | 'startDate' | 'endDate' | 'date' | 'duration' | 'url' | 'description'
  /** Technologies of a job or project: "Stack", "Tech", "Tools used". */
  | 'keywords'
  /** A label that only introduces a list of deeds: "Responsibilities", "Highlights", "Key achievements". */
  | 'highlights'
  | 'institution' | 'degree' | 'area' | 'department' | 'score' | 'courses' | 'thesis'
  | 'issuer' | 'publisher' | 'awarder' | 'organization' | 'title' | 'client' | 'teamSize'
  | 'language' | 'fluency' | 'level' | 'reference';

/** Words around dates. `Intl` gives the full and short names of months: only what it lacks stands here. */
export interface DateWords {
  /** Twelve lists: forms beyond `Intl`'s ("sept", "марта", "окт", "févr"), January first. */
  readonly months: readonly (readonly string[])[];
  /** An end that is still open: "present", "now", "to date", "н.в.", "至今". */
  readonly present: readonly string[];
  /** Between the two dates of a range, besides dashes: "to", "until", "по", "bis", "à". */
  readonly to: readonly string[];
  /** Before the first date of a range: "from", "с", "von", "de". */
  readonly from: readonly string[];
  /** Before (or, where the language puts it there, behind) a single date that is an open start: "since", "seit", "depuis", "부터". */
  readonly since: readonly string[];
  /** Before a single date that is an end: "until", "graduated", "expected", "bis". */
  readonly until: readonly string[];
  /** Behind a name, where its date is a beginning: "入社", "입학". */
  readonly entered: readonly string[];
  /** Behind a name, where its date is an end, or the day of success: "卒業", "퇴사", "取得". */
  readonly left: readonly string[];
  /** Before (or behind) a date, how much of its year or month is meant: "early", "mid", "Ende", "principios de", "年底". */
  readonly vague: readonly string[];
  readonly seasons: Readonly<Record<'spring' | 'summer' | 'autumn' | 'winter', readonly string[]>>;
  /** Units of a duration, singular, plural and short: "year", "years", "yrs", "yr", "y". */
  readonly durations: Readonly<Record<'year' | 'month' | 'week' | 'day', readonly string[]>>;
  /** Words inside a duration or before it: "and", "about", "over", "total". */
  readonly durationWords: readonly string[];
}

/** General vocabulary, never facts about one person or firm. */
export interface Terms {
  /** Head words of job titles: "engineer", "developer", "nurse", "teacher", "intern", "cto"; 80 or more, of all trades. */
  readonly occupations: readonly string[];
  /** Ends of compounds that are job titles: "ingenieur", "leiterin". Empty where a language has no compounds. */
  readonly occupationEndings: readonly string[];
  /** Words that go with a job title: "senior", "junior", "lead", "chief", "deputy", "freelance". */
  readonly seniority: readonly string[];
  /** Between a title and its employer: "at", "bei", "chez", "в". */
  readonly at: readonly string[];
  /** Before an employer, where a line tells that a job began: "joined", "eintritt bei". */
  readonly joined: readonly string[];
  /** Before a school, where a line tells that a study ended: "graduated from", "diplômé de". */
  readonly graduated: readonly string[];
  /** Between an employer and the title that somebody began with: "as", "als", "en tant que". */
  readonly as: readonly string[];
  /** Kinds of contract: "full-time", "part-time", "contract", "internship", "freelance". */
  readonly employment: readonly string[];
  /** Modes of work that stand where a place stands: "remote", "hybrid", "on-site", "office", "home office". */
  readonly workModes: readonly string[];
  /** Legal forms and words that mark an organisation: "gmbh", "ltd", "inc", "bank", "group", "agency", "ministry". */
  readonly organisations: readonly string[];
  /** Words that mark a school: "university", "college", "school", "institute", "academy", "gymnasium". */
  readonly schools: readonly string[];
  /** Ends of compounds that are schools: `schule`, `gymnasiet`. Empty where a language has none. */
  readonly schoolEndings: readonly string[];
  /** Words that mark a department of a school or firm: "faculty", "department". */
  readonly departments: readonly string[];
  /** Degrees, words and phrases at the start of one: "bachelor", "bachelor of science", "bsc", "b.sc.", "master's degree", "phd", "diploma", "abitur". */
  readonly degrees: readonly string[];
  /** Between a degree and its field: "in", "of", "en", "по". */
  readonly degreeJoiners: readonly string[];
  /** Fields of study and their head words: "computer science", "science", "engineering", "history", "nursing"; 80 or more, of all faculties. */
  readonly studyFields: readonly string[];
  /** Ends that make any longer word a field of study: `logie`, `wissenschaft`. */
  readonly studyFieldEndings: readonly string[];
  /** Before a second field of a study, or a part of it, behind the first: "minor", "concentration", "Schwerpunkt", "option". */
  readonly minors: readonly string[];
  /** Marks in words that stand behind a degree: "first class", "cum laude", "with distinction". */
  readonly honours: readonly string[];
  /** How well one speaks a language: "native", "native speaker", "fluent", "mother tongue", "professional working proficiency", "beginner". CEFR levels are shared and not listed. */
  readonly fluency: readonly string[];
  /** How well one knows a skill: "expert", "advanced", "intermediate", "basic", "master". */
  readonly levels: readonly string[];
  /** Names of spoken languages that `Intl.DisplayNames` does not give in this language: "mandarin", "brazilian portuguese". */
  readonly languageNames: readonly string[];
  /** Names of countries that `Intl.DisplayNames` lacks, and their ISO 3166-1 code: { usa: 'US', 'great britain': 'GB' }. */
  readonly countries: Readonly<Record<string, string>>;
  /** Large towns and the like as this language writes them: "münchen", "京都", "санкт-петербург". One weak vote, where nothing else explains a name. */
  readonly towns: readonly string[];
  /** What a document calls itself: "resume", "curriculum vitae", "cv", "lebenslauf", "職務経歴書"; and how a page greets with its person's name: "hi i'm". */
  readonly documentTitles: readonly string[];
  /** Whole sentences or their openings that say nothing about the person: "references available upon request", GDPR/RODO clauses. */
  readonly boilerplate: readonly string[];
  /** What an organisation has, and people serve on: "committee", "board of trustees", "Beirat". */
  readonly bodies: readonly string[];
  /** In what the length of a course is counted: "hours", "h", "credits". */
  readonly workload: readonly string[];
  /** Before the date until which a certificate is good: "expires", "valid until", "gültig bis". */
  readonly expiry: readonly string[];
  /** Before the number of a certificate: "credential ID", "certificate no.", "Zertifikatsnummer". */
  readonly credentialIds: readonly string[];
  /** What a page's own controls say: "skip to content", "download pdf", "print", "back to top", "accept cookies", "home", "blog", "contact me". */
  readonly navigation: readonly string[];
  /** At the end of a list: "etc", "and more", "и др.", "usw", "等". */
  readonly andSoOn: readonly string[];
  /** "and", as it joins two items of a list or two halves of a heading: "and", "und", "и", "y", "和". */
  readonly and: readonly string[];
  /** 30 or more of the commonest function words, for telling the language; none that is a common word of another supported language with the same script if it can be helped. Empty for scripts that tell by themselves. */
  readonly functionWords: readonly string[];
}
