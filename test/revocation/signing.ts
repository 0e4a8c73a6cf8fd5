/** An agency's own signatory takes its signature back, and gives it again. */
import { perform } from '../support/young-person.js';
import type { Asked } from '../support/hub.js';
import type { Act } from './kind.js';

const QUERY = '{ partnerships { id slug } protocols { partnership version sha256 signatures { id agency { slug } runs } } }';

interface Version {
  readonly partnership: string;
  readonly version: number;
  readonly sha256: string;
  readonly signatures: readonly { readonly id: string; readonly agency: { readonly slug: string }; readonly runs: boolean }[];
}

interface Found {
  readonly partnership: string;
  readonly version: Version;
  /** The signature that runs; undefined: none does. */
  readonly signature: string | undefined;
}

async function find(hub: Asked, by: string, slug: string): Promise<Found> {
  const { data } = await hub.as(by)(QUERY);
  const { partnerships, protocols } = data as { partnerships: { id: string; slug: string }[]; protocols: Version[] };
  const partnership = partnerships.find((one) => one.slug === 'south-wales')?.id;
  const version = protocols.find((one) => one.partnership === 'south-wales' && one.version === 1);
  if (partnership === undefined || version === undefined) throw new Error('there is no protocol of South Wales');
  return { partnership, version, signature: version.signatures.find(({ agency, runs }) => runs && agency.slug === slug)?.id };
}

/** Signs, where no signature runs. */
export const signAgain =
  (by: string, slug: string): Act =>
  async (_of, hub) => {
    const { partnership, version, signature } = await find(hub, by, slug);
    if (signature !== undefined) return;
    await perform(hub, { does: 'signProtocol', by, input: { partnership, version: version.version, sha256: version.sha256 } });
  };

/** Withdraws the signature that runs. */
export const takeBack =
  (by: string, slug: string): Act =>
  async (_of, hub) => {
    const { signature } = await find(hub, by, slug);
    await perform(hub, { does: 'withdrawSignature', by, input: { signature, reason: 'Under review.' } });
  };
