/** The proofs there are, by the name `npm run prove -- --only NAME` takes. A new proof is one line here. */
import { proveGuards } from './guards.js';
import { proveHidden } from './hidden.js';
import { proveIssuers } from './issuers.js';
import { proveLedger } from './ledger.js';
import { proveMutation } from './mutation.js';
import type { Proof } from './proof.js';
import { proveRevocation } from './revocation.js';
import { proveWalls } from './walls.js';
import { proveWorlds } from './worlds.js';

export const PROOFS: Readonly<Record<string, Proof>> = {
  walls: proveWalls,
  worlds: proveWorlds,
  hidden: proveHidden,
  guards: proveGuards,
  issuers: proveIssuers,
  mutation: proveMutation,
  revocation: proveRevocation,
  ledger: proveLedger,
};
