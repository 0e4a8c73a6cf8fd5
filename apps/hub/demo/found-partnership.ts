/**
 * Before anybody can be referred: the demo people are entered in the register of members, and their agencies sign the protocol.
 */
import { HOUSEHOLD, agencyId } from '#directory';
import { globalId } from '#kernel';
import type { DemoWorld } from '../../identity/issuer/demo-people.js';
import { CannotStart } from '../process/cannot-start.js';
import type { DemoClient } from './demo-client.js';
import { each } from './each.js';
import { readSignatories } from './stories.js';

const OPERATOR = 'operator@hub';
const AT_ONCE = 4;

const PARTNERSHIPS = '{ partnerships { id slug agencies { slug } protocol { version sha256 } } }';

interface Partnership {
  readonly id: string;
  readonly slug: string;
  readonly agencies: readonly { readonly slug: string }[];
  readonly protocol: { readonly version: number; readonly sha256: string } | null;
}

/** The operator registers everybody who can sign in, and every partner machine. */
export async function registerEverybody(client: DemoClient, world: DemoWorld, identityOrigin: string): Promise<void> {
  // The operator is installed; members of a household join it in the story of their young person.
  const others = [...world.people, ...world.machines].filter(({ role, agency }) => role !== 'operator' && agency !== HOUSEHOLD);
  await each(others, AT_ONCE, async (one) => {
    const input = {
      agency: globalId({ type: 'Agency', person: null, id: agencyId(one.agency) }),
      issuer: `${identityOrigin}/${one.issuer}`,
      subject: one.login,
      name: 'name' in one ? one.name : one.words.en,
      role: one.role.toUpperCase(),
    };
    await client.perform({ about: one.login, by: OPERATOR, does: 'registerMember', input, nth: 1 });
  });
}

/** The operator names who may sign for each agency of the demo people. */
export async function nameSignatories(client: DemoClient): Promise<void> {
  await each(await readSignatories(), AT_ONCE, async ({ agency, by, signatory, authority }) => {
    const place = globalId({ type: 'Agency', person: null, id: agencyId(agency) });
    const input = { agency: place, member: by, name: signatory, authority };
    await client.perform({ about: agency, by: OPERATOR, does: 'nameSignatory', input, nth: 1 });
  });
}

/** Each agency of the demo people signs the protocol in force, over the hash of its file. */
export async function signProtocols(client: DemoClient): Promise<void> {
  const answer = await client.ask(OPERATOR, PARTNERSHIPS);
  const signatories = await readSignatories();
  for (const { id, slug: name, agencies, protocol } of (answer?.['partnerships'] ?? []) as Partnership[]) {
    if (protocol === null)
      throw new CannotStart('No protocol of the demo partnership is in force today: add its next version to schema/protocols.');
    const partners = signatories.filter(({ agency }) => agencies.some(({ slug }) => slug === agency));
    await each(partners, AT_ONCE, async ({ agency, by }) => {
      const input = { partnership: id, ...protocol };
      await client.perform({ about: `${agency} ${name}`, by, does: 'signProtocol', input, nth: protocol.version });
    });
  }
}
