/** The issuers the hub listens to, as the verifier uses them; whoever is not here is nobody. */
import type { StaffRole } from '#kernel';
import type { AgencyTerms, IssuerEntry } from './issuer-entry.js';
import type { PickRule } from './pick-one.js';

/** One issuer: how its tokens are proven, and whom it may speak for. */
export interface RegisteredIssuer {
  /** Compared with `iss` character by character. */
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** The `typ` of its access tokens; one that is only JWT cannot tell them from ID tokens, which then rests on audience and client. */
  readonly tokenType: string;
  readonly clients: { readonly claim: string; readonly allow: readonly string[] };
  /** The only origin its keys are read from. */
  readonly keysOrigin: string;
  /** By slug. */
  readonly agencies: ReadonlyMap<string, AgencyTerms>;
  /** How a token picks one of `agencies`; null leaves it to the register of members. */
  readonly agency: PickRule<string> | null;
  /** How a token says the hat its bearer wears; null leaves it to the register of members. */
  readonly role: PickRule<StaffRole> | null;
}

/** By issuer, exactly as written in the file. */
export type IssuerRegistry = ReadonlyMap<string, RegisteredIssuer>;

/** A checked file as the verifier uses it. */
export function registeredIssuer(entry: IssuerEntry): RegisteredIssuer {
  const { agency, role } = entry;
  const itself = Object.fromEntries(Object.keys(entry.agencies).map((name) => [name, name]));
  return {
    issuer: entry.issuer,
    audience: entry.audience,
    algorithms: entry.algorithms,
    tokenType: entry.tokenType,
    clients: entry.clients,
    keysOrigin: new URL(entry.keysOrigin ?? entry.issuer).origin,
    agencies: new Map(Object.entries(entry.agencies)),
    agency: agency.from === 'register' ? null : pickRule(agency, agency.values ?? itself),
    role: role.from === 'register' ? null : pickRule(role, role.values),
  };
}

function pickRule<T>(rule: { claim: string | string[]; others: 'refuse' | 'ignore' }, values: Record<string, T>): PickRule<T> {
  return { path: [rule.claim].flat(), values: new Map(Object.entries(values)), ignoresOthers: rule.others === 'ignore' };
}
