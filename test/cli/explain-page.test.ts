import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainAsHtml } from '../../src/cli/explain-html.js';
import { parseCv } from '../../src/index.js';
import { folderOf } from './run-in.js';

const CHROMIUM = '/usr/bin/chromium';
const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const hasChromium = existsSync(CHROMIUM);
const text = readFileSync(new URL('../../fixtures/markdown/role-company-headings/cv.md', import.meta.url), 'utf8');

describe.skipIf(!hasChromium)(`the page of --explain${hasChromium ? '' : ` (skipped: no ${CHROMIUM}; apt-get install chromium)`}`, () => {
  const file = join(folderOf({}), 'cv.html');
  const asked: string[] = [];
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(file, explainAsHtml({ source: 'cv.md', text, result: parseCv(text) }));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(() => browser.close());

  it('lights the source of the start date under the pointer, and nothing else', async () => {
    await page.hover('tr[data-path="work[1].startDate"]');
    expect(await lit('#source mark.lit')).toEqual(['February 2017']);
    expect(await page.evaluate("getComputedStyle(document.querySelector('#source mark.lit')).backgroundColor")).toBe('rgb(255, 213, 74)');
  });

  it('lights the value of the source under the pointer', async () => {
    await page.locator('#source mark', { hasText: 'February 2017' }).hover();
    expect(await lit('#values tr.lit th')).toEqual(['work[1].startDate']);
  });

  it('does the same for the keyboard, and goes out again', async () => {
    await page.focus('tr[data-path="basics.name"]');
    expect(await lit('#source mark.lit')).toEqual(['Darius Velkauskas']);
    await page.hover('h1');
    expect(await lit('#source mark.lit')).toEqual([]);
  });

  it('shows the source as it is', async () => {
    expect(await page.locator('#source').textContent()).toBe(text);
  });

  it('asks for nothing but itself, and has no complaints', () => {
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(complaints).toEqual([]);
  });

  function lit(selector: string): Promise<string[]> {
    return page.locator(selector).allTextContents();
  }
});
