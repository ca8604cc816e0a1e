import type { Language } from '../language.js';

export const headings: Language['headings'] = {
  summary: [
    'summary', 'professional summary', 'about me', 'about', 'profile', 'professional profile', 'overview', 'in short', 'in brief', 'objective', 'career objective',
    'personal statement', 'personal summary', 'executive summary', 'career summary', 'profile summary', 'summary of qualifications', 'key qualifications', 'bio', 'biography',
    'introduction', 'at a glance', 'who am i', 'who i am', 'career profile', 'statement', 'personal profile', 'professional overview', 'career overview', 'career highlights', 'experience summary',
    'about myself', 'hello', 'sumarry', 'background summary', 'intro', 'short bio', 'professional objective',
  ],
  work: [
    'experience', 'work experience', 'work', 'professional experience', 'employment history', 'employment', 'work history', 'career', 'career history', 'experiences', 'professional experiences',
    'job experience', 'jobs', 'commercial experience', 'commercial work experience', 'industry experience', 'relevant experience', 'relevant work experience', 'internships', 'internship', 'internship experience', 'positions', 'positions held',
    'teaching experience', 'research experience', 'leadership experience', 'technical leadership experience', 'leadership and experience', 'experience and leadership', 'academic employment', 'non academic employment', 'non-academic employment', 'academic experience', 'academic positions',
    'professional background', 'professional history', 'professional career', 'employment experience', 'experience internship', 'professional and research experience', 'technical experience', 'selected experience', 'recent experience', 'other experience', 'additional experience', 'earlier experience', 'previous experience',
    'freelance experience', 'freelance', 'career experience', 'engineering experience', 'military experience', 'military service', 'working experience', 'project experience and employment', 'my experience', 'where i have worked', "where i've worked", 'experiece', 'job history', 'work and experience', 'appointments', 'professional appointments', 'industry', 'past experience', 'practical experience', 'clinical experience',
  ],
  volunteer: [
    'volunteer', 'volunteering', 'volunteer experience', 'volunteer work', 'volunteer activities', 'volunteering experience', 'voluntary work', 'community', 'community service', 'community involvement', 'extracurricular', 'extracurricular activities', 'extra curricular activities',
    'activities', 'social engagement', 'civic engagement', 'leadership and activities', 'leadership and volunteering', 'involvement', 'charity work', 'community work', 'extracurriculars', 'service', 'memberships', 'activities and leadership', 'leadership', 'open source impact',
  ],
  education: [
    'education', 'formal education', 'further education', 'education and training', 'education and courses', 'academic background', 'academic qualifications', 'academic qualification', 'educational qualifications', 'educational qualification', 'educational background', 'qualifications', 'school', 'schools', 'academics', 'studies',
    'academic history', 'academic credentials', 'academic profile', 'education history', 'education and qualifications', 'education and certification', 'education and certifications', 'education and certificates', 'university', 'educations', 'my education', 'academic education', 'degrees', 'education and academic background', 'higher education', 'academic record', 'training and education', 'schooling',
  ],
  awards: [
    'awards', 'honors', 'honours', 'awards and honors', 'honors and awards', 'honours and awards', 'awards and honours', 'honors awards', 'award', 'prizes', 'recognition', 'awards and recognition', 'achievements and awards', 'awards and achievements', 'scholarships', 'scholarships and awards', 'awards and scholarships', 'grants', 'grants and awards', 'academic awards and grants', 'distinctions',
    'fellowships', 'fellowships and awards', 'competitions', 'honors and scholarships', 'accolades', 'accomplishments', 'awards and grants', 'awards and prizes',
  ],
  certificates: [
    'certificates', 'certifications', 'certification', 'certificate', 'licenses and certifications', 'licences and certifications', 'licenses', 'licences', 'licenses certifications', 'certifications and licenses', 'certifications licenses', 'license and certification', 'courses', 'training', 'trainings', 'courses and certifications', 'certifications and courses', 'courses and certificates', 'training and certifications', 'certifications and training', 'training and courses', 'online courses', 'professional development',
    'professional certifications', 'credentials', 'continuing education', 'additional education', 'workshops', 'courses and training', 'professional training', 'certificates and courses', 'certified courses', 'moocs', 'professional certificates', 'technical certifications',
  ],
  publications: [
    'publications', 'publication', 'papers', 'articles', 'selected publications', 'journal articles', 'research publications', 'books', 'writing', 'writings', 'patents', 'patents and publications', 'publications and patents', 'blog posts', 'published works', 'peer reviewed publications', 'publications and papers', 'conference papers', 'published articles', 'scientific publications', 'research papers', 'preprints', 'publications and articles', 'posts', 'blog',
  ],
  talks: [
    'talks', 'presentations', 'conferences', 'conference talks', 'speaking', 'public speaking', 'talks and presentations', 'invited talks', 'lectures', 'speeches', 'conference presentations', 'publications and talks', 'talks and publications', 'speaking engagements', 'speaker', 'talks and workshops', 'conference', 'selected talks',
  ],
  skills: [
    'skills', 'technical skills', 'key skills', 'core skills', 'professional skills', 'tools', 'technology', 'technologies', 'core competencies', 'competencies', 'soft skills', 'hard skills', 'coding skills', 'main skills', 'other skills', 'basic skills', 'skills profile', 'expertise', 'expertise skills', 'technical expertise', 'areas of expertise', 'tools and protocols', 'tools and technologies', 'technologies and tools', 'skills and tools', 'skills and technologies', 'skills and proficiency',
    'technical proficiencies', 'proficiencies', 'computer skills', 'it skills', 'strengths', 'key strengths', 'capabilities', 'toolkit', 'toolbox', 'tech stack', 'stack', 'technology stack', 'skill set', 'skillset', 'technical knowledge', 'knowledge', 'specialties', 'specialities', 'specialization', 'specializations', 'skills summary', 'skill highlights', 'highlight skills', 'technical', 'technical summary', 'skills and expertise', 'core expertise', 'what i do', 'what i know', 'software', 'software skills', 'digital skills', 'programming skills', 'technical competencies', 'key competencies', 'professional skills summary', 'abilities', 'skills and abilities', 'top skills', 'technical strengths', 'engineering skills', 'additional skills', 'personal skills', 'skills and competencies', 'skills and interests', 'core technologies', 'qualifications and skills', 'skills and qualifications', 'technical toolbox', 'technical stack', 'programming languages', 'frameworks', 'skills languages', 'skills and languages',
    'professional expertise', 'technical toolkit', 'core strengths', 'relevant skills', 'skills overview', 'interpersonal skills', 'transferable skills', 'technical background', 'machine skills', 'language and tools', 'languages and tools', 'languages and technologies', 'languages and frameworks',
  ],
  languages: ['languages', 'language', 'language skills', 'languages known', 'spoken languages', 'foreign languages', 'language proficiency', 'human languages', 'natural languages', 'english', 'languages spoken', 'language knowledge', 'linguistic skills'],
  interests: ['interests', 'hobbies', 'hobbies and interests', 'interests and hobbies', 'personal interests', 'professional interests', 'research interests', 'other interests', 'interest', 'hobby', 'personal', 'leisure', 'passions', 'activities and interests', 'interests and activities', 'self development', 'fun facts', 'outside work', 'outside of work', 'in my free time', 'free time', 'areas of interest'],
  references: ['references', 'reference', 'recommendations', 'testimonials', 'referees', 'endorsements', 'what people say', 'recommendation', 'professional references'],
  projects: [
    'projects', 'pet projects', 'side projects', 'selected works', 'selected projects', 'highlighted projects', 'portfolio', 'portfolio highlights', 'game projects', 'academic projects', 'key projects', 'key technical projects', 'my latest work', 'latest work', 'code example', 'code examples', 'professional projects', 'personal projects', 'notable projects', 'open source', 'open source projects', 'open source contributions', 'open source work', 'featured projects', 'my projects', 'project experience', 'projects experience', 'university projects', 'academic projects training', 'school projects', 'research projects', 'works',
    'notable technical achievements', 'notable achievements', 'key achievements', 'achievements', 'key accomplishments', 'selected achievements', 'hackathons', 'projects and open source', 'contributions', 'apps', 'products', 'ventures', 'side project', 'project', 'technical projects', 'independent projects', 'recent projects', 'relevant projects', 'major projects', 'creations', 'own projects', 'experiments', 'research', 'freelance projects', 'client projects', 'software projects', 'projects and contributions', 'development projects', 'other projects',
  ],
  contact: ['contact', 'contacts', 'contact me', 'contact info', 'contact information', 'contact details', 'your info', 'personal details', 'personal information', 'personal data', 'personal info', 'details', 'get in touch', 'reach me', 'how to reach me', 'basic information', 'info', 'address', 'location', 'general information', 'basics', 'email', 'personalia', 'find me', 'say hello'],
  profiles: ['profiles', 'links', 'social', 'social media', 'social links', 'connect', 'connect with me', 'elsewhere', 'online', 'online profiles', 'social networks', 'on the web', 'find me online', 'web', 'online presence', 'follow me', 'social profiles', 'networks', 'websites', 'websites and social links'],
  preferences: ['preferences', 'job preferences', 'looking for', 'what i am looking for', "what i'm looking for", 'desired position', 'job expectations', 'availability', 'what i look for', 'work preferences'],
  other: ['declaration', 'table of contents', 'contents', 'index', 'privacy', 'privacy policy', 'data protection', 'disclaimer', 'additional information', 'footnotes', 'imprint', 'other information', 'misc', 'miscellaneous', 'other', 'additional', 'background', 'overview of contents', 'signature', 'notes'],
};
