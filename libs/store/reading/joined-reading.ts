/**
 * One plan of two records of the same young person: two readings side by side, each under its own vector, so that joining records shows nobody a row
 * they would not see of each of them alone.
 */
import { maskOf } from '#kernel';
import { Reading } from './reading.js';
import type { CaseRecord, Row, Vector } from './reading.js';

/** The categories of the person and of the plan as such. */
const OF_THE_WHOLE = maskOf('IDENTITY', 'PLAN_SUMMARY');

export class JoinedReading extends Reading {
  private readonly first: Reading;

  /** The record whose id is kept, and the other. The reader knows one at least, and the person by its id: the kept one's where they have a seat for that. */
  constructor(
    kept: Reading,
    private readonly other: Reading,
  ) {
    const [first, second] = kept.vector.joined?.seated === true || !other.vector.seated ? [kept, other] : [other, kept];
    super(first.reader, first.person, bothOf(first.vector, second.vector), []);
    this.disclosed = first.disclosed;
    this.first = first;
    this.other = second;
  }

  override get parts(): readonly Reading[] {
    return [this.first, this.other];
  }

  /** The one of the record that is kept, as far as the reader has a seat for it: what is said of the person is not mixed from two. */
  override whole(noun: string): CaseRecord | null {
    return this.first.maybeOne(noun);
  }

  override many(noun: string): CaseRecord[] {
    return this.parts.flatMap((part) => part.many(noun)).sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  override find(noun: string, id: string): CaseRecord | null {
    return this.first.find(noun, id) ?? this.other.find(noun, id);
  }

  override keep(noun: string, row: Row): CaseRecord {
    return this.first.keep(noun, row);
  }
}

/**
 * What stands for the whole person opens where either record does; each row is judged by its own. Person and plan have values of their own: those of
 * the first record, and so the rights on them.
 */
function bothOf(first: Vector, second: Vector): Vector {
  const either = (mask: 'fact' | 'own' | 'every' | 'consent' | 'opened'): number => first[mask] | (second[mask] & ~OF_THE_WHOLE);
  return {
    ...first,
    seated: first.seated || second.seated,
    ...{ fact: either('fact'), own: either('own'), every: either('every'), consent: either('consent'), opened: either('opened') },
    openings: { ...second.openings, ...first.openings },
    seals: [...first.seals, ...second.seals],
  };
}
