/**
 * A gateway over the world of the matrix, asked with real tokens; with walls opened for the proof that each holds alone.
 */
import { Client } from 'pg';
import { BOTH_WALLS } from '#gate';
import type { Walls } from '#gate';
import { startGateway } from '../../apps/gateway/gateway.js';
import { tokenFor } from '../../apps/identity/sign-in/token-for.js';
import { fillMatrixWorld } from './matrix-world.js';
import type { Filled, MatrixWorld } from './matrix-world.js';
import type { Answer, Ask } from './observe.js';

export interface MatrixHub {
  readonly matrix: MatrixWorld;
  readonly ask: Ask;
  /** Asks again through a gateway with other walls, and row security on or off. */
  withWalls(standing: Standing): Promise<{ ask: Ask; close(): Promise<void> }>;
  close(): Promise<void>;
}

export interface MatrixPlace extends Filled {
  readonly adminUrl: string;
  readonly appUrl: string;
}

/** What stands: the walls inside the process, and row security. */
export interface Standing {
  readonly walls: Walls;
  readonly rows: boolean;
}

/** Each wall alone, by name. */
export const EACH_ALONE: readonly (readonly [name: string, standing: Standing])[] = [
  ['row security', { walls: { casl: false, veil: false }, rows: true }],
  ['CASL', { walls: { casl: true, veil: false }, rows: false }],
  ['the veil', { walls: { casl: false, veil: true }, rows: false }],
];

/** Fills the database and opens a gateway over it. */
export async function startMatrixHub({ adminUrl, appUrl, origin, parties }: MatrixPlace): Promise<MatrixHub> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  const matrix = await fillMatrixWorld(admin, { origin, parties });
  const tokens = new Map<string, Promise<string>>();
  const token = (login: string): Promise<string> => {
    const known = tokens.get(login) ?? tokenFor(login, origin);
    tokens.set(login, known);
    return known;
  };
  const open = async (walls: Walls): Promise<{ ask: Ask; close(): Promise<void> }> => {
    const settings = { GATEWAY_PORT: 0, GATEWAY_HOST: '127.0.0.1', HUB_APP_DATABASE_URL: appUrl, IDENTITY_ORIGIN: origin };
    const gateway = await startGateway(settings, walls);
    return {
      ask: async (login, query, variables) => await post(gateway.url, await token(login), { query, variables }),
      close: () => gateway.close(),
    };
  };
  const closed = await open(BOTH_WALLS);
  return {
    matrix,
    ask: closed.ask,
    withWalls: async ({ walls, rows }) => {
      await setRowSecurity(admin, rows);
      const opened = await open(walls);
      return {
        ask: opened.ask,
        close: async () => {
          await opened.close();
          await setRowSecurity(admin, true);
        },
      };
    },
    close: async () => {
      await closed.close();
      await admin.end();
    },
  };
}

async function post(url: string, token: string, body: unknown): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

async function setRowSecurity(admin: Client, on: boolean): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'hub'::regnamespace and c.relforcerowsecurity`,
  );
  for (const { name } of rows) await admin.query(`alter table ${name} ${on ? 'enable' : 'disable'} row level security`);
}
