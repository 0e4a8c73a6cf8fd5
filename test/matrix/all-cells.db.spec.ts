/**
 * Every cell of the default matrix, 29 categories by 18 parties, through GraphQL: each party before a person of whom everything is recorded, allocated,
 * told, all consents given. What is seen of their own agency's record and of another's is the letter of the cell; the three cells that only an emergency
 * disclosure opens are closed, and open in a world of their own in which one stands.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agencyId, partnershipId } from '#directory';
import { globalId, personId } from '#kernel';
import { fill } from '../worlds/lay/fill.js';
import type { Place } from '../worlds/lay/place.js';
import { Ground } from '../worlds/ground.js';
import { KINDS } from '../worlds/world/kinds.js';
import { idOf } from '../worlds/questions.js';
import { ANOTHER, REASON, STANDING } from '../worlds/world/world.js';
import type { Batch, World } from '../worlds/world/world.js';
import type { Caller } from '../worlds/world/callers.js';
import { cellsOfFile } from './oracle-cells.js';

const CELLS = cellsOfFile();
/** Of each category that has records, the kind that stands for it. */
const KIND_OF = new Map(
  [...KINDS].reverse().flatMap((kind) => (kind.parts.length === 1 ? [[kind.category as string, kind] as const] : [])),
);
const BY_DISCLOSURE = CELLS.filter(({ cell }) => cell === 's');
const QUIET: Batch = {
  base: Date.parse('2026-06-01T09:00:00Z'),
  at: 0,
  later: 0,
  signatures: [[STANDING]],
  left: [],
};

let ground: Ground;

beforeAll(async () => {
  ground = await Ground.open();
  await ground.admin.query(
    `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from)
     values (gen_random_uuid(), 'an issuer', 'a neighbour', $1, 'practitioner', 'ED', 'A Neighbour', '2020-01-01')`,
    [agencyId(ANOTHER)],
  );
  await ground.setClock(QUIET.base);
}, 240_000);
afterAll(() => ground.close());

/** Not the operator, who is no party: the matrix has no column for them. */
type OfParty = Caller & { readonly party: string };

function worldOf({ login, party }: OfParty, disclosed: readonly string[]): World {
  const seat = { agency: 'mine', party, member: null, kind: REASON[party] ?? 'PANEL', ...STANDING } as const;
  return {
    ...{ login, partnership: 'south-wales', home: 0, stays: [], requests: [], objections: [], seals: [], turn: 0, beside: null },
    seats: party === 'AA' ? [] : [seat, { ...seat, member: 'me', kind: 'ALLOCATION' }],
    informed: [STANDING],
    participating: [STANDING],
    consents: [{ agency: 'mine', category: null, ...STANDING }],
    disclosures: disclosed.map((category) => ({ agency: 'mine', member: 'me', category, ...STANDING })),
    records: [...KIND_OF.values()].flatMap(({ name }) =>
      (name === 'identity' ? (['another'] as const) : (['mine', 'another'] as const)).map((owner) => {
        return { kind: name, owner, due: 0, status: 'AGREED', sealed: false } as const;
      }),
    ),
  };
}

type Face = 'FULL' | 'FACT' | 'ABSENT';
type Found = Readonly<Record<string, unknown>>;

/** What the letter of a cell shows of an own record and of another agency's. */
const FACES: Readonly<Record<string, readonly [own: Face, another: Face]>> = {
  U: ['FULL', 'FULL'],
  R: ['FULL', 'FULL'],
  O: ['FULL', 'FACT'],
  F: ['FACT', 'FACT'],
  s: ['ABSENT', 'ABSENT'],
  '-': ['ABSENT', 'ABSENT'],
};

const faceOf = (full: unknown, fact: unknown): Face => ((full ?? null) !== null ? 'FULL' : (fact ?? null) !== null ? 'FACT' : 'ABSENT');

/** Everybody's faces of every category, by party and category. */
async function facesSeen(
  callers: readonly OfParty[],
  disclosed: (caller: OfParty) => readonly string[],
): Promise<Map<string, readonly Face[]>> {
  const worlds = callers.map((caller) => worldOf(caller, disclosed(caller)));
  const places = await fill(ground.admin, { batch: QUIET, worlds, callers: ground.callers });
  await beforeOthers(places);
  const seen = new Map<string, readonly Face[]>();
  for (const [index, place] of places.entries()) {
    const caller = callers[index] as OfParty;
    const keep = (category: string, faces: readonly Face[]): unknown => seen.set(`${category} ${caller.party}`, faces);
    for (const [category, faces] of await records(place)) keep(category, faces);
    keep('ACCESS_RECORD', await accessRecord(place));
    keep('STAFF_AND_ALLOCATION', await staff(caller));
    keep('AGGREGATES', await aggregates(caller));
  }
  return seen;
}

