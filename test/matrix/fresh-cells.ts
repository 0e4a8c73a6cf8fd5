/**
 * How fresh each agency's slice is: as a party is told, and as the cells say. A line for each category, and agency, of what is read in full; no other.
 */
import { personId } from '#kernel';
import { PARTNER } from './matrix-records.js';
import { ROWS } from './matrix-rows.js';
import { ANOTHER } from './matrix-world.js';
import type { Asker, MatrixWorld } from './matrix-world.js';
import type { Ask } from './observe.js';

const QUERY = 'query ($id: ID!) { freshness(person: $id) { category agency { slug } changedAt } }';

interface Line {
  readonly category: string | null;
  readonly agency: { readonly slug: string } | null;
  readonly changedAt: string | null;
}

/** The lines somebody is told of a person: category and agency. One that says less than all three is no answer. */
export async function toldFresh(ask: Ask, { login }: Asker, person: string): Promise<ReadonlySet<string>> {
  const { data } = await ask(login, QUERY, { id: personId(person) });
  const lines = (data?.['freshness'] ?? []) as readonly Line[];
  return new Set(lines.map(({ category, agency, changedAt }) => `${category ?? '?'} ${(changedAt !== null && agency?.slug) || '?'}`));
}

/** The lines that are due to one who reads of a category, of their own agency's records or another's, as `reads` says. */
export function dueFresh(
  { askers }: MatrixWorld,
  { agency }: Asker,
  reads: (category: string, own: boolean) => boolean,
): ReadonlySet<string> {
  const owners = [ANOTHER, ...new Set(askers.map((one) => one.agency))];
  return new Set(
    owners.flatMap((owner) =>
      ROWS.flatMap(({ tables }) => tables)
        .filter(({ categories }) => categories.every((category) => reads(category, owner === agency)))
        .flatMap(({ categories, side }) => categories.map((category) => `${category} ${side === 'SECOND' ? PARTNER : owner}`)),
    ),
  );
}
