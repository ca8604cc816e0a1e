import { Session } from 'node:inspector/promises';
import { parseCv } from '../../dist/index.js';
import { table } from '../table.mjs';
import { fixtures } from './measure.mjs';

/** The stages of `parseCv`, by the functions that they begin with. */
const STAGES = [
  'detectFormat',
  'readDocument',
  'chooseLanguage',
  'withoutFurniture',
  'divide',
  'readSections',
  'settle',
  'admitted',
  'unplacedIn',
  'provenanceOf',
];
const ROUNDS = 20;

/** Where the time goes: the share of each stage in a sampled profile of all fixtures. */
export async function stages() {
  const cvs = fixtures();
  const parseAll = () => {
    for (const { text } of cvs) parseCv(text);
  };
  for (let round = 0; round < ROUNDS; round++) parseAll();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  for (let round = 0; round < ROUNDS; round++) parseAll();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const shares = sharesOf(profile);
  return table(
    ['stage', '% of the time'],
    STAGES.map((stage) => [stage, ((shares.get(stage) ?? 0) * 100).toFixed(1)]),
  );
}

function sharesOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const times = new Map();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const path = [];
    for (let at = id; at !== undefined; at = parents.get(at)) path.push(byId.get(at).callFrame.functionName);
    if (!path.includes('parseWithLedger')) continue;
    total += timeDeltas[index];
    const stage = STAGES.find((name) => path.includes(name));
    if (stage) times.set(stage, (times.get(stage) ?? 0) + timeDeltas[index]);
  }
  return new Map([...times].map(([stage, time]) => [stage, time / total]));
}
