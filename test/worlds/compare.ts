/** Holds what the hub answered about a world against the paper, way by way; tells each difference in words. */
import { answersAt, faceOf, isSeated, isSensitive, knows } from '../matrix/oracle.js';
import type { Answer as Paper, Story } from '../matrix/oracle.js';
import { personId } from '#kernel';
import type { Answer } from '../support/hub.js';
import type { Place, Placed } from './fill.js';
import type { Part } from './world/kinds.js';
import { PATHS, idOf } from './questions.js';
import { SOON, bySoonest } from './tally.js';
import type { Tally } from './tally.js';

type Found = Readonly<Record<string, unknown>>;

/** A world looked at, at an instant. */
export class Look {
  readonly known: boolean;
  /** Whether the caller has left by then. */
  readonly left: boolean;
  private answered?: ReadonlyMap<string, Paper>;

  constructor(
    readonly place: Place,
    readonly at: number,
    readonly tally: Tally,
  ) {
    const { employed } = place.story;
    this.known = knows(place.story, at);
    this.left = employed.until !== null && at >= employed.until;
  }

  /** What the paper says of each category. Worked out when it is asked for: of most callers' sight of most worlds it never is. */
  get answers(): ReadonlyMap<string, Paper> {
    return (this.answered ??= answersAt(this.place.story, this.at));
  }

  /** The same as if every consent were given and the person told. */
  get asked(): ReadonlyMap<string, Paper> {
    const informed = [{ from: 0, until: null }];
    const consents = informed.map((always) => ({ ...always, agency: this.place.story.caller.agency, category: null }));
    return answersAt({ ...this.place.story, informed, consents }, this.at);
  }

  /** What hangs on the person, the list of actions, and what is said to be withheld. */
  whole({ data, errors, extensions }: Answer): void {
    const person = (data?.['person'] ?? null) as Found | null;
    this.same(person !== null, this.known, 'the person');
    if (person === null) this.same(this.refusedAs(errors, 'person'), 'NOT_FOUND', 'the refusal of the person');
    const lists = PATHS.map((path) =>
      path.split('.').reduce<unknown>((from, field) => (from as Found | null | undefined)?.[field], person),
    );
    const listed = new Map(lists.flatMap((list) => ((list ?? []) as Found[]).map((record) => [String(record['id']), record])));
    for (const record of this.place.records) {
      if (record.kind === 'identity') this.faces(record, person, 'the person');
      else if (record.of.listed !== undefined) this.record(record, listed.get(idOf(this.place.person, record)), 'the plan');
    }
    this.single(person, 'referral', 'referral');
    this.single(person, 'informed', 'informed');
    this.single(person, 'custody_episode', 'custody');
    this.actions({ data });
    this.withheld(extensions?.withheld ?? [], person !== null);
  }

  /** The person shows one of these: the record there is. */
  private single(person: Found | null, kind: string, field: string): void {
    const record = this.place.records.find((one) => one.kind === kind);
    const found = (person?.[field] ?? undefined) as Found | undefined;
    if (record !== undefined) this.record(record, found, 'the person');
    else this.same(found === undefined, true, `nothing as ${field}`);
  }

  /** By id, in history, the access record, the work contacts. */
  records({ data, errors }: Answer, records: readonly Placed[], versions: readonly Placed[]): void {
    records.forEach((record, index) => {
      const found = (data?.[`n${String(index)}`] ?? undefined) as Found | undefined;
      if (record.of.type === 'Person') this.faces(record, found ?? null, 'node');
      else this.record(record, found, 'node');
    });
    versions.forEach((record, index) => {
      const entries = (data?.[`h${String(index)}`] ?? { nodes: [] }) as { nodes: { record: Found | null }[] };
      for (const part of record.of.parts) {
        const seen = entries.nodes.some((entry) => (entry.record?.[part.full] ?? null) !== null);
        this.same(seen, this.faceOf(record, part) === 'FULL', `${this.words(record)} (${part.full}) in history`);
      }
    });
    this.accessRecord((data?.['seen'] ?? null) as { nodes: { agency: unknown }[] } | null);
    if (!this.known) this.same(this.refusedAs(errors, 'seen'), 'NOT_FOUND', 'the refusal of the access record');
  }

  /** The caller has just read the person: of a person they know there is an entry of their own. */
  private accessRecord(seen: { readonly nodes: readonly { readonly agency: unknown }[] } | null): void {
    const face = this.known
      ? faceOf(this.place.story, { categories: ['ACCESS_RECORD'], owners: [this.place.story.caller.agency], seal: null }, this.at)
      : 'ABSENT';
    const shown = seen === null ? 'ABSENT' : seen.nodes.some(({ agency }) => agency !== null) ? 'FULL' : 'FACT';
    this.same(shown, face, 'the access record');
  }

