// Compiled, never run: `npm run typecheck` fails where the public types say something else.
import { expectTypeOf } from 'vitest';
import {
  detectFormat,
  type Evidence,
  type FormatName,
  type ParseOptions,
  type ParseResult,
  type Provenance,
  parseCv,
  type Resume,
  resumeSchema,
  type Unplaced,
  type Warning,
} from '../../src/index.js';

expectTypeOf(parseCv).toBeCallableWith('# Ann');
expectTypeOf(parseCv).toBeCallableWith('# Ann', {});
expectTypeOf(parseCv).toBeCallableWith('# Ann', {
  format: 'markdown',
  languages: ['en', 'de'] as const,
  today: new Date(),
  defaultCountry: 'DE',
  maxLength: 1e6,
});
expectTypeOf(parseCv).returns.toEqualTypeOf<ParseResult>();
// @ts-expect-error A CV is a text.
parseCv(new Uint8Array());
// @ts-expect-error A typo in an option is an error.
parseCv('# Ann', { language: 'en' });
// @ts-expect-error A format that does not exist is an error.
parseCv('# Ann', { format: 'docx' });

expectTypeOf(detectFormat).parameters.toEqualTypeOf<[text: string]>();
expectTypeOf(detectFormat).returns.toEqualTypeOf<FormatName>();
expectTypeOf<'frontmatter' | 'markdown' | 'text'>().toExtend<FormatName>();
expectTypeOf<string>().not.toExtend<FormatName>();

expectTypeOf<keyof ParseOptions>().toEqualTypeOf<'format' | 'languages' | 'today' | 'defaultCountry' | 'maxLength'>();
expectTypeOf<ParseOptions>().toEqualTypeOf<Partial<ParseOptions>>();
expectTypeOf<keyof ParseResult>().toEqualTypeOf<'resume' | 'format' | 'language' | 'provenance' | 'unplaced' | 'warnings'>();
expectTypeOf<ParseResult['resume']>().toEqualTypeOf<Resume>();
expectTypeOf<ParseResult['format']>().toEqualTypeOf<FormatName>();
expectTypeOf<ParseResult['warnings'][number]>().toEqualTypeOf<Warning>();
expectTypeOf<ParseResult['unplaced'][number]>().toEqualTypeOf<Unplaced>();
expectTypeOf<ParseResult['provenance'][string]>().toEqualTypeOf<Provenance>();
expectTypeOf<Provenance['evidence'][number]>().toEqualTypeOf<Evidence>();
expectTypeOf<ParseResult['unplaced'][number]['reason']>().toExtend<string>();

const { resume, provenance, unplaced, warnings } = parseCv('');
expectTypeOf(resume.basics?.name).toEqualTypeOf<string | undefined>();
expectTypeOf(resume.work?.[0]?.highlights?.[0]).toEqualTypeOf<string | undefined>();
expectTypeOf(provenance['/basics/name']?.confidence).toEqualTypeOf<number | undefined>();
expectTypeOf(provenance['/basics/name']?.evidence[0]?.rule).toExtend<string | undefined>();
expectTypeOf(unplaced[0]?.place.start.line).toEqualTypeOf<number | undefined>();
expectTypeOf(warnings[0]?.place?.start.column).toEqualTypeOf<number | undefined>();

expectTypeOf(resumeSchema.parse({})).toExtend<Resume>();
