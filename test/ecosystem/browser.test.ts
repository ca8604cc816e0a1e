import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/index.js';
import { fixtureCvs, TODAY } from '../fixture-folders.js';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browserPath = BROWSERS.find((path) => existsSync(path));
const QUIET = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const cvs = fixtureCvs();

describe('bundled for browsers', () => {
  // With these globals and no others: what a worker has, and nothing that only Node has.
  it('reads every fixture in a world without Node', async () => {
    const globals = { URL, URLSearchParams, TextEncoder, TextDecoder, structuredClone, console };
    const world = vm.createContext({ ...globals, cvs: cvs.map(({ text }) => text), today: TODAY.getTime() });
    vm.runInContext(`globalThis.self = globalThis;\n${await bundle(['worker'])}`, world, { filename: 'parse-cv.js' });
    const results = JSON.parse(vm.runInContext(`JSON.stringify(${READ_ALL})`, world));
    expect(Object.fromEntries(cvs.map(({ name }, index) => [name, results[index]]))).toEqual(inNode());
  });

  it.skipIf(!browserPath)(`reads every fixture in Chromium${browserPath ? '' : ` (skipped: no ${BROWSERS[0]}; apt-get install chromium)`}`, async () => {
    const browser = await chromium.launch({ ...(browserPath ? { executablePath: browserPath } : {}), args: QUIET });
    try {
      const page = await browser.newPage();
      const thrown: Error[] = [];
      page.on('pageerror', (error) => thrown.push(error));
      await page.addScriptTag({ content: await bundle([]) });
      const input = { cvs: cvs.map(({ text }) => text), today: TODAY.getTime() };
      const results = JSON.parse(await page.evaluate(`(({ cvs, today }) => JSON.stringify(${READ_ALL}))(${JSON.stringify(input)})`));
      expect(thrown).toEqual([]);
      expect(Object.fromEntries(cvs.map(({ name }, index) => [name, results[index]]))).toEqual(inNode());
    } finally {
      await browser.close();
    }
  });
});

const READ_ALL = 'cvs.map((text) => library.parseCv(text, { today: new Date(today) }))';

/** The library and all that it imports as one script. Fails where anything asks for a module of Node. */
async function bundle(conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'library',
    target: 'es2022',
    conditions,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function inNode(): unknown {
  const results = cvs.map(({ name, text }) => [name, parseCv(text, { today: TODAY })]);
  return JSON.parse(JSON.stringify(Object.fromEntries(results)));
}
