/**
 * Turns a page into HTML, whole on the server: it works without JavaScript, and carries no inline script or style.
 */
import nunjucks from 'nunjucks';
import { longDay, plainDay } from '../language/days.js';
import type { Page } from '../request/page.js';
import { GOVUK_FOLDER, MOJ_FOLDER, script, stylesheet } from './stylesheet.js';
import type { Asset } from './stylesheet.js';
import type { Visit } from '../request/visit.js';
import { loadWords, sayer } from '../language/words.js';
import type { Language, Say } from '../language/words.js';

const FOLDERS = ['apps/portal/web/look', 'apps/portal/pages', 'apps/portal/sign-in', GOVUK_FOLDER, MOJ_FOLDER];

const OTHER = { en: { language: 'cy', name: 'Cymraeg' }, cy: { language: 'en', name: 'English' } } as const;

const STAFF = [
  { href: '/', words: 'page.work' },
  { href: '/actions', words: 'page.actions' },
  { href: '/escalations', words: 'page.escalations' },
] as const;

/** For who lives with a plan: what is agreed and escalated is on it. */
const HOME = { href: '/', words: 'page.plan' } as const;
const PLAN = /^\/(?:people\/[^/]+)?$/;

/** Notices a redirect may end with; any other is not shown. */
const DONE = /^[a-zA-Z]+$/;

export class Renderer {
  readonly assets: readonly Asset[] = [stylesheet(), script()];
  private readonly words = loadWords();
  private readonly environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(FOLDERS), { autoescape: true });

  /** How a language says its keys. */
  say(language: Language): Say {
    return sayer(this.words, language);
  }

  /** The page as this visitor sees it. */
  render(page: Page, visit: Visit): string {
    const { language, say } = visit;
    const [css, js] = this.assets;
    return this.environment.render(page.template, {
      language,
      say,
      template: page.template,
      title: page.title,
      back: page.back ?? null,
      errors: page.errors ?? [],
      errorFor: (field: string) => {
        const found = page.errors?.find((one) => one.field === field);
        return found === undefined ? undefined : { text: say(found.words), visuallyHiddenText: say('page.error') };
      },
      errorList: (page.errors ?? []).map(({ field, words }) => ({ text: say(words), href: `#${field}` })),
      done: this.doneOf(visit),
      session: visit.session,
      csrf: visit.csrf,
      author: visit.signature,
      navigation: visit.atHome
        ? [{ ...HOME, current: PLAN.test(visit.path) }]
        : STAFF.map((entry) => ({ ...entry, current: entry.href === visit.path })),
      switchTo: { ...OTHER[language], href: withSearch(visit.url, 'lang', OTHER[language].language) },
      assets: { css: css?.address, js: js?.address },
      longDay: (day: string | null) => (day === null ? '' : longDay(day, language)),
      plainDay: (day: string | null) => (day === null ? '' : plainDay(day, language)),
      choices: (names: readonly string[], words: string) => names.map((name) => ({ value: name, text: capital(say(`${words}.${name}`)) })),
      ...page.content,
    });
  }

  private doneOf({ url }: Visit): string | null {
    const done = new URL(url, 'http://portal').searchParams.get('done');
    return done !== null && DONE.test(done) && this.words.has(`done.${done}`) ? `done.${done}` : null;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function withSearch(url: string, name: string, value: string): string {
  const address = new URL(url, 'http://portal');
  address.searchParams.set(name, value);
  return `${address.pathname}${address.search}`;
}
