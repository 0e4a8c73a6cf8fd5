/**
 * Who was erased, outside the database: opaque ids that are nobody's any more, each line signed with the ledger's key. Put back an older copy of the
 * database, and whoever is on it is erased again.
 */
import { createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { canonical } from '../ledger/ledger-row.js';

const Line = z.strictObject({ erased: z.uuid(), at: z.string(), clause: z.string(), signature: z.string().regex(/^[0-9a-f]{128}$/) });

export class ErasureList {
  constructor(
    private readonly file: string,
    /** Ed25519, private: the one that seals the ledger. */
    private readonly key: KeyObject,
  ) {}

  /** Everybody on it; nobody where there is no file. Throws where a whole line is none of ours: what it hides is not known. */
  async all(): Promise<ReadonlySet<string>> {
    const lines = (await this.text()).split('\n');
    // A last line without its end was never relied on: its case is still there, and due.
    return new Set(lines.slice(0, -1).map((line, index) => this.erasedBy(line, index + 1)));
  }

  /** Adds one; it is on the disk when this resolves. */
  async add(body: { readonly erased: string; readonly clause: string; readonly at: string }): Promise<void> {
    const signature = sign(null, canonical(body), this.key).toString('hex');
    const before = await this.text();
    const handle = await open(this.file, 'a', 0o600);
    try {
      // A line that a crash cut short is taken off.
      await handle.truncate(Buffer.byteLength(before.slice(0, before.lastIndexOf('\n') + 1)));
      await handle.appendFile(`${canonical({ ...body, signature }).toString()}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  private erasedBy(line: string, number: number): string {
    const fault = new Error(`line ${String(number)} of ${this.file} is not one the hub signed`);
    const parsed = Line.safeParse(parse(line));
    if (!parsed.success) throw fault;
    const { signature, ...body } = parsed.data;
    if (!verify(null, canonical(body), createPublicKey(this.key), Buffer.from(signature, 'hex'))) throw fault;
    return body.erased;
  }

  private async text(): Promise<string> {
    try {
      return await readFile(this.file, 'utf8');
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw cause;
    }
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
