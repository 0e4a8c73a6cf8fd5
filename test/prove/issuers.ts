/**
 * That no issuer can make another agency's people, and that trouble at one stays there: every kind of forged token, from every issuer of the demo world,
 * at a gateway in a process of its own; then a storm of tokens that name unknown keys, while the people of all other issuers go on.
 */
import { Client } from 'pg';
import { readDemoPeople } from '../../apps/identity/issuer/demo-people.js';
import { freePort } from '../../apps/hub/process/ports.js';
import { loadIssuerRegistry } from '../../libs/gate/token/registry/load-issuer-registry.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { FORGERIES } from '../support/forgeries.js';
import { encoded, ownedKey, startForgingPlace } from '../support/forging-issuer.js';
import type { Bearer, ForgingIssuer, Played } from '../support/forging-issuer.js';
import { gatewayAt } from '../support/hub.js';
import type { Answer, Asked } from '../support/hub.js';
import { overhear } from '../support/overheard-process.js';
import type { Overheard } from '../support/overheard-process.js';
import { identityOrigin } from '../support/server.js';
import type { Verdict } from './proof.js';

const STORM = 1_000;
const AT_ONCE = 20;
const QUERY = JSON.stringify({ query: '{ viewer { agency { slug } } caseload { nodes { preferredName } } }' });

interface Attacked {
  readonly hub: Asked;
  readonly issuers: readonly ForgingIssuer[];
  readonly gateway: Overheard;
}

/** Prints, for each issuer, what was refused and what its storm cost the others. */
export async function proveIssuers(): Promise<Verdict> {
  const database = await freshDatabase({ from: 'demo' });
  const place = await startForgingPlace(await everyIssuer());
  const gateway = await gatewayOn(database, place.issuers);
  try {
    const attacked = { hub: gateway.hub, issuers: place.issuers, gateway: gateway.process };
    const forged = await forgeAll(attacked);
    const storms = await stormAll(attacked);
    return { checked: forged.checked + storms.checked, wrong: [...forged.wrong, ...storms.wrong] };
  } finally {
    await gateway.process.stop();
    await place.close();
    await database.drop();
  }
}

/** The issuers of the demo world, each with a key of its own under the same id, and one of its people. */
async function everyIssuer(): Promise<Played[]> {
  const { issuers, people } = await readDemoPeople();
  const registry = await loadIssuerRegistry('deploy/agencies', { IDENTITY_ORIGIN: 'http://nowhere.invalid' });
  return await Promise.all(
    issuers.map(async ({ path, algorithm }): Promise<Played> => {
      const person = people.find(({ issuer, role }) => issuer === path && role === 'practitioner');
      const agencies = registry.get(`http://nowhere.invalid/${path}`)?.agencies ?? new Map();
      const second = [...agencies.keys()].map(String).find((agency) => agency !== person?.agency);
      if (person === undefined || second === undefined) throw new Error(`${path} has no practitioner, or no second agency`);
      const bearer: Bearer = { sub: person.login, agency: person.agency, role: person.role, client_id: 'hub-cli', secondAgency: second };
      return { path: `/${path}`, key: await ownedKey('1', algorithm), bearer, clock: Date.now };
    }),
  );
}

async function gatewayOn(database: FreshDatabase, issuers: readonly ForgingIssuer[]): Promise<{ hub: Asked; process: Overheard }> {
  const origin = new URL(issuers[0]?.url ?? '').origin;
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('update hub.member set issuer = replace(issuer, $1, $2)', [identityOrigin(), origin]);
  await admin.end();
  const base = `http://127.0.0.1:${String(await freePort())}`;
  const process = await overhear({
    file: 'dist/apps/gateway/main.js',
    variables: { GATEWAY_PORT: new URL(base).port, HUB_APP_DATABASE_URL: database.url('hub_app'), IDENTITY_ORIGIN: origin },
    ready: `${base}/health/ready`,
  });
  return { hub: gatewayAt(base), process };
}

const sent = (hub: Asked, token: string): Promise<Answer> => hub.post(QUERY, { authorization: `Bearer ${token}` });

