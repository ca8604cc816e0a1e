/** What `--help` prints: one screen. */
export const HELP = `Usage: parse-cv [OPTION]... [FILE | FOLDER | GLOB]...
       parse-cv validate FILE...      check JSON Resume files
       parse-cv schema                print the JSON Schema of the output
Turns the text of CVs into JSON Resume. One CV, or standard input, is printed;
several need --out or --ndjson.

  -o, --out DIR         write a .json file for each CV, in the same tree
      --force           write again what is there; else kept: a run goes on
      --ndjson          print a line for each CV: { "source", "resume" }
      --stdin           with --ndjson: read lines { "id", "text" }, answer each
                        in order: { "id", "resume" } or { "id", "error" }
      --full            add provenance, unplaced passages and warnings
      --yaml            write YAML instead of JSON
      --compact         print the JSON on one line
  -f, --format NAME     frontmatter, yaml, json, markdown, text (default: seen)
  -l, --language TAG    language to expect (BCP 47); repeat or use commas
  -c, --country CODE    ISO 3166-1 code for phone numbers without a country
      --encoding NAME   how the bytes are to be read (default: seen)
  -j, --jobs N          how many CVs are read at once (default: the cores)
      --timeout SECONDS give a CV up after that (default: 10)
      --explain         show where each value was read; --html FILE: as a page
  -q, --quiet           no progress, no warnings, no summary
  -h, --help            print this help
  -v, --version         print the version

Examples:
  parse-cv cv.md                        one CV
  parse-cv cvs --out json               a folder; run it again to go on
  parse-cv 'cvs/**/*.txt' --ndjson > all.ndjson
  parse-cv --ndjson --stdin < texts.ndjson
  parse-cv --explain cv.md

Exit status: 0 all well, 1 some failed, 2 wrong usage, 130 interrupted.
As a filter (--stdin) 0 even then: a line that failed says so itself.
`;
