/** A window of a real Chromium on the portal: as one person, with or without JavaScript, in one language; every page it stands on is looked at by axe. */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How the pages are read. */
export interface Reading {
  readonly language: 'en' | 'cy';
  readonly javaScript: boolean;
}

/** What axe finds wrong with a page. */
export interface Finding {
  readonly page: string;
  readonly rule: string;
  readonly where: string;
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** Starts the Chromium of the run. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env['BROWSER'];
  if (executablePath === undefined) throw new Error('no Chromium: run this with `npm run browser`');
  // Chromium refuses its sandbox to root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await chromium.launch({ executablePath, args });
}

export class Window {
  /** How often something was clicked. */
  clicks = 0;
  readonly findings: Finding[] = [];
  /** What the browser complained of: a blocked script or style, a file that is not there. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly owned: { readonly context: BrowserContext; readonly browser: Browser },
    private readonly reading: Reading,
  ) {}

  /** Opens one without cookies. */
  static async open(browser: Browser, origin: string, reading: Reading): Promise<Window> {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: DESKTOP,
      locale: reading.language === 'cy' ? 'cy-GB' : 'en-GB',
      javaScriptEnabled: reading.javaScript,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const window = new Window(page, { context, browser }, reading);
    page.on('console', (message) => {
      // A page that says 4xx is what some steps are about.
      if (message.type() === 'error' && !message.text().includes('the server responded with a status of'))
        window.complaints.push(message.text());
    });
    return window;
  }

  /** Signs in from the first page, as a person does. */
  async signIn(login: string, issuer: string): Promise<void> {
    await this.page.goto('/');
    await this.click(`a[href^="/sign-in/${issuer}"]`);
    await this.click(`label[for="${await this.idOf(`input[value="${login}"]`)}"]`);
    await this.click('button[type="submit"]');
  }

  async click(selector: string): Promise<void> {
    this.clicks += 1;
    await this.page.locator(selector).first().click();
  }

  /** Sends the form of the page. */
  async send(): Promise<void> {
    await this.click('#entry button.govuk-button[type="submit"]');
  }

  async type(field: string, text: string): Promise<void> {
    await this.page.locator(`#${field}`).fill(text);
  }

  /** Types a day, `YYYY-MM-DD`, into the three fields of a date input. */
  async day(name: string, on: string): Promise<void> {
    for (const [at, part] of ['year', 'month', 'day'].entries())
      await this.page.locator(`input[name="${name}-${part}"]`).fill(on.split('-')[at] ?? '');
  }

  /** Chooses a radio or a checkbox by its value. */
  async choose(name: string, value: string): Promise<void> {
    await this.click(`label[for="${await this.idOf(`input[name="${name}"][value="${value}"]`)}"]`);
  }

  /** Looks at the page: axe, and pictures where they are asked for. Throws where it is not whole in its language. */
  async look(name: string): Promise<void> {
    const { page, reading } = this;
    const language = await page.locator('html').getAttribute('lang');
    if (language !== reading.language) throw new Error(`${name} is in ${String(language)}`);
    const template = await page.locator('main').getAttribute('data-page');
    appendFileSync(process.env['PAGES'] ?? '/dev/null', `${String(template)}\n`);
    const looked = reading.javaScript ? page : await this.copyForAxe();
    const { violations } = await new AxeBuilder({ page: looked }).setLegacyMode(true).analyze();
    if (looked !== page) await looked.context().close();
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes)
        this.findings.push({ page: name, rule: id, where: `${html} ${failureSummary ?? ''}`.slice(0, 300) });
    await this.picture(name);
  }

  async close(): Promise<void> {
    await this.owned.context.close();
  }

  /** Axe is a script itself: where there is none it looks at the same page in another window, whose own scripts stay away. */
  private async copyForAxe(): Promise<Page> {
    const context = await this.owned.browser.newContext({ viewport: DESKTOP });
    await context.route('**/*.js', (route) => route.abort());
    const copy = await context.newPage();
    await copy.goto(new URL('/signed-out', this.page.url()).href);
    await copy.setContent(await this.page.content());
    return copy;
  }

  private async picture(name: string): Promise<void> {
    const { page, reading } = this;
    const folder = process.env['SCREENSHOTS'];
    const wide = await this.overflowAt(PHONE);
    if (wide > 0) this.findings.push({ page: name, rule: 'fits-360-px', where: `${String(wide)} px too wide` });
    if (folder !== undefined && reading.javaScript) {
      const file = (size: string): string => path.join(folder, `${name}.${reading.language}.${size}.png`);
      await page.screenshot({ path: file('360'), fullPage: true });
      await page.setViewportSize(DESKTOP);
      await page.screenshot({ path: file('desktop'), fullPage: true });
    }
    await page.setViewportSize(DESKTOP);
  }

  /** By how much the page is wider than the screen. */
  private async overflowAt(size: typeof PHONE): Promise<number> {
    await this.page.setViewportSize(size);
    return await this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }

  private async idOf(selector: string): Promise<string> {
    return (await this.page.locator(selector).first().getAttribute('id')) ?? '';
  }
}