/** What is wrong with the answer to a good token of the issuer. */
async function control({ hub }: Attacked, issuer: ForgingIssuer): Promise<string[]> {
  const { status, data } = await sent(hub, await issuer.token({ claims: { jti: crypto.randomUUID() } }));
  const slug = (data?.['viewer'] as { agency: { slug: string } } | null | undefined)?.agency.slug;
  return status === 200 && slug === issuer.bearer.agency
    ? []
    : [`${issuer.url}: its own person was answered ${String(status)} as ${slug ?? 'nobody'}`];
}

async function forgeAll(attacked: Attacked): Promise<Verdict> {
  const wrong: string[] = [];
  for (const issuer of attacked.issuers) {
    wrong.push(...(await control(attacked, issuer)));
    const alike = attacked.issuers.filter(({ key }) => key.published.alg === issuer.key.published.alg);
    const [other = issuer] = alike.filter((one) => one !== issuer);
    for (const { what, reason, make } of FORGERIES) {
      const token = await make({ issuer, other, now: Math.floor(Date.now() / 1000) });
      const heard = attacked.gateway.said().length;
      const answer = await sent(attacked.hub, token);
      const noted = (): string => attacked.gateway.said().slice(heard);
      const faults = [
        ...(answer.status === 401 && answer.errors?.[0]?.extensions.code === 'NOT_SIGNED_IN' ? [] : [`answered ${answer.text}`]),
        ...(/preferredName|slug/.test(answer.text) ? ['with data'] : []),
        ...((await comes(() => noted().includes(`a token was refused: ${reason}`))) ? [] : [`not logged as ${reason}`]),
        ...(token.split('.').some((part) => part.length > 20 && noted().includes(part)) ? ['logged with text of the token'] : []),
      ];
      wrong.push(...faults.map((fault) => `${issuer.url}: ${what}: ${fault}`));
    }
    console.log(`  ${issuer.url.padEnd(44)} ${String(FORGERIES.length)} kinds of forged token`);
  }
  return { checked: attacked.issuers.length * (FORGERIES.length + 1), wrong };
}

/** Whether something comes to hold within two seconds: a log is written behind the answer. */
const comes = (holds: () => boolean): Promise<boolean> =>
  eventually('it is logged', holds, 2_000).then(
    () => true,
    () => false,
  );

async function stormAll(attacked: Attacked): Promise<Verdict> {
  const wrong: string[] = [];
  for (const issuer of attacked.issuers) {
    const before = issuer.asked.keys;
    const storm = Array.from({ length: STORM }, (_, index) => unknownKey(issuer, index));
    const began = performance.now();
    const outcomes = await Promise.all([weather(attacked, storm), everybodyElse(attacked, issuer)]);
    const [seconds, fetches] = [(performance.now() - began) / 1000, issuer.asked.keys - before];
    if (fetches > 1 + seconds / 30) wrong.push(`${issuer.url}: its keys were fetched ${String(fetches)} times in ${seconds.toFixed(1)} s`);
    wrong.push(...outcomes.flat(), ...(await control(attacked, issuer)));
    console.log(`  ${issuer.url.padEnd(44)} ${String(STORM)} unknown keys in ${seconds.toFixed(1)} s, ${String(fetches)} fetches`);
  }
  return { checked: attacked.issuers.length * STORM, wrong };
}

function unknownKey(issuer: ForgingIssuer, index: number): string {
  const header = { alg: issuer.key.published.alg, typ: 'at+jwt', kid: `unknown-${String(index)}` };
  return `${encoded(header)}.${encoded(issuer.claims())}.AAAA`;
}

/** Sends the storm, so many at once; whatever was let in is wrong. */
async function weather({ hub }: Attacked, storm: string[]): Promise<string[]> {
  const wrong: string[] = [];
  const one = async (): Promise<void> => {
    for (let token = storm.pop(); token !== undefined; token = storm.pop()) {
      const { status } = await sent(hub, token);
      if (status !== 401) wrong.push(`a token of an unknown key was answered ${String(status)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return wrong;
}

/** The people of every other issuer, meanwhile. */
async function everybodyElse(attacked: Attacked, stormy: ForgingIssuer): Promise<string[]> {
  const others = attacked.issuers.filter((issuer) => issuer !== stormy);
  return (await Promise.all(others.map((issuer) => control(attacked, issuer)))).flat();
}
