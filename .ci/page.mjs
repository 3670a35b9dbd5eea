// Opens the page of every set of evidence in Chromium, wide and narrow, light and dark, and checks what a person would
// run into: see the list of problems below. Prints one line for each view; exits with 1 when any of them has a problem.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { names, write } from './page-evidence.mjs';

const [jar, shots] = process.argv.slice(2);
const require = createRequire(join(process.env.MODULES, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const titles = {
  ready: 'Go answers',
  stale: 'Python answers: Go is blocked',
  broken: 'Python answers: Go is blocked',
  unset: 'Python answers',
};

async function serve(flags) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const server = spawn(java, ['-jar', jar, 'serve', '--port=0', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  for await (const line of createInterface({ input: server.stdout })) {
    return { server, url: line.replace('listening on ', '') };
  }
  throw new Error('serve ended without listening');
}

async function stop(server) {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  const code = await ended;
  return code === 0 ? [] : [`serve ended with ${code}`];
}

async function look(browser, url, name, view) {
  const problems = [];
  const context = await browser.newContext({
    viewport: { width: view.width, height: 800 },
    colorScheme: view.scheme,
  });
  const page = await context.newPage();
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  const elsewhere = requests.filter((one) => one !== url && !one.startsWith('data:'));
  elsewhere.forEach((one) => problems.push(`request: ${one}`));
  const title = await page.title();
  if (title !== `${titles[name]} - CAVRA readiness`) {
    problems.push(`title: ${title}`);
  }
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  if (wide > view.width) {
    problems.push(`${wide} pixels wide`);
  }
  const links = await page.evaluate(
    "[...document.querySelectorAll('[href],[src],[onerror],script,img')].map(e => e.getAttribute('href') || e.tagName)",
  );
  links.filter((one) => !/^(#section-\d+|data:,)$/.test(one)).forEach((one) => problems.push(`link: ${one}`));
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate('axe.run(document)');
  violations.forEach((one) => problems.push(`axe: ${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`));
  await page.screenshot({ path: join(shots, `${name}-${view.width}-${view.scheme}.png`), fullPage: true });
  await context.close();
  const found = problems.length === 0 ? 'no problem' : problems.join('; ');
  console.log(`page: ${name} ${view.width} ${view.scheme}: ${found} (${passes.length} rules of axe pass)`);
  return problems;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const problems = [];
for (const name of names) {
  const { server, url } = await serve(write(join(process.env.EVIDENCE, name), name));
  for (const width of [360, 1280]) {
    for (const scheme of ['light', 'dark']) {
      problems.push(...(await look(browser, url, name, { width, scheme })));
    }
  }
  problems.push(...(await stop(server)));
}
await browser.close();
console.log(`page: screenshots in ${shots}`);
process.exit(problems.length === 0 ? 0 : 1);
