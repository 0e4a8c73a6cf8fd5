/** Requests that are faulty in every way, each with something in it that somebody may have typed. */
import { eventually } from '../../support/eventually.js';
import { follow } from '../../support/follow.js';
import type { Asked } from '../../support/hub.js';
import { errors, plant, post } from './planted.js';

const HOUSING = 'housing.officer@cardiff';

/** Sends all of them, and keeps what is told. */
export async function everyFault(hub: Asked, person: string): Promise<void> {
  const signedIn = { authorization: `Bearer ${await hub.token(HOUSING)}` };
  const confirm =
    'mutation ($input: ConfirmAccommodationInput!) { confirmAccommodation(input: $input) { refusal { code message field } } }';
  const input = { requestId: plant(), person, kind: 'TEMPORARY', address: plant(), suitability: 'SUITABLE' };
  const variables: readonly Readonly<Record<string, unknown>>[] = [
    { ...input, from: plant() },
    { ...input, kind: plant() },
    { ...input, person: plant() },
    { ...input, version: plant() },
    { ...input, address: { street: plant() } },
    { ...input, nobody: plant() },
    { address: plant() },
  ];
  for (const given of variables) await post(hub, { query: confirm, variables: { input: given } }, signedIn);
  const literal = (field: string): string =>
    `mutation { confirmAccommodation(input: { requestId: "r", person: "${person}", ${field} }) { refusal { code } } }`;
  const documents = [
    literal(`from: "${plant()}"`),
    literal(`kind: ${plant()}`),
    literal(`version: "${plant()}"`),
    `{ person(id: "${plant()}") { preferredName } }`,
    `{ history(id: "${plant()}") { nodes { version } } }`,
    `{ caseload(after: "${plant()}") { nodes { id } } }`,
    `{ viewer { name } "${plant()}" }`,
    `{ viewer(${plant()}`,
  ];
  for (const query of documents) await post(hub, { query }, signedIn);
  await post(hub, `{"query": "{ viewer { name } }", ${plant()}`, signedIn);
  await post(hub, plant(), signedIn);
  await post(hub, { query: '{ viewer { name } }', operationName: plant() }, signedIn);
  await post(
    hub,
    { query: '{ viewer { name } }' },
    { ...signedIn, 'throughgate-on-behalf-of': plant(), 'user-agent': plant(), cookie: plant() },
  );
  for (const token of [
    plant(),
    `${plant()}.${plant()}.${plant()}`,
    `${Buffer.from(`{"alg":"none","kid":"${plant()}"}`).toString('base64url')}.e30.`,
  ])
    await post(hub, { query: '{ viewer { name } }' }, { authorization: `Bearer ${token}` });
  await everyAddress(hub, signedIn.authorization);
}

/** Where there is nothing, and where there is a socket. */
async function everyAddress(hub: Asked, signedIn: string): Promise<void> {
  for (const place of [`/${plant()}`, `/graphql?query=${plant()}`, `/health/${plant()}`, `/metrics?${plant()}`])
    await fetch(new URL(place, hub.url));
  for (const authorization of [`Bearer ${plant()}`, signedIn]) {
    const following = follow({ url: hub.url, authorization, query: `subscription { planChanged(person: "${plant()}") { at } }` });
    await eventually('the socket was refused', () => following.ending !== null);
    errors.push(JSON.stringify(following.ending));
    await following.stop();
  }
}
