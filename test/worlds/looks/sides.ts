/** Holds what one record's side of a joining shows of the other against the paper: joined, the one plan; until then what both let be seen, to who knows both. */
import { faceOf, lesserOf } from '../../matrix/oracle.js';
import { personId } from '#kernel';
import type { Answer } from '../../support/hub.js';
import type { Placed } from '../lay/place.js';
import { idOf } from '../questions.js';
import type { Part } from '../world/kinds.js';
import { compareIdentity, compareListed, compareRecord, listedIn, seenOf } from './compare.js';
import type { Found } from './compare.js';
import type { Look } from './look.js';

/** The side of this record, and the other record as it shows there. */
export function compareSides(look: Look, { data }: Answer): void {
  const { place, beside } = look;
  if (beside === null || place.beside === null) return;
  const sides = ((data?.['person'] as { sameAs?: Found[] | null } | null)?.sameAs ?? []) as (Found & { other: Found | null })[];
  const { side } = place.beside;
  const found = sides.find(({ id }) => id === idOf(side));
  compareRecord(look, side, { found, way: 'the joinings' });
  if (found === undefined) return;
  const { other } = found;
  look.same(other !== null, beside.reason, 'whether the other record shows');
  if (other === null) return;
  const first = look.joined ? look.first : beside;
  look.same(other['id'], personId(first.place.person), 'by which id the other record is known');
  const listed = listedIn(other);
  for (const record of beside.place.records) {
    if (record.of.listed === undefined) continue;
    if (look.joined) compareListed(look, record, { found: listed.get(idOf(record)), way: 'the other record' });
    else compareBeside(look, record, listed.get(idOf(record)));
  }
  if (look.joined) compareIdentity(look, other, 'the other record');
  for (const record of beside.place.records) if (record.kind === 'identity' && !look.joined) compareParts(look, record, other);
}

function compareBeside(look: Look, record: Placed, found: Found | undefined): void {
  const [first] = record.of.parts;
  const expected = first === undefined ? 'ABSENT' : besideOf(look, record, first);
  look.same(found !== undefined, expected !== 'ABSENT', `${look.words(record)} beside`);
  if (found !== undefined) compareParts(look, record, found);
}

function compareParts(look: Look, record: Placed, found: Found): void {
  for (const part of record.of.parts) {
    look.same(seenOf(part, found), besideOf(look, record, part), `${look.words(record)} (${part.full}) beside`);
  }
}

/** How a part of the other record shows. The seals of this record are none of the other's. */
function besideOf(look: Look, record: Placed, part: Part): ReturnType<typeof faceOf> {
  const face = look.faceOf(record, part);
  const here = faceOf(look.place.story, { ...record, categories: part.categories, seal: null }, look.at);
  const both = lesserOf(face, here);
  return both === 'FACT' && part.fact === null ? 'ABSENT' : both;
}
