/** A database and a gateway for worlds, open for batch after batch, whose clock is set and whose callers show real tokens. */
import { Client } from 'pg';
import { tokenFor } from '../../apps/identity/sign-in/token-for.js';
import { freshDatabase } from '../support/database.js';
import { startHub } from '../support/hub.js';
import type { Answer, Hub } from '../support/hub.js';
import { identityOrigin } from '../support/server.js';
import { registerCallers } from './world/callers.js';
import type { Caller } from './world/callers.js';
import { prepare } from './lay/fill.js';

/** A hub for worlds, open for batch after batch. */
export class Ground {
  private readonly tokens = new Map<string, { readonly until: number; readonly token: Promise<string> }>();

  private constructor(
    readonly admin: Client,
    readonly hub: Hub,
    readonly callers: readonly Caller[],
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<Ground> {
    const database = await freshDatabase({ from: 'migrated' });
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    await prepare(admin);
    const callers = await registerCallers(admin, identityOrigin());
    const hub = await startHub(database);
    return new Ground(admin, hub, callers, async () => {
      await hub.close();
      await admin.end();
      await database.drop();
    });
  }

  /** It is this instant, from now on. */
  async setClock(instant: number): Promise<void> {
    await this.admin.query('update hub.test_clock set ahead = $1::timestamptz - clock_timestamp()', [new Date(instant).toISOString()]);
  }

  /** Tokens live some minutes; a long run outlives them. */
  async authorization(login: string): Promise<string> {
    const known = this.tokens.get(login);
    const fresh = known !== undefined && known.until > performance.now() ? known.token : signedIn(login);
    if (fresh !== known?.token) this.tokens.set(login, { until: performance.now() + TOKEN_MS, token: fresh });
    return `Bearer ${await fresh}`;
  }

  /**
   * Asks as one of the callers, again where the hub says that it cannot answer now: a machine that is busy for hours is no difference. Fails where the
   * document itself is refused: nothing would be compared.
   */
  async ask(login: string, question: { readonly query: string; readonly variables?: unknown }, left = MOST_ASKED): Promise<Answer> {
    const answer = await this.hub.post(JSON.stringify(question), { authorization: await this.authorization(login) });
    const faulty = answer.errors?.find(({ extensions: { code } }) => code === 'INVALID' || code === 'UNAVAILABLE');
    if (faulty === undefined) return answer;
    if (faulty.extensions.code === 'INVALID' || left === 1) throw new Error(`${faulty.message}: ${question.query}`);
    return await this.ask(login, question, left - 1);
  }
}

/** Signs in, once more where the connection was closed while the machine was busy. */
const signedIn = (login: string): Promise<string> => {
  const once = (): Promise<string> => tokenFor(login, identityOrigin());
  return once().catch(once);
};

const TOKEN_MS = 120_000;
/** The hub is asked so often. */
const MOST_ASKED = 4;
