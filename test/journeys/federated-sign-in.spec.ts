/** Every demo person and machine signs in through their own agency's issuer, and the gate's registry knows them for who they are. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readDemoPeople } from '../../apps/identity/issuer/demo-people.js';
import { tokenFor } from '../../apps/identity/sign-in/token-for.js';
import { loadIssuerRegistry } from '../../libs/gate/token/registry/load-issuer-registry.js';
import { tokenVerifier } from '../../libs/gate/token/verify-token.js';
import { startDemoIdentity } from '../support/demo-identity.js';
import type { DemoIdentity } from '../support/demo-identity.js';

let identity: DemoIdentity;

beforeAll(async () => {
  identity = await startDemoIdentity();
});
afterAll(() => identity.close());

test('whoever signs in through their own issuer is a caller of their own agency and hat', async () => {
  const verify = tokenVerifier(await loadIssuerRegistry('deploy/agencies', { IDENTITY_ORIGIN: identity.origin }));
  const world = await readDemoPeople();
  for (const { login, issuer, agency, role } of [...world.people, ...world.machines]) {
    const caller = await verify(await tokenFor(login, identity.origin));
    expect(caller).toMatchObject({ issuer: `${identity.origin}/${issuer}`, subject: login, agency, role, onBehalfOf: null });
  }
});

test('whoever signs in is nobody to a hub that registered the issuers elsewhere', async () => {
  const verify = tokenVerifier(await loadIssuerRegistry('deploy/agencies', { IDENTITY_ORIGIN: 'https://id.example' }));
  await expect(verify(await tokenFor('key.worker@parc', identity.origin))).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
});
