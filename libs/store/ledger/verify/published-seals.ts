/**
 * The published heads as a verifier takes them: which seals stand, and which a signed recovery statement set aside.
 */
import type { KeyObject } from 'node:crypto';
import { published } from '../seal/heads-file.js';
import { isSignedBy } from '../seal/statement.js';
import type { Recovery, Seal, Statement } from '../seal/statement.js';
import { aboutSeal } from './finding.js';
import type { Finding } from './finding.js';

export interface PublishedSeals {
  /** The seals that stand, by number. */
  readonly seals: ReadonlyMap<number, Seal>;
  /** Number of the last one; 0 of none. */
  readonly last: number;
  /** The restores that were owned up to. */
  readonly recoveries: readonly Recovery[];
  readonly findings: readonly Finding[];
}

/** Reads the published heads; what is not signed by the key is a finding and counts for nothing. A file that is not there has published nothing. */
export async function readPublishedSeals(headsFile: string, publicKey: KeyObject): Promise<PublishedSeals> {
  const reader = new PublishedSealsReader();
  let line = 0;
  for await (const statement of published(headsFile)) {
    line += 1;
    if (statement === null || !isSignedBy(statement, publicKey)) reader.refuse(line);
    else reader.take(statement);
  }
  return reader;
}

class PublishedSealsReader implements PublishedSeals {
  readonly seals = new Map<number, Seal>();
  readonly recoveries: Recovery[] = [];
  readonly findings: Finding[] = [];
  last = 0;
  #root: string | null = null;

  refuse(line: number): void {
    this.findings.push({ words: `published heads, line ${String(line)}: is not a statement signed by this key` });
  }

  take(statement: Statement): void {
    if (statement.kind === 'recovery') this.#recover(statement);
    else if (this.seals.get(statement.no)?.signature === statement.signature) return;
    else this.#add(statement);
    this.last = statement.no;
    this.#root = statement.root;
  }

  #add(seal: Seal): void {
    if (this.seals.has(seal.no)) this.findings.push(aboutSeal(seal.no, 'was published twice, and not the same'));
    this.seals.set(seal.no, seal);
  }

  #recover(recovery: Recovery): void {
    const known = recovery.no === 0 || this.seals.get(recovery.no)?.root === recovery.root;
    if (!known || recovery.prevRoot !== this.#root) {
      this.findings.push(aboutSeal(recovery.no, `the recovery of ${recovery.at} does not go back to a published seal`));
    }
    for (const no of this.seals.keys()) if (no > recovery.no) this.seals.delete(no);
    this.recoveries.push(recovery);
  }
}
