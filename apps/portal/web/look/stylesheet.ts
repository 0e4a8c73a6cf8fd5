/**
 * The design systems' styles without what belongs to gov.uk alone: its typeface and its crest (used under licence only there). Pages are set in the
 * reader's own system font, and load nothing from anywhere else.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The folders templates are found in, `govuk/...` and `moj/...`. */
export const GOVUK_FOLDER = path.join(path.dirname(require.resolve('govuk-frontend/package.json')), 'dist');
export const MOJ_FOLDER = path.dirname(require.resolve('@ministryofjustice/frontend/package.json'));

const SYSTEM_FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif';

/** A file that may be kept for ever: its address changes with its content. */
export interface Asset {
  readonly address: string;
  readonly type: string;
  readonly body: string;
}

/** The stylesheet of all pages. */
export function stylesheet(): Asset {
  const files = [
    path.join(GOVUK_FOLDER, 'govuk/govuk-frontend.min.css'),
    path.join(MOJ_FOLDER, 'moj/moj-frontend.min.css'),
    'apps/portal/web/look/portal.css',
  ];
  const css = files
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replaceAll(/"?GDS Transport"?,\s*arial,\s*sans-serif/g, SYSTEM_FONT)
    .replaceAll(/url\([^)]*\)/g, 'none')
    .replaceAll(/\/\*# sourceMappingURL[^*]*\*\//g, '');
  return asset('portal', 'css', css);
}

/** The script of all pages: what the design system adds where there is JavaScript. Every page works without it. */
export function script(): Asset {
  const govuk = readFileSync(path.join(GOVUK_FOLDER, 'govuk/govuk-frontend.min.js'), 'utf8').replaceAll(/\/\/# sourceMappingURL.*/g, '');
  return asset('portal', 'js', `${govuk}\n${readFileSync('apps/portal/web/look/enhance.js', 'utf8')}`);
}

function asset(name: string, kind: 'css' | 'js', body: string): Asset {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { address: `/assets/${name}-${digest}.${kind}`, type: kind === 'css' ? 'text/css' : 'text/javascript', body };
}
