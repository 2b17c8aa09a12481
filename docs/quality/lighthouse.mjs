// Lighthouse over one page of each kind, in both languages, as a phone sees them. Usage:
//   node lighthouse.mjs SITE-OUT [PATH ...]
// The site is served as a plain web server would: compressed, cacheable, with a strict policy.
// Exit code 1 if a score is below its floor. Chromium: CHROME_PATH, else /usr/bin/chromium.
import { createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const FLOORS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

async function serve(folder) {
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const path = normalize(asked.endsWith('/') ? `${asked}index.html` : asked);
    try {
      const bytes = await readFile(join(folder, path));
      response.writeHead(200, {
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Content-Encoding': 'gzip',
        'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'max-age=60',
        'Content-Security-Policy': "default-src 'self'",
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(gzipSync(bytes));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

// The first file of a folder that is a page of its own, so that any site can be measured.
async function first(folder, path) {
  const entries = (await readdir(join(folder, path), { withFileTypes: true })).sort((a, b) =>
    a.name.localeCompare(b.name));
  for (const entry of entries) {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) return first(folder, inside);
    if (entry.name.endsWith('.html') && entry.name !== 'index.html') return inside;
  }
  throw new Error(`no page in ${path}`);
}

async function kinds(folder) {
  const pages = ['index.html', 'statistics/index.html'];
  for (const kind of ['reports', 'units', 'years']) pages.push(await first(folder, kind));
  return pages.flatMap((page) => [page, `en/${page}`]);
}

const [folder, ...given] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node lighthouse.mjs SITE-OUT [PATH ...]');
  process.exit(2);
}
const server = await serve(folder);
const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let failed = false;
try {
  console.log('perf  a11y  best  seo   page');
  for (const page of given.length ? given : await kinds(folder)) {
    const url = `http://127.0.0.1:${server.address().port}/${page}`;
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: Object.keys(FLOORS) });
    const scores = Object.keys(FLOORS).map((id) => Math.round(lhr.categories[id].score * 100));
    const low = Object.values(FLOORS).some((floor, i) => scores[i] < floor);
    failed ||= low;
    console.log(`${scores.map((s) => String(s).padEnd(6)).join('')}${page}`);
    for (const [id, audit] of Object.entries(lhr.audits)) {
      if (low && audit.score !== null && audit.score < 0.9) console.log(`      ${id}: ${audit.displayValue ?? audit.title}`);
    }
  }
} finally {
  await chrome.kill();
  server.close();
}
process.exit(failed ? 1 : 0);
