/** What `--help` prints. */
export const USAGE = `Usage: parse-cv [OPTION]... [FILE]
Reads a CV from FILE, or from standard input, and prints it as a JSON Resume.

  -f, --format NAME    read the text as NAME instead of telling by the look of it
  -l, --language TAG   language the CV may be in (BCP 47); repeat it or separate by commas
  -c, --country CODE   country of phone numbers without a country code (ISO 3166-1)
      --full           print the whole result: resume, format, language, provenance, unplaced, warnings
      --compact        print on one line
  -h, --help           print this help
  -v, --version        print the version

Warnings go to standard error, one on each line.
Exit status: 0 if the CV was read, 1 if the input cannot be read, 2 if the command line is wrong.
`;
