import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../../../test/support/database.js';
import type { FreshDatabase } from '../../../test/support/database.js';
import { eventually } from '../../../test/support/eventually.js';
import { ChannelListener } from './channel-listener.js';

let database: FreshDatabase;
let notifier: pg.Client;
let listener: ChannelListener | undefined;
let server: Server | undefined;
const sockets: Socket[] = [];

beforeAll(async () => {
  database = await freshDatabase({ from: 'migrated' });
  notifier = new pg.Client({ connectionString: database.adminUrl });
  await notifier.connect();
});
afterAll(async () => {
  await notifier.end();
  await database.drop();
});
afterEach(async () => {
  await listener?.close();
  sockets.splice(0).forEach((socket) => socket.destroy());
  server?.close();
});

/** A way to Postgres on which the connections that exist can be made to go silent, in both directions, without being closed. */
async function mutableLink(): Promise<{ url: string; mute: () => void }> {
  const url = new URL(database.url('hub_system'));
  const there = { host: url.hostname, port: Number(url.port) };
  const muted: (() => void)[] = [];
  server = createServer((near) => {
    const far = connect(there);
    sockets.push(near, far);
    near.on('error', () => undefined).pipe(far);
    far.on('error', () => undefined).pipe(near);
    muted.push(() => {
      near.unpipe(far).resume();
      far.unpipe(near).resume();
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  url.port = String((server.address() as AddressInfo).port);
  return { url: url.href, mute: () => muted.splice(0).forEach((silence) => silence()) };
}

test('a link that goes silent without a word is replaced within seconds', async () => {
  const { url, mute } = await mutableLink();
  const heard: string[] = [];
  const reports: string[] = [];
  listener = new ChannelListener({
    url,
    channel: 'spec',
    beatMs: 200,
    heard: (word) => heard.push(word),
    report: (what) => reports.push(what),
  });
  listener.start();
  await eventually('it listens', () => heard.length === 1);
  await notifier.query(`select pg_notify('spec', 'before')`);
  await eventually('the notice is heard', () => heard.includes('before'));
  mute();
  await notifier.query(`select pg_notify('spec', 'lost')`);
  await eventually('it listens again', () => heard.length === 3, 10_000);
  await notifier.query(`select pg_notify('spec', 'after')`);
  await eventually('the next notice is heard', () => heard.includes('after'));
  expect(heard).toEqual(['', 'before', '', 'after']);
  expect(reports).toEqual(['listening to spec was interrupted']);
});

test('closing does not wait for a silent link', async () => {
  const { url, mute } = await mutableLink();
  let heard = 0;
  listener = new ChannelListener({ url, channel: 'spec', heard: () => (heard += 1), report: () => undefined });
  listener.start();
  await eventually('it listens', () => heard === 1);
  mute();
  const started = performance.now();
  await listener.close();
  expect(performance.now() - started).toBeLessThan(1_000);
});
