import { readdir } from 'node:fs/promises';
import nunjucks from 'nunjucks';
import { expect, test } from '@jest/globals';
import { GOVUK_FOLDER, MOJ_FOLDER, script, stylesheet } from './stylesheet.js';

test('every template can be read', async () => {
  const folders = ['apps/portal/web/look', 'apps/portal/pages', 'apps/portal/sign-in'];
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([...folders, GOVUK_FOLDER, MOJ_FOLDER]));
  const templates = (await Promise.all(folders.map((folder) => readdir(folder, { recursive: true }))))
    .flat()
    .filter((name) => name.endsWith('.njk'));
  expect(templates.length).toBeGreaterThan(20);
  for (const name of templates) expect(() => environment.getTemplate(name, true)).not.toThrow();
});

test('the style holds no typeface and no crest of gov.uk, and loads nothing', () => {
  const { body, address } = stylesheet();
  expect(body).not.toMatch(/GDS Transport|@font-face|url\(/);
  expect(body).toContain('system-ui');
  expect(address).toMatch(/^\/assets\/portal-[0-9a-f]{12}\.css$/);
});

test('the script is the design system’s and starts it', () => {
  expect(script().body).toContain('initAll();');
  expect(script().body).not.toContain('sourceMappingURL');
});