async function records({ world, records: all }: Place): Promise<Map<string, Face[]>> {
  const faces = new Map<string, Face[]>();
  for (let from = 0; from < all.length; from += 40) {
    const some = all.slice(from, from + 40);
    const fields = some.map((record, index) => {
      const [part] = record.of.parts;
      return `n${String(index)}: node(id: ${JSON.stringify(idOf(record))}) { ... on ${record.of.type} { ${part?.full ?? ''} ${part?.fact ?? ''} } }`;
    });
    const { data } = await ground.ask(world.login, { query: `{ ${fields.join('\n')} }` });
    some.forEach(({ of: { category, parts } }, index) => {
      const found = (data?.[`n${String(index)}`] ?? null) as Found | null;
      const face = faceOf(found?.[parts[0]?.full ?? ''], found?.[parts[0]?.fact ?? '']);
      // Of the person there is one identity, whose agency's it is.
      faces.set(category, category === 'IDENTITY' ? [face, face] : [...(faces.get(category) ?? []), face]);
    });
  }
  return faces;
}

/** A social worker has read each of them: an entry of another agency's (of their own: the supervising officer). */
async function beforeOthers(places: readonly Place[]): Promise<void> {
  for (const party of ['SS', 'SO']) {
    const reader = ground.callers.find((caller) => caller.party === party) as Caller;
    for (const { person } of places) {
      await ground.admin.query(
        `insert into hub.seat (person_id, id, agency_id, party, kind, valid_from) values ($1, gen_random_uuid(), $2, $3, 'PANEL', '2026-01-01')`,
        [person, agencyId(reader.agency), party],
      );
      await ground.ask(reader.login, { query: `{ person(id: "${personId(person)}") { fullName } }` });
    }
  }
}

async function accessRecord({ world, person, story: { caller } }: Place): Promise<Face[]> {
  const query = `{ disclosures(person: "${personId(person)}", first: 50) { nodes { at agency { slug } } } }`;
  const { data } = await ground.ask(world.login, { query });
  const found = data?.['disclosures'] as { nodes: { at: string; agency: { slug: string } | null }[] } | null | undefined;
  if (found === null || found === undefined) return ['ABSENT', 'ABSENT'];
  const owners = found.nodes.map(({ agency }) => agency?.slug ?? null);
  const face = (is: (slug: string) => boolean): Face => (owners.some((slug) => slug !== null && is(slug)) ? 'FULL' : 'FACT');
  return [face((slug) => slug === caller.agency), face((slug) => slug !== caller.agency)];
}

async function staff({ login, agency, party }: Caller): Promise<Face[]> {
  const of = async (slug: string): Promise<Face> => {
    const id = globalId({ type: 'Agency', person: null, id: agencyId(slug) });
    const { data } = await ground.ask(login, { query: `{ staff(agency: "${id}", first: 50) { nodes { name role } } }` });
    const [first] = (data?.['staff'] as { nodes: Found[] } | null)?.nodes ?? [];
    return faceOf(first?.['role'], first?.['name']);
  };
  const another = await of(ANOTHER);
  // A household has no staff.
  return party === 'YP' || party === 'PC' ? [another, another] : [await of(agency), another];
}

async function aggregates({ login }: Caller): Promise<Face[]> {
  const id = globalId({ type: 'Partnership', person: null, id: partnershipId('south-wales') });
  const { data } = await ground.ask(login, { query: `{ aggregates(partnership: "${id}") { smallest } }` });
  const face: Face = ((data?.['aggregates'] ?? null) as Found | null)?.['smallest'] === undefined ? 'ABSENT' : 'FULL';
  return [face, face];
}

describe('the 522 cells of the matrix', () => {
  test('are each what the file says: 347 show something, and 3 more where an emergency disclosure stands', async () => {
    const parties = ground.callers.filter((one): one is OfParty => one.party !== null && !one.login.startsWith('system@'));
    const seen = await facesSeen(parties, () => []);
    const told = CELLS.map(({ category, party }) => ({ category, party, faces: seen.get(`${category} ${party}`) }));
    expect(told).toEqual(CELLS.map(({ category, party, cell }) => ({ category, party, faces: FACES[cell.charAt(0)] })));
    const some = told.filter(({ faces }) => faces?.some((face) => face !== 'ABSENT') === true);
    const named = ({ party }: { party: string }): readonly string[] =>
      BY_DISCLOSURE.filter((cell) => cell.party === party).map(({ category }) => category);
    const disclosedTo = parties.filter((caller) => named(caller).length > 0);
    const opened = await facesSeen(disclosedTo, named);
    const byDisclosure = BY_DISCLOSURE.map(({ category, party }) => opened.get(`${category} ${party}`));
    expect(byDisclosure).toEqual(BY_DISCLOSURE.map(() => ['FULL', 'FULL']));
    expect({ cells: told.length, positive: some.length, byDisclosure: byDisclosure.length }).toEqual({
      cells: 522,
      positive: 347,
      byDisclosure: 3,
    });
  }, 240_000);
});
