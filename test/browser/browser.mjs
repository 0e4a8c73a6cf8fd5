// `npm run browser`: the portal in a real Chromium, as the people who use it; `-- --screenshots DIR` writes every page, at desktop and at 360 px.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install } from '../../apps/hub/install.mjs';

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome'];

const args = process.argv.slice(2);
const at = args.indexOf('--screenshots');
const folder = at === -1 ? undefined : args[at + 1];
const rest = at === -1 ? args : args.toSpliced(at, 2);
if (at !== -1 && folder === undefined) stop('--screenshots needs the folder to write to.');
if (folder !== undefined) mkdirSync(folder, { recursive: true });

const chromium = CHROMIUMS.map(onPath).find((found) => found !== undefined);
if (chromium === undefined) stop('No Chromium on the PATH: install it with `apt-get install chromium` (Debian), or put one there.');

install({ dev: true });
const { build } = await import('../../apps/hub/build.mjs');
await build();
const { runJest } = await import('../support/jest.mjs');
const pages = path.join(mkdtempSync(path.join(tmpdir(), 'throughgate-pages-')), 'looked-at');
writeFileSync(pages, '');
const variables = { BROWSER: chromium, PAGES: pages, ...(folder === undefined ? {} : { SCREENSHOTS: path.resolve(folder) }) };
const { passed, failed } = await runJest(rest, variables, 'test/browser/jest.config.mjs');
const unseen = rest.length === 0 ? unseenPages() : [];
if (unseen.length > 0) console.error(`No journey looked at ${unseen.join(', ')}.`);
rmSync(path.dirname(pages), { recursive: true });
console.log(`${passed} passed, ${failed + unseen.length} failed`);
process.exit(failed + unseen.length === 0 && passed > 0 ? 0 : 1);

/** The portal's pages that no window has looked at; what others extend or include is no page. */
function unseenPages() {
  const seen = new Set(readFileSync(pages, 'utf8').split('\n'));
  const isPage = (name) => name.endsWith('.njk') && !/^(layout|form)\.njk$|(^|\/)_/.test(name);
  return ['apps/portal/web/look', 'apps/portal/pages', 'apps/portal/sign-in']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    .filter((name) => isPage(name) && !seen.has(name));
}

function onPath(name) {
  const { status, stdout } = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
