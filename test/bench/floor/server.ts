/**
 * The floor: node:http and pg, one named statement for each operation. No GraphQL, no token, no log, no row security: what the hub costs is
 * measured against this.
 */
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import pg from 'pg';
import { CASELOAD, CONFIRM, PLAN, SLICES } from './statements.js';

const STATEMENTS: Readonly<Record<string, string>> = { '/plan': PLAN, '/caseload': CASELOAD, '/confirm': CONFIRM, '/slices': SLICES };
const NOBODY = '{"data":null}';

const pool = new pg.Pool({
  connectionString: process.env['FLOOR_DATABASE_URL'],
  application_name: 'bench floor',
  max: 10,
  idleTimeoutMillis: 0,
});

async function answer(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const name = request.url ?? '';
  const text = STATEMENTS[name];
  if (text === undefined) throw new Error(`no such operation: ${name}`);
  const values = JSON.parse(Buffer.concat(parts).toString()) as unknown[];
  const { rows } = await pool.query<{ answer: string | null }>({ name, text, values });
  return rows[0]?.answer ?? NOBODY;
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body),
    (failure: unknown) => {
      console.error(failure);
      response.writeHead(500).end();
    },
  );
});

server.listen(Number(process.env['FLOOR_PORT']), '127.0.0.1');
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => void pool.end());
});