  /** The list of actions: which, in which order, by which filter, in which pages. */
  actions({ data }: Pick<Answer, 'data'>): void {
    const all = [...this.actionsSeen].sort(bySoonest);
    const own = this.place.story.caller.agency;
    const lists: readonly (readonly [string, readonly Placed[]])[] = [
      ['every', all],
      ['ofOwner', all.filter(({ owners }) => owners.includes(own))],
      ['soon', all.filter(({ due, status }) => due < SOON && status === 'AGREED')],
      ['page', all.slice(0, 2)],
    ];
    for (const [name, expected] of lists) {
      if (data !== null && data !== undefined && !(name in data)) continue;
      const { nodes, pageInfo } = (data?.[name] ?? { nodes: [] }) as { nodes: Found[]; pageInfo?: { hasNextPage: boolean } };
      const ids = expected.map((record) => idOf(this.place.person, record));
      const shown = nodes.map(({ id }) => id);
      this.same(shown, ids, `the list of actions (${name})`);
      if (pageInfo !== undefined) this.same(pageInfo.hasNextPage, name === 'page' && all.length > 2, `whether more follows (${name})`);
      for (const record of expected) {
        const found = nodes.find(({ id }) => id === idOf(this.place.person, record));
        this.record(record, found, `the list (${name})`);
      }
    }
  }

  /** Of a category that shows nothing it is said that it is withheld and why; of one whose existence is sensitive nothing is said. */
  private withheld(lines: readonly unknown[], known: boolean): void {
    const said = lines as readonly { readonly category: string | null; readonly code: string; readonly person: string }[];
    for (const { category, code, person } of said) {
      this.same(person, personId(this.place.person), 'about whom something is withheld');
      if (category === null) this.same(code, 'NOT_SHARED', 'why something unnamed is withheld');
      else if (isSensitive(this.place.story, category)) this.same(category, null, 'a sensitive category among the withheld');
      else this.same(code, this.answers.get(category)?.code ?? null, `why ${category} is withheld`);
    }
    if (!known) return;
    for (const category of ['CUSTODY_PROGRESS', 'FINANCE', 'FAMILY', 'STATUTORY_CONTACT', 'LEISURE_AND_MENTORING']) {
      if (this.answers.get(category)?.read !== 'NONE') continue;
      this.same(
        said.some((line) => line.category === category),
        true,
        `whether ${category} is said to be withheld`,
      );
    }
  }

  /** One record as found by a way: there or not, and each of its parts. */
  record(record: Placed, found: Found | undefined, way: string): void {
    this.same(found !== undefined, this.visible(record), `${this.words(record)} by ${way}`);
    if (found !== undefined) this.faces(record, found, way);
  }

  /** Each part of a record as found by a way. */
  faces(record: Placed, found: Found | null, way: string): void {
    for (const part of record.of.parts) {
      const value = (field: string): boolean => (found?.[field] ?? null) !== null;
      const expected = this.faceOf(record, part);
      const seen = value(part.full) ? 'FULL' : part.fact !== null && value(part.fact) ? 'FACT' : 'ABSENT';
      this.same(seen, expected, `${this.words(record)} (${part.full}) by ${way}`);
    }
  }

  /** How a part of a record is seen: one without facts is not there for whoever knows facts alone. */
  faceOf({ owners, seal }: Placed, { categories, fact }: Part): ReturnType<typeof faceOf> {
    const face = this.known ? faceOf(this.place.story, { categories, owners, seal }, this.at) : 'ABSENT';
    return face === 'FACT' && fact === null ? 'ABSENT' : face;
  }

  /** Whether a record shows at all: by its first part, the headline. */
  visible(record: Placed): boolean {
    const [first] = record.of.parts;
    return first !== undefined && this.faceOf(record, first) !== 'ABSENT';
  }

  /** The agreed actions that show. */
  get actionsSeen(): Placed[] {
    return this.place.records.filter((record) => record.of.type === 'AgreedAction' && this.visible(record));
  }

  /** Whether the person is on the caseload: known, and not by an emergency disclosure alone. */
  get seated(): boolean {
    return this.known && isSeated(this.place.story, this.at);
  }

  /** The same world as another caller sees it. */
  by({ caller, employed }: Story): Look {
    return new Look({ ...this.place, story: { ...this.place.story, caller, employed } }, this.at, this.tally);
  }

  private refusedAs(errors: Answer['errors'], path: string): string | undefined {
    const code = errors?.find((error) => error.path === undefined || error.path[0] === path)?.extensions.code;
    return this.left && code === 'NOT_SIGNED_IN' ? 'NOT_FOUND' : code;
  }

  /** The record in words. */
  words({ kind, owners, seal }: Placed): string {
    return `${owners.includes(this.place.story.caller.agency) ? 'own' : 'another agency’s'} ${seal === null ? '' : 'sealed '}${kind}`;
  }

  /** Notes one comparison of this world. */
  same(seen: unknown, expected: unknown, what: string): void {
    this.tally.same(seen, expected, () => `${this.place.story.caller.party ?? ''} of ${this.place.story.partnership}: ${what}`);
  }
}
