/**
 * The Merkle tree hash of RFC 6962 section 2.1, kept level by level so that a moved leaf costs one path and not the whole tree.
 */
import { createHash } from 'node:crypto';

/** A tree whose leaves are replaced or added at the end. */
export class MerkleTree {
  /** Leaf hashes first, the root's level last. */
  readonly #levels: Buffer[][] = [[]];

  /** How many leaves there are. */
  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  /** Puts a leaf in its place: an existing one, or the next. */
  set(place: number, leaf: Buffer): void {
    if (place > this.size) throw new RangeError(`leaf ${String(place)} of a tree of ${String(this.size)}`);
    let node = sha256(LEAF, leaf);
    for (let level = 0, at = place; ; level += 1, at >>= 1) {
      const nodes = (this.#levels[level] ??= []);
      nodes[at] = node;
      if (nodes.length === 1) return;
      node = parentOf(nodes, at);
    }
  }

  /** The tree hash; of no leaves, the hash of nothing. */
  root(): Buffer {
    return this.#levels.at(-1)?.[0] ?? sha256();
  }
}

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** A last node without a sibling rises as it is: the same tree as RFC 6962's split at the largest power of two. */
function parentOf(nodes: readonly Buffer[], at: number): Buffer {
  const left = nodes[at & ~1] ?? EMPTY;
  const right = nodes[at | 1];
  return right === undefined ? left : sha256(NODE, left, right);
}

const EMPTY = sha256();

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
