/**
 * What the hub signs and publishes about its ledger: seals, and the one honest way to say that a backup was restored.
 */
import { sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../ledger-row.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const head = z.strictObject({ writer: z.string(), seq: z.number().int().positive(), hash });

const body = {
  no: z.number().int().nonnegative(),
  at: z.string(),
  root: hash,
  prevRoot: hash,
  heads: z.array(head).readonly(),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
};

const statementSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seal'), ...body }),
  z.strictObject({ kind: z.literal('recovery'), ...body, reason: z.string().min(1).max(1000) }),
]);

/** The last row of one writer's chain: its number and its hash. */
export type Head = z.infer<typeof head>;

/** A signed line of the published heads. */
export type Statement = z.infer<typeof statementSchema>;

/**
 * Seal `no`: `root` is the Merkle root over the heads of all writers, in the order in which they were first sealed; `prevRoot` that of the seal
 * before. `heads` are those that moved since, and all of them where `isComplete(no)`.
 */
export type Seal = Extract<Statement, { kind: 'seal' }>;

/**
 * A restored backup ends with seal `no` and `root`, while `prevRoot` had been published: what was sealed between the two is declared lost, with the
 * reason. `heads` are all heads at that seal.
 */
export type Recovery = Extract<Statement, { kind: 'recovery' }>;

type Unsigned<S extends Statement> = Omit<S, 'signature'>;

/** Whether seal `no` lists every head: so a sealer need not read the whole history to go on, and an absent writer shows. */
export function isComplete(no: number): boolean {
  return no % 1000 === 1;
}

/** The statement with its Ed25519 signature over its canonical JSON. */
export function signed<S extends Statement>(statement: Unsigned<S>, privateKey: KeyObject): Unsigned<S> & { signature: string } {
  return { ...statement, signature: sign(null, canonical(statement), privateKey).toString('hex') };
}

/** Whether the key's owner said this. */
export function isSignedBy({ signature, ...statement }: Statement, publicKey: KeyObject): boolean {
  return verify(null, canonical(statement), publicKey, Buffer.from(signature, 'hex'));
}

/** One line of the published heads as a statement; null where it is none. */
export function maybeStatement(line: string): Statement | null {
  try {
    return statementSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
