// Looks at pages and drawings as readers do: light, dark, narrow, in print. Says what is wrong, and takes a picture of each with --shots FOLDER.
//
//   npm install --prefix tests/Pages
//   node tests/Pages/look.mjs [--shots FOLDER] [--no-axe] FILE.html FILE.svg ...
//
// Needs Chromium (CHROMIUM, else /usr/bin/chromium) and a font with Vietnamese letters. Ends with 1 where something is wrong.
// Checked: no violation of axe-core, contrast of every text at least 4.5, nothing wider than the window, no text of a drawing on another
// or beyond its edge, in the fonts of this machine; nothing loaded, no dialog, no word on the console.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = process.argv.slice(2);
const shots = words.includes('--shots') ? words.splice(words.indexOf('--shots'), 2)[1] : null;
const withAxe = !words.includes('--no-axe');
const files = words.filter(word => !word.startsWith('--'));
const modes = [
  { name: 'light', width: 1100, scheme: 'light', media: 'screen' },
  { name: 'dark', width: 1100, scheme: 'dark', media: 'screen' },
  { name: 'narrow', width: 360, scheme: 'light', media: 'screen' },
  { name: 'narrow-dark', width: 360, scheme: 'dark', media: 'screen' },
  { name: 'print', width: 794, scheme: 'light', media: 'print' },
];

// Runs in the page: the least contrast of a text, and what stands where it should not.
function measure() {
  const parts = colour => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const rect = at.tagName === 'svg' ? at.querySelector('.ground') : null;
      if (rect) { return parts(getComputedStyle(rect).fill); }
      const own = parts(getComputedStyle(at).backgroundColor);
      if (own.length === 3 || own[3] > 0) { return own; }
    }
    return matchMedia('print').matches || !matchMedia('(prefers-color-scheme: dark)').matches ? [255, 255, 255] : [18, 18, 18];
  };
  let least = { contrast: 99, text: '' };
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const element = walker.currentNode.parentElement;
    if (!text || !element.getClientRects().length || element.closest('style,title,desc')) { continue; }
    const style = getComputedStyle(element);
    const isDrawn = element.closest('svg') !== null;
    const ink = parts(isDrawn ? style.fill : style.color);
    let alpha = (ink[3] ?? 1) * (isDrawn ? Number(style.fillOpacity) : 1);
    for (let at = element; at; at = at.parentElement) { alpha *= Number(getComputedStyle(at).opacity); }
    const below = ground(element);
    const seen = [0, 1, 2].map(i => ink[i] * alpha + below[i] * (1 - alpha));
    const [high, low] = [light(seen), light(below)].sort((a, b) => b - a);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < least.contrast) { least = { contrast, text: text.slice(0, 40) }; }
  }
  const misplaced = [];
  for (const svg of document.querySelectorAll('svg')) {
    const page = svg.getBoundingClientRect();
    if (!page.width) { continue; }
    const texts = [...svg.querySelectorAll('text')].map(text => ({ of: text.textContent, box: text.getBoundingClientRect() })).sort((a, b) => a.box.top - b.box.top);
    for (const [i, { of, box }] of texts.entries()) {
      if (box.left < page.left - 2 || box.right > page.right + 2 || box.bottom > page.bottom + 1) { misplaced.push(`'${of}' leaves the drawing`); }
      for (let k = i + 1; k < texts.length && texts[k].box.top < box.bottom - 4; k++) {
        const other = texts[k].box;
        if (box.left < other.right - 1 && other.left < box.right - 1) { misplaced.push(`'${of}' lies on '${texts[k].of}'`); }
      }
    }
  }
  return { least, misplaced: misplaced.slice(0, 5), beyond: document.documentElement.scrollWidth - innerWidth };
}

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'], headless: true });
let wrong = 0;
for (const file of files) {
  for (const mode of modes) {
    const page = await browser.newPage();
    const faults = [];
    page.on('request', request => request.url().startsWith('file:') && request.isNavigationRequest() ? 0 : faults.push(`asks for ${request.url()}`));
    page.on('dialog', async dialog => { faults.push(`says ${dialog.message()}`); await dialog.dismiss(); });
    page.on('console', message => faults.push(`writes ${message.text()}`));
    await page.setViewport({ width: mode.width, height: 900 });
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { media: mode.media, features: [{ name: 'prefers-color-scheme', value: mode.scheme }] });
    const start = Date.now();
    await page.goto('file://' + path.resolve(file), { waitUntil: 'load', timeout: 120000 });
    const milliseconds = Date.now() - start;
    const found = await page.evaluate(measure);
    faults.push(...found.misplaced);
    if (found.beyond > 0 && mode.media === 'screen' && !file.endsWith('.svg')) { faults.push(`${found.beyond} px wider than the window`); }
    if (found.least.contrast < 4.5) { faults.push(`contrast ${found.least.contrast.toFixed(2)} of '${found.least.text}'`); }
    if (withAxe && /\.html?$/.test(file)) {
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => (await axe.run(document)).violations.map(one => `${one.id}: ${one.nodes[0].html.slice(0, 120)}`));
      faults.push(...violations);
    }
    if (shots) {
      fs.mkdirSync(shots, { recursive: true });
      const name = path.join(shots, `${path.basename(file)}.${mode.name}`);
      await (mode.media === 'print' ? page.pdf({ path: `${name}.pdf`, preferCSSPageSize: true }) : page.screenshot({ path: `${name}.png`, fullPage: true }));
    }
    wrong += faults.length;
    console.log(`${path.basename(file)} ${mode.name}: ${milliseconds} ms, least contrast ${found.least.contrast.toFixed(2)}${faults.length ? '\n  ' + faults.join('\n  ') : ''}`);
    await page.close();
  }
}
await browser.close();
process.exitCode = wrong ? 1 : 0;
