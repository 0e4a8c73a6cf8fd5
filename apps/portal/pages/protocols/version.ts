/** The versions of the protocols of the reader's partnerships, and what a version means for the reader's own agency. */
import { ProtocolChangesDocument, ProtocolsDocument } from '#documents';
import type { ProtocolChangesQuery, ProtocolsQuery } from '#documents';
import { Refused } from '../../web/gateway/refused.js';
import { daysLater } from '../../web/language/days.js';
import type { Visit } from '../../web/request/visit.js';

type Read = NonNullable<ProtocolsQuery['protocols']>[number];
type Change = NonNullable<ProtocolChangesQuery['diffProtocols']>['changes'][number];

/** A version, with what the reader's agency has to do with it. */
export interface Version extends Read {
  /** Global id of its partnership, which a signature names. */
  readonly partnershipId: string;
  readonly partnershipName: Readonly<Record<'en' | 'cy', string>>;
  /** The last day it may be in force. */
  readonly lastDay: string;
  /** The signature of the reader's own agency that runs, or will; null without one. */
  readonly ours: Read['signatures'][number] | null;
  /** Whether it can still be signed for the reader's agency. */
  readonly toSign: boolean;
}

/** All of them, and in whose name the reader signs for their agency; null where they enter no signature. */
export interface Versions {
  readonly versions: readonly Version[];
  readonly signatory: { readonly name: string; readonly authority: string } | null;
  /** Whether their role is the one that may rehearse; the gateway decides. */
  readonly lead: boolean;
}

/** Reads them, the newest of each partnership first. */
export async function versionsFor(visit: Visit): Promise<Versions> {
  const { data } = await visit.ask(ProtocolsDocument, {});
  const agency = visit.session?.agency.id ?? '';
  const versions = (data.protocols ?? []).map((one) => {
    const partnership = (data.partnerships ?? []).find(({ slug }) => slug === one.partnership);
    const ours = one.signatures.find((signature) => signature.agency.id === agency && stands(signature)) ?? null;
    const open = one.state !== 'LAPSED' && one.state !== 'SUPERSEDED';
    const asked = one.unsigned.some(({ id }) => id === agency);
    return {
      ...one,
      partnershipId: partnership?.id ?? '',
      partnershipName: { en: partnership?.en ?? one.partnership, cy: partnership?.cy ?? one.partnership },
      lastDay: daysLater(one.validUntil, -1),
      ours,
      toSign: open && asked && ours === null,
    };
  });
  const mine = (data.signatories ?? []).find((signatory) => signatory.mine);
  return { versions, signatory: mine ?? null, lead: data.viewer?.party === 'IG' };
}

/** One of them. Throws Refused NOT_FOUND where there is none for this reader. */
export async function versionFor(visit: Visit, id: string): Promise<Versions & { readonly version: Version }> {
  const all = await versionsFor(visit);
  const version = all.versions.find((one) => one.id === id);
  if (version === undefined) throw new Refused('NOT_FOUND');
  return { ...all, version };
}

/** What a version changes: for the reader's own agency, for others, and how many other places; null where it follows no other. */
export async function changesOf(visit: Visit, { versions, version }: { versions: readonly Version[]; version: Version }) {
  const before = versions.find((one) => one.partnership === version.partnership && one.version === version.supersedes);
  if (before === undefined) return null;
  const { data } = await visit.ask(ProtocolChangesDocument, { from: before.id, to: version.id });
  const changes = data.diffProtocols?.changes ?? [];
  const kind = visit.session?.agency.kind ?? '';
  const isOurs = ({ agencyKinds }: Change): boolean => agencyKinds.some((one) => one === kind);
  return { before, ours: changes.filter(isOurs), others: changes.filter((change) => !isOurs(change)) };
}

/** A signature that was not taken back and has not ended. */
const stands = ({ runs, withdrawn, until }: Read['signatures'][number]): boolean => runs || (withdrawn === null && until === null);
