/** The page of the specimen in Chromium: it reads, links, fits a telephone and prints. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {stephanus} from '../support/cli.js';
import {projectFolder} from '../support/folders.js';
import {hasTool} from '../support/tools.js';

const executablePath = '/usr/bin/chromium';
const hasChromium = hasTool('Chromium', executablePath, 'the page is opened in a browser');
const hasPdfText = hasChromium && hasTool('pdftotext', 'pdftotext', 'the printed pages are read');

describe.skipIf(!hasChromium)('the page of a text', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'stephanus-'));
  const file = pathToFileURL(path.join(out, 'dist', 'harbour-lights.html')).href;
  let browser: Browser;

  beforeAll(async () => {
    expect((await stephanus(projectFolder, ['build', '.', '-o', out, '--quiet'])).status).toBe(0);
    browser = await chromium.launch({executablePath, args: ['--no-sandbox']});
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(out, {recursive: true});
  });

  /** A page without JavaScript, with the addresses that it asked for and the errors that it had. */
  async function open(width = 1280): Promise<{page: Page; asked: string[]; errors: string[]}> {
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width, height: 800}});
    const page = await context.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('requestfailed', (request) => errors.push(request.url()));
    await page.goto(file);
    return {page, asked, errors};
  }

  test('asks for nothing but itself, and needs no JavaScript', async () => {
    const {page, asked, errors} = await open();
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([file]);
    expect(errors).toEqual([]);
    expect(await page.locator('h1').first().innerText()).not.toBe('');
    expect((await page.locator('body').innerText()).length).toBeGreaterThan(5000);
    await page.context().close();
  });

  test('leads from each call to its note and back', async () => {
    const {page} = await open();
    const calls = await page.locator('a[role="doc-noteref"]').all();
    expect(calls.length).toBeGreaterThanOrEqual(6);
    for (const call of calls) {
      const note = page.locator(`[id="${((await call.getAttribute('href')) ?? '').slice(1)}"]`);
      expect(await note.count()).toBe(1);
      const back = note.locator('a[role="doc-backlink"]');
      expect(await back.count()).toBe(1);
      expect(await back.getAttribute('href')).toBe(`#${(await call.getAttribute('id')) ?? ''}`);
    }
    await page.context().close();
  });

  test('goes to a note by a click and comes back by another', async () => {
    const {page} = await open();
    const call = page.locator('a[role="doc-noteref"]').first();
    const href = (await call.getAttribute('href')) ?? '';
    await call.click();
    expect(new URL(page.url()).hash).toBe(href);
    await page
      .locator(`[id="${href.slice(1)}"] a[role="doc-backlink"]`)
      .first()
      .click();
    const hash = new URL(page.url()).hash;
    expect(hash).not.toBe(href);
    expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
    await page.context().close();
  });

  test.each([360, 768, 1600])('scrolls in one direction only at %i pixels', async (width) => {
    const {page} = await open(width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  test('has a link to every paragraph', async () => {
    const {page} = await open();
    for (const id of ['p1', 'p2']) expect(await page.locator(`a[href="#${id}"]`).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('says its language, its title and how to cite it', async () => {
    const {page} = await open();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toContain('HARBOUR LIGHTS');
    expect((await page.locator('body').innerText()).toLowerCase()).toContain('cite');
    await page.context().close();
  });

  test('gives each heading a level that follows from the one before', async () => {
    const {page} = await open();
    const levels = (await page.evaluate("[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.tagName.slice(1)))")) as number[];
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    await page.context().close();
  });

  test('prints on several pages with a number on each', async () => {
    const {page} = await open();
    const pdf = await page.pdf({format: 'A5', preferCSSPageSize: true});
    await page.context().close();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    if (!hasPdfText) return;
    const pages = readPages(pdf);
    expect(pages.length).toBeGreaterThan(3);
    const numbered = pages.filter((text, index) => new RegExp(`(?:^|\\s)${index + 1}(?:\\s|$)`, 'u').test(text));
    expect(numbered.length).toBeGreaterThanOrEqual(pages.length - 1);
  });

  /** The text of each printed page. */
  function readPages(pdf: Buffer): string[] {
    const printed = path.join(out, 'printed.pdf');
    writeFileSync(printed, pdf);
    const {stdout} = spawnSync('pdftotext', ['-layout', printed, '-'], {encoding: 'utf8'});
    return stdout.split('\f').slice(0, -1);
  }
});
