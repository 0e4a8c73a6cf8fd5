/**
 * Reads one person as one member of a party would, through the contract: the same read call, veil and slices that answer every day. Only which fields had a
 * value is kept of it; what the values were leaves nowhere, and so stands on no ledger.
 */
import { execute } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import { HubContext } from '#gate';
import type { Sights } from '#gate';
import { personId } from '#kernel';
import type { Caller } from '#kernel';
import type { Reading } from '#store';
import type { Leaf, ReplayDocument } from './replay-document.js';

/** How often each field of a person was there for a member, by its path; a sensitive one by whether they could see it. */
export type Replayed = ReadonlyMap<Leaf, number>;

/** What a replay goes through. */
export interface Stage {
  readonly schema: GraphQLSchema;
  readonly sights: Sights;
  readonly pool: Pool;
  readonly replay: ReplayDocument;
}

/** One reading of a person by a caller. Whoever has no seat sees nothing. */
export async function replayAs({ schema, sights, pool, replay }: Stage, caller: Caller, person: string): Promise<Replayed> {
  const context = new HubContext(caller, pool, sights);
  const { data } = await execute({ schema, document: replay.document, contextValue: context, variableValues: { id: personId(person) } });
  const [reading] = context.readings.used;
  const counts = new Map<string, number>();
  count(data?.['person'], '', counts);
  return new Map(
    replay.leaves.map((leaf) => [leaf, leaf.sensitive ? rights(sights, reading ?? null, leaf) : (counts.get(leaf.path) ?? 0)]),
  );
}

/** Counts the values below, each under its path; the places in a list are not told apart. */
function count(value: unknown, path: string, counts: Map<string, number>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) for (const one of value) count(one, path, counts);
  else if (typeof value !== 'object') counts.set(path, (counts.get(path) ?? 0) + 1);
  else for (const [name, below] of Object.entries(value)) count(below, path === '' ? name : `${path}.${name}`, counts);
}

/**
 * Where existence is sensitive, nobody is told whether there is a record: the question is what could be seen if there were one, of another agency's and of the
 * own. It is asked of the same sight that stands before every field.
 */
function rights(sights: Sights, reading: Reading | null, { type, field, declared }: Leaf): number {
  if (reading === null) return 0;
  const owners = ['', reading.reader.agency];
  const guard = { reading, face: 'FULL', mask: 0, category: null } as const;
  return owners.filter((owner) => sights.of({ ...guard, owner }, { type, field, declared }).sees !== 'NOTHING').length;
}
