/**
 * Relay connections over pages the database already cut: cursors say where the caller is, and nothing of what they may not see.
 */
import { invalid } from './input.js';

export interface SliceArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page asked for: at most this many, after this cursor. */
export interface Slicing {
  readonly limit: number;
  readonly after: string | null;
}

export const LARGEST_PAGE = 100;

export const Slicing = {
  /** Refuses with INVALID a page of none, or of more than a hundred. */
  parse({ first, after }: SliceArguments): Slicing {
    const limit = first ?? 20;
    if (limit < 1 || limit > LARGEST_PAGE) throw invalid('first', `\`first\` must be between 1 and ${String(LARGEST_PAGE)}.`);
    return { limit, after: after ?? null };
  },
};

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface PageEnds<Node> {
  readonly more: boolean;
  readonly cursor: (node: Node) => string;
  readonly after: string | null;
}

/** The connection of one page. A next page is never told of without a cursor to ask for it with. */
export function connectionOf<Node>(nodes: readonly Node[], { more, cursor, after }: PageEnds<Node>): Connection<Node> {
  const edges = nodes.map((node) => ({ cursor: cursor(node), node }));
  const pageInfo = {
    hasNextPage: more && edges.length > 0,
    hasPreviousPage: after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo };
}
