// npm run bench: what the built parser costs, beside remark-parse alone on the same text. Times are of the processor; compare ratios of one run.
import { cold } from './bench/cold.mjs';
import { formats } from './bench/formats.mjs';
import { growth } from './bench/growth.mjs';
import { languages } from './bench/languages.mjs';
import { stages } from './bench/stages.mjs';

console.log(formats());
console.log(growth());
console.log(languages());
console.log(cold());
console.log(await stages());
