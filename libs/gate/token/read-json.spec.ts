/** A document of an issuer is small, is where it is said to be, and is JSON; whatever else is answered is nothing. */
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readJson } from './read-json.js';

let server: Server;
let answer: RequestListener;

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const address = (path = '/'): URL => new URL(path, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);

/** Answers with this text. */
const says =
  (text: string, status = 200): RequestListener =>
  (_request, response) =>
    void response.writeHead(status).end(text);

test('is asked for as JSON, and is what it says', async () => {
  let accept: string | undefined;
  answer = (request, response) => {
    accept = request.headers.accept;
    says('{"keys":["ŵ"]}')(request, response);
  };
  expect([await readJson(address()), accept]).toEqual([{ keys: ['ŵ'] }, 'application/json']);
});

test('has 256 kB at most', async () => {
  const padded = (bytes: number): string => JSON.stringify('x'.repeat(bytes - 2));
  answer = says(padded(262_144));
  expect(await readJson(address())).toHaveLength(262_142);
  answer = says(padded(262_145));
  await expect(readJson(address())).rejects.toThrow('is larger than 262144 bytes');
});

test.each([201, 404, 503])('is none with the status %i', async (status) => {
  answer = says('{}', status);
  await expect(readJson(address())).rejects.toThrow(`answered ${String(status)}`);
});

test('is no page', async () => {
  answer = says('<html>');
  await expect(readJson(address())).rejects.toThrow('JSON');
});

test('is not looked for elsewhere', async () => {
  const visited: unknown[] = [];
  answer = ({ url }, response) => {
    visited.push(url);
    response.writeHead(302, { location: '/elsewhere' }).end();
  };
  await expect(readJson(address('/here'))).rejects.toThrow();
  expect(visited).toEqual(['/here']);
});
