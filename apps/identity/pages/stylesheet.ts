/**
 * The design system's stylesheet without what belongs to gov.uk alone: its typeface and its crest (used under licence only there).
 * Pages are set in the reader's own system font, and load nothing else.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const SYSTEM_FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif';

/** The folder of govuk-frontend that holds its templates and styles. */
export const GOVUK_FOLDER = path.join(path.dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

/** A stylesheet that may be kept for ever: its address changes with its content. */
export interface Stylesheet {
  readonly address: string;
  readonly css: string;
  readonly gzipped: Buffer;
}

/** The stylesheet of the pages. */
export async function systemFontStylesheet(): Promise<Stylesheet> {
  const original = await readFile(path.join(GOVUK_FOLDER, 'govuk/govuk-frontend.min.css'), 'utf8');
  const css = original
    .replace(/@font-face\{[^}]*\}/g, '')
    .replaceAll(/"?GDS Transport"?,arial,sans-serif/g, SYSTEM_FONT)
    .replaceAll(/url\([^)]*\)/g, 'none');
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 12);
  return { address: `/assets/pages-${digest}.css`, css, gzipped: gzipSync(css, { level: 9 }) };
}
