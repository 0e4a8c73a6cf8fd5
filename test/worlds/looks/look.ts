/** A record of a person as somebody should see it at an instant, by the paper; joined with another, as the one plan that it is. */
import { answersAt, eitherOf, faceOf, firstOf, isSeated, knows, standsAt } from '../../matrix/oracle.js';
import type { Answer, Story } from '../../matrix/oracle.js';
import { joinedOf } from '../lay/place.js';
import type { Place, Placed } from '../lay/place.js';
import type { Tally } from './tally.js';
import type { Part } from '../world/kinds.js';

/** A record of a world looked at, at an instant. */
export class Look {
  /** Whether the caller has a reason to know this record. */
  readonly reason: boolean;
  /** Whether the caller has left by then. */
  readonly left: boolean;
  /** The other record of the same person; null: there is none. */
  readonly beside: Look | null;
  /** Whether the two are one plan by then. */
  readonly joined: boolean;
  private answered?: ReadonlyMap<string, Answer>;

  constructor(
    readonly place: Place,
    readonly at: number,
    readonly tally: Tally,
    beside?: Look,
  ) {
    const { employed } = place.story;
    this.reason = knows(place.story, at);
    this.left = employed.until !== null && at >= employed.until;
    this.joined = place.beside !== null && standsAt(joinedOf(place.beside), at);
    this.beside = place.beside === null ? null : (beside ?? new Look(place.beside.place, at, tally, this));
  }

  /** Whether the person is found by the id of this record. */
  get known(): boolean {
    return this.parts.some(({ reason }) => reason);
  }

  /** The records of which each row is in the one plan: both, joined, the first by whose id the person is known. */
  get parts(): readonly Look[] {
    return this.joined && this.beside !== null ? [this.first, this.first === this ? this.beside : this] : [this];
  }

  /** Whose are the name, the plan, and the id of the person. */
  get first(): Look {
    const { beside, place } = this;
    if (!this.joined || beside === null) return this;
    const [kept, other] = place.beside?.kept === true ? [this, beside] : [beside, this];
    return firstOf([kept.place.story, other.place.story], this.at) === kept.place.story ? kept : other;
  }

  /** The look at the record that something is recorded in. */
  of({ person }: Placed): Look {
    return this.beside?.place.person === person ? this.beside : this;
  }

  /** All that is recorded in the one plan. */
  get records(): readonly Placed[] {
    return this.parts.flatMap(({ place }) => place.records);
  }

  /** What the paper says of each category of this record. Worked out when it is asked for: of most callers' sight of most worlds it never is. */
  get answers(): ReadonlyMap<string, Answer> {
    return (this.answered ??= answersAt(this.place.story, this.at));
  }

  /** What it says of a category of the one plan. */
  answer(category: string): Answer | undefined {
    const answers = this.parts.flatMap((part) => part.answers.get(category) ?? []);
    return answers.length > 1 ? eitherOf(answers) : answers[0];
  }

  /** The same as if every consent were given and the person told. */
  get asked(): ReadonlyMap<string, Answer> {
    const informed = [{ from: 0, until: null }];
    const consents = informed.map((always) => ({ ...always, agency: this.place.story.caller.agency, category: null }));
    return answersAt({ ...this.place.story, informed, consents }, this.at);
  }

  /** How a part of a record is seen: one without facts is not there for whoever knows facts alone. */
  faceOf(record: Placed, { categories, fact }: Part): ReturnType<typeof faceOf> {
    const { reason, place } = this.of(record);
    const face = reason && this.known ? faceOf(place.story, { ...record, categories }, this.at) : 'ABSENT';
    return face === 'FACT' && fact === null ? 'ABSENT' : face;
  }

  /** Whether a record shows at all: by its first part, the headline. */
  visible(record: Placed): boolean {
    const [first] = record.of.parts;
    return first !== undefined && this.faceOf(record, first) !== 'ABSENT';
  }

  /** The agreed actions that show. */
  get actionsSeen(): Placed[] {
    return this.records.filter((record) => record.of.type === 'AgreedAction' && this.visible(record));
  }

  /** Whether a seat puts this record on the caseload: known, and not by an emergency disclosure alone. */
  get seated(): boolean {
    return this.reason && isSeated(this.place.story, this.at);
  }

  /** The same world as another caller sees it. */
  by({ caller, employed }: Story): Look {
    const seen = (place: Place): Place => ({ ...place, story: { ...place.story, caller, employed } });
    const { beside } = this.place;
    const other = beside === null ? null : seen(beside.place);
    return new Look(
      { ...seen(this.place), beside: beside === null || other === null ? null : { ...beside, place: other } },
      this.at,
      this.tally,
    );
  }

  /** The record in words. */
  words(record: Placed): string {
    const { kind, owners, seal } = record;
    const whose = owners.includes(this.place.story.caller.agency) ? 'own' : 'another agency’s';
    return `${whose} ${seal === null ? '' : 'sealed '}${kind}${this.of(record) === this ? '' : ' of the other record'}`;
  }

  /** Notes one comparison of this world. */
  same(seen: unknown, expected: unknown, what: string): void {
    this.tally.same(
      seen,
      expected,
      () => `${this.place.story.caller.party ?? ''} of ${this.place.story.partnership}${this.inWords}: ${what}`,
    );
  }

  /** What there is besides, in words. */
  private get inWords(): string {
    const { beside } = this.place;
    if (beside === null) return '';
    return this.joined ? ` by the ${beside.kept ? 'kept' : 'other'} id` : ` with another record (${beside.stands})`;
  }
}
