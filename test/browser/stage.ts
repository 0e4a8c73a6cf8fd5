/** Where the browser's journeys take place: a demo world of their own, its gateway, its portal, and windows on it. */
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { openSystemPool } from '../../libs/store/relay/transaction.js';
import { anHourOlder } from '../support/breaching.js';
import { freshDatabase } from '../support/database.js';
import { demoPersonIds } from '../support/demo-world.js';
import { setDaysAhead } from '../support/escalating.js';
import { unreported } from '../support/event-world.js';
import { startHub } from '../support/hub.js';
import type { Hub } from '../support/hub.js';
import { startPortalFor } from '../support/portal.js';
import { settle } from '../support/settle.js';
import { Window, launch } from './window.js';
import type { Reading } from './window.js';

/** A stage that stands. */
export interface Stage {
  readonly hub: Hub;
  /** The path of a young person's plan, by slug. */
  plan(slug: string): string;
  /** A window in which this demo person has signed in. */
  as(login: string, issuer?: string): Promise<Window>;
  /** A window in which nobody has. */
  stranger(): Promise<Window>;
  /** Has the worker do whatever waits for it. */
  settle(): Promise<void>;
  /** Makes what was disclosed so far an hour older. */
  anHourOlder(): Promise<void>;
  /** Lets it be so many days later in the database. */
  daysAhead(days: number): Promise<unknown>;
  /** What the windows found wrong, and what the browser complained of. */
  faults(): string[];
  close(): Promise<void>;
}

/** Every way of reading the pages. */
export const READINGS: readonly Reading[] = [
  { language: 'en', javaScript: true },
  { language: 'cy', javaScript: true },
  { language: 'en', javaScript: false },
  { language: 'cy', javaScript: false },
];

/** Sets it up for one way of reading. */
export async function setStage(reading: Reading): Promise<Stage> {
  const database = await freshDatabase({ from: 'demo' });
  const hub = await startHub(database);
  const portal = await startPortalFor(database, hub.url);
  const browser: Browser = await launch();
  const person = await demoPersonIds();
  const windows: Window[] = [];
  const asAdmin = async (deed: (admin: Client) => Promise<unknown>): Promise<void> => {
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    await deed(admin).finally(() => admin.end());
  };
  const stranger = async (): Promise<Window> => {
    const window = await Window.open(browser, portal.origin, reading);
    windows.push(window);
    return window;
  };
  return {
    hub,
    plan: (slug) => `/people/${person(slug)}`,
    stranger,
    as: async (login, issuer = 'council') => {
      const window = await stranger();
      await window.signIn(login, issuer);
      return window;
    },
    settle: () =>
      asAdmin(async (admin) => {
        const pool = openSystemPool(database.url('hub_system'), unreported, 2);
        await settle(admin, pool).finally(() => pool.end());
      }),
    anHourOlder: () => asAdmin(anHourOlder),
    daysAhead: (days) => setDaysAhead(database, days),
    faults: () =>
      windows.flatMap(({ findings, complaints }) => [
        ...findings.map(({ page, rule, where }) => `${page}: ${rule}: ${where}`),
        ...complaints,
      ]),
    close: async () => {
      await browser.close();
      await portal.close();
      await hub.close();
      await database.drop();
    },
  };
}
