/**
 * What the hub agrees with the owner of an identity provider before a token of theirs is looked at: one file of deploy/agencies.
 * The file bounds the issuer: a claim chooses inside its lists and never outside them.
 */
import { z } from 'zod';
import { AGENCY_KINDS, STAFF_ROLES } from '#kernel';

/** Signature algorithms with a public and a private half; a shared secret would let every reader of the registry sign. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'] as const;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an agency slug');

/** A claim by name, or by its path where it is nested (Keycloak: [realm_access, roles]). */
const claim = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** What to do with a value the file does not name: a claim of our own has none, a group list of the agency has many. */
const others = z.enum(['refuse', 'ignore']).default('refuse');

const fromRegister = z.strictObject({ from: z.literal('register') });

const agencyRule = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('claim'), claim, others, values: z.record(z.string(), slug).optional() }),
  fromRegister,
]);

const roleRule = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('claim'), claim, others, values: z.record(z.string(), z.enum(STAFF_ROLES)) }),
  fromRegister,
]);

const words = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });

/** A place on a home team's panel: for everybody of the team, or for those of one of its local authorities. */
const place = z.union([slug, z.strictObject({ home: slug, authority: slug })]);

/**
 * What an agency is: its kind, its names, the partnerships it takes part in, the home teams on whose panel it sits, and the partnerships its
 * information-governance lead answers for.
 */
const agencyTerms = z.strictObject({
  kind: z.enum(AGENCY_KINDS),
  name: words,
  partnerships: z.array(slug),
  panels: z.array(place),
  governs: z.array(slug).default([]),
  /** Of a youth offending team: the local authorities it covers. */
  authorities: z.record(slug, words).default({}),
  /** The day it was closed: from then on nobody signs in for it, and nobody is admitted to it. What it wrote stays its own. */
  closedOn: z.iso.date().optional(),
});

export type AgencyTerms = z.infer<typeof agencyTerms>;

/** The shape of a file of deploy/agencies. */
export const issuerEntry = z
  .strictObject({
    issuer: z.url({ protocol: /^https?$/ }),
    /** What its people call it, where they choose how to sign in. */
    name: words.optional(),
    audience: z.string().min(1),
    algorithms: z.array(z.enum(ALGORITHMS)).min(1),
    tokenType: z.enum(['at+jwt', 'JWT']),
    clients: z.strictObject({ claim: z.string().min(1), allow: z.array(z.string().min(1)).min(1) }),
    keysOrigin: z.url({ protocol: /^https?$/ }).optional(),
    agencies: z.record(slug, agencyTerms).refine((named) => Object.keys(named).length > 0, 'names no agency'),
    agency: agencyRule,
    role: roleRule,
  })
  .refine(namesOnlyItsOwn, { path: ['agency', 'values'], message: 'names an agency that is not in agencies' });

/** One file of deploy/agencies, checked. */
export type IssuerEntry = z.infer<typeof issuerEntry>;

function namesOnlyItsOwn(entry: { agencies: Record<string, AgencyTerms>; agency: z.infer<typeof agencyRule> }): boolean {
  if (entry.agency.from === 'register') return true;
  return Object.values(entry.agency.values ?? {}).every((named) => named in entry.agencies);
}
