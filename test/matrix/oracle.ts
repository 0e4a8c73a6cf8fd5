/**
 * What a caller may be answered about a person at an instant, by the paper alone: the cells of the protocol's document and the thirteen rules of the
 * default sharing model, as a table and plain conditions, each with its rule beside it. Nothing here is imported from the hub, so that where the two
 * differ one of them misreads the paper.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** From an instant until before another, in milliseconds; null: without an end. */
export interface Span {
  readonly from: number;
  readonly until: number | null;
}

/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string;

/** What has happened to one young person, and who asks. Rows of others are part of it, and weigh nothing. */
export interface Story {
  readonly partnership: string;
  /** The caller: a member of staff of an agency, or of the household, under one party; null for somebody who is none. */
  readonly caller: { readonly member: string; readonly agency: string; readonly party: string | null };
  /** While the caller is on the register of members. */
  readonly employed: Span;
  /** The team whose protocol holds for the person. */
  readonly home: string;
  readonly signatures: readonly (Span & { readonly agency: string })[];
  readonly seats: readonly (Span & Seat)[];
  /** Times in custody. `recorded` is when the admission, and with it the place, became known. */
  readonly stays: readonly Stay[];
  /** While the person has been told what is shared, with whom and why. */
  readonly informed: readonly Span[];
  /** While voluntary support stands agreed to; and when it was refused that was not agreed to. */
  readonly participating: readonly Span[];
  readonly refused: readonly number[];
  /** Sharing consents; `category` null: for every category. */
  readonly consents: readonly (Span & { readonly agency: string; readonly category: string | null })[];
  /** Emergency safeguarding disclosures: one category to one named member of staff. */
  readonly disclosures: readonly (Span & Opening)[];
  /** Police requests about serious crime that the owner of what is asked for approved: one category to the officer who asked. */
  readonly requests: readonly (Span & Opening)[];
  /** What an agency stopped using, because the person objected and it had no compelling grounds. */
  readonly objections: readonly (Span & { readonly agency: string; readonly category: string })[];
  /** Seals that are open to an agency, or (member) to one of its staff. */
  readonly seals: readonly (Span & { readonly agency: string; readonly member: string | null; readonly seal: string })[];
}

/** What opens one category to somebody by name. To nobody by name it opens nothing. */
interface Opening {
  readonly agency: string;
  readonly member: string | null;
  readonly category: string;
}

/** A reason to know the person: of an agency in a party, of all its staff or (member) of one of them. */
export interface Seat {
  readonly agency: string;
  readonly party: string;
  readonly member: string | null;
  readonly kind: string;
}

export interface Stay {
  readonly establishment: string;
  readonly recorded: number;
  readonly releaseOn: Day | null;
}

/** Everything; own entries and the facts of the rest; own entries and nothing of the rest; facts; nothing. */
export type Read = 'ALL' | 'OWN' | 'OWN_ALONE' | 'FACT' | 'NONE';
export type Write = 'ALL' | 'OWN' | 'NONE';

/** What one category answers. `code` says why it is not everything: because consent or telling is missing, or because it is not shared. */
export interface Answer {
  readonly read: Read;
  readonly write: Write;
  readonly code: 'CONSENT_NEEDED' | 'NOT_SHARED' | null;
}

/** A record: the categories it belongs to (all are needed), the agencies that own it, and the seal on it, if there is one. */
export interface Entry {
  readonly categories: readonly string[];
  readonly owners: readonly string[];
  readonly seal: string | null;
}

interface Cell {
  readonly read: Read;
  readonly write: Write;
  readonly needs: 'NONE' | 'CONSENT' | 'CONSENT_OR_CONTRACT' | 'SAFEGUARDING';
  readonly scope: 'AGENCY' | 'ALLOCATED';
}

/** A protocol's document, as far as it says who may see what. */
export interface Paper {
  readonly validFrom: Day;
  readonly validUntil: Day;
  readonly afterRelease: { readonly days: number };
  readonly emergency: { readonly parties: readonly string[]; readonly except: readonly string[] };
  readonly policeRequest: { readonly except: readonly string[] };
  readonly categories: Readonly<
    Record<string, { readonly existence: 'OPEN' | 'SENSITIVE'; readonly cells: Readonly<Record<string, Cell>> }>
  >;
}

const paperOf = (partnership: string): Paper => parse(readFileSync(`schema/protocols/${partnership}.v1.yaml`, 'utf8')) as Paper;

/** In milliseconds, as all instants are. */
export const HOUR = 3_600_000;

/** The two protocols there are. */
export const PAPERS: Readonly<Record<string, Paper>> = { 'south-wales': paperOf('south-wales'), 'north-wales': paperOf('north-wales') };

/** The categories, in the order of the Information Reference Table. */
export const TABLE: readonly string[] = Object.keys(PAPERS['south-wales']?.categories ?? {});

/** No reason to know the person is asked for statistics and for the work contacts of staff. */
const NEED_NO_SEAT = ['AGGREGATES', 'STAFF_AND_ALLOCATION'];
/** A household is no party to the protocol: it signs nothing. */
const SIGN_NOTHING = ['YP', 'PC'];
/** Rule 1: who has their cells before the person is told (those who tell, and the person); what everybody else has as in the table. */
const BEFORE_TELLING = ['SO', 'RW', 'YP'];
const UNTOLD = ['IDENTITY', 'REFERRAL', 'PARTICIPATION_AND_CONSENT', 'AGGREGATES', 'ACCESS_RECORD', 'STAFF_AND_ALLOCATION'];
/** Rule 2: what of voluntary support closes to whom while it is refused. */
const VOLUNTARY = ['PLAN_SUMMARY', 'OWN_WORDS', 'LEISURE_AND_MENTORING'];
const OFFERING = ['ED', 'CA', 'YS', 'VO', 'HO'];

const NOTHING: Answer = { read: 'NONE', write: 'NONE', code: 'NOT_SHARED' };

/** What every category answers the caller at an instant. */
export function answersAt(story: Story, at: number): ReadonlyMap<string, Answer> {
  return new Map(TABLE.map((category) => [category, answerOf(story, category, at)]));
}

/** Whether the caller has any reason to know the person: to anybody else the person is nobody. */
export function knows(story: Story, at: number): boolean {
  return isOpened(story, at) || (inForce(story, at) && TABLE.some((category) => isDisclosed(story, category, at)));
}

/** Whether a seat opens the person to the caller, were nothing ever disclosed to them. */
const isOpened = (story: Story, at: number): boolean =>
  inForce(story, at) && seatsOf(story, at).some((seat) => opensSomething(story, seat));

/** Whether a seat puts the person on the caller's list: to whom an emergency disclosure opens somebody, it does not. */
export const isSeated = (story: Story, at: number): boolean => seatsOf(story, at).length > 0;

/** A seat shows a person only where the party has a cell that such a seat opens. */
function opensSomething(story: Story, seat: Seat): boolean {
  return TABLE.some((category) => {
    const cell = cellOf(story, category);
    return cell !== null && !NEED_NO_SEAT.includes(category) && (cell.scope === 'AGENCY' || isAllocation(story, seat));
  });
}

function answerOf(story: Story, category: string, at: number): Answer {
  if (!inForce(story, at)) return NOTHING;
  const now = levelOf(story, category, { at, asked: false });
  // Rule 7: an emergency disclosure lets its recipient read all of the category, whatever else stands; it lets nobody write.
  if (isDisclosed(story, category, at)) return { read: 'ALL', write: now.write, code: null };
  if (now.read === 'ALL') return { ...now, code: null };
  // Rule 13: deny, and say what would open it: more would be read with consent and telling, or more is not shared at all.
  const { read } = levelOf(story, category, { at, asked: true });
  return { ...now, code: read === now.read ? 'NOT_SHARED' : 'CONSENT_NEEDED' };
}

/** What the cell comes to. `asked`: as if consent were given and the person told. */
function levelOf(story: Story, category: string, { at, asked }: { at: number; asked: boolean }): Pick<Answer, 'read' | 'write'> {
  const { party } = story.caller;
  const cell = cellOf(story, category);
  if (cell === null || party === null || !hasReason(story, category, at) || !(asked || needIsMet(story, category, at))) return NOTHING;
  if (cell.needs === 'SAFEGUARDING') return NOTHING;
  // Article 21: what the agency stopped using is closed to it, its own entries too.
  const stopped = story.objections.filter((one) => one.agency === story.caller.agency && one.category === category);
  if (standsAt(stopped, at)) return NOTHING;
  let { read, write } = cell;
  // Rule 1: custody dates as a fact at most; elsewhere only what their own agency wrote. Write doors stay.
  if (!asked && !standsAt(story.informed, at) && !BEFORE_TELLING.includes(party) && !UNTOLD.includes(category)) {
    read = category === 'CUSTODY_DATES' ? 'FACT' : ownOf(read);
  }
  // Rule 2: nothing of it, save what their own agency owns.
  if (!standsAt(story.participating, at) && OFFERING.includes(party) && VOLUNTARY.includes(category)) {
    read = ownOf(read);
    if (write === 'ALL') write = 'OWN';
  }
  return { read, write };
}

const ownOf = (read: Read): Read => (read === 'ALL' || read === 'OWN' || read === 'OWN_ALONE' ? 'OWN_ALONE' : 'NONE');

/** The protocol holds from its first day to its last, for people whose home team signed it, and for members of agencies that did. */
function inForce(story: Story, at: number): boolean {
  const { validFrom, validUntil } = paper(story);
  if (at < Date.parse(validFrom) || at >= Date.parse(validUntil) + 24 * HOUR) return false;
  if (story.caller.party === null || !standsAt([story.employed], at)) return false;
  const signed = (agency: string): boolean =>
    standsAt(
      story.signatures.filter((one) => one.agency === agency),
      at,
    );
  return signed(story.home) && (SIGN_NOTHING.includes(story.caller.party) || signed(story.caller.agency));
}

/** Rule 10 and the table's columns: a cell of scope ALLOCATED reaches only those allocated to the member by name. */
function hasReason(story: Story, category: string, at: number): boolean {
  if (NEED_NO_SEAT.includes(category)) return true;
  const seats = seatsOf(story, at);
  return cellOf(story, category)?.scope === 'AGENCY' ? seats.length > 0 : seats.some((seat) => isAllocation(story, seat));
}

const isAllocation = ({ caller }: Story, seat: Seat): boolean => seat.kind === 'ALLOCATION' && seat.member === caller.member;

/** Seats of the caller's agency and party, of all of its staff or of them. A rung is a reason to know one escalation, never the person. */
function seatsOf(story: Story, at: number): Seat[] {
  const { caller } = story;
  return [...story.seats, ...custodySeats(story)].filter(
    (seat) =>
      seat.agency === caller.agency &&
      seat.party === caller.party &&
      (seat.member === null || seat.member === caller.member) &&
      seat.kind !== 'RUNG' &&
      standsAt([seat], at),
  );
}

/**
 * Rule 10: the establishment that holds the person keeps its access for so many days after release, and has it again on re-admission. Who is
 * admitted elsewhere is held there, and no longer here.
 */
function custodySeats(story: Story): (Seat & Span)[] {
  const { days } = paper(story).afterRelease;
  return story.stays.map(({ establishment, recorded, releaseOn }, index) => {
    const kept = releaseOn === null ? null : Date.parse(`${releaseOn}T00:00:00Z`) + days * 24 * HOUR;
    const next = story.stays[index + 1]?.recorded ?? null;
    const until = kept === null ? next : next === null ? kept : Math.min(kept, next);
    return { agency: establishment, party: 'SE', member: null, kind: 'CUSTODY', from: recorded, until };
  });
}

/** Rule 3: a `c` cell is open while the young person's consent for that agency and category stands; a `k` cell under a contract too. */
function needIsMet(story: Story, category: string, at: number): boolean {
  const { needs } = cellOf(story, category) ?? { needs: 'NONE' };
  if (needs === 'NONE') return true;
  const { agency } = story.caller;
  const consents = story.consents.filter((one) => one.agency === agency && (one.category === null || one.category === category));
  if (standsAt(consents, at)) return true;
  return needs === 'CONSENT_OR_CONTRACT' && seatsOf(story, at).some(({ kind }) => kind === 'CONTRACT');
}

/**
 * Rule 7: an emergency disclosure is to the named member of staff alone, of every party of an agency, also where its cell is empty. Police intelligence
 * and sensitive flags are for their owner to open: only where the cell itself (`s`) says so. Rule 8: a police request is to the officer who asked.
 */
function isDisclosed(story: Story, category: string, at: number): boolean {
  const { caller } = story;
  const { emergency, policeRequest } = paper(story);
  const toMe = (rows: readonly (Span & Opening)[]): boolean =>
    standsAt(
      rows.filter((one) => one.agency === caller.agency && one.member === caller.member && one.category === category),
      at,
    );
  const byLine = emergency.parties.includes(caller.party ?? '') && !emergency.except.includes(category);
  const byCell = cellOf(story, category)?.needs === 'SAFEGUARDING';
  const byRequest = caller.party === 'PO' && !policeRequest.except.includes(category);
  return ((byLine || byCell) && toMe(story.disclosures)) || (byRequest && toMe(story.requests));
}

/** A sealed record is there for those alone to whom its seal is open, and then as any other. */
function isSealedTo({ caller, seals }: Story, seal: string | null, at: number): boolean {
  if (seal === null) return false;
  const mine = seals.filter(
    (one) => one.seal === seal && one.agency === caller.agency && (one.member === null || one.member === caller.member),
  );
  return !standsAt(mine, at);
}

/** What is seen of a record: all of its fields; those that a fact reader sees; nothing, not even that it is there. */
export type Face = 'FULL' | 'FACT' | 'ABSENT';

export function faceOf(story: Story, { categories, owners, seal }: Entry, at: number): Face {
  if (isSealedTo(story, seal, at)) return 'ABSENT';
  const own = owners.includes(story.caller.agency);
  const reads = categories.map((category) => answerOf(story, category, at).read);
  const full = (read: Read): boolean => read === 'ALL' || (own && (read === 'OWN' || read === 'OWN_ALONE'));
  if (reads.every(full)) return 'FULL';
  return reads.every((read) => full(read) || read === 'OWN' || read === 'FACT') ? 'FACT' : 'ABSENT';
}

/** Whether the caller may add a record to these categories for their own agency. */
export function mayAdd(answers: ReadonlyMap<string, Answer>, categories: readonly string[]): boolean {
  return categories.every((category) => (answers.get(category)?.write ?? 'NONE') !== 'NONE');
}

/**
 * Why the caller may not supersede a record; null: they may. They must read it in full and write its categories, its own agency's where they write no
 * other; an `entry` is changed by its own agency alone. Rule 1 from the other side: before the person is told nobody writes into the record of an agency
 * that reads what it wrote alone, for it would read there what others know.
 */
export function mayNotChange(story: Story, record: Entry & { readonly entry: boolean }, at: number): string | null {
  if (faceOf(story, record, at) !== 'FULL') return 'NOT_FOUND';
  const own = record.owners.includes(story.caller.agency);
  if (record.entry && !own) return 'NOT_SHARED';
  const untold = record.categories.some((category) => !UNTOLD.includes(category) && category !== 'CUSTODY_DATES');
  const writes = record.categories.every((category) => {
    const { write } = answerOf(story, category, at);
    return write === 'ALL' || (own && write === 'OWN');
  });
  if (!writes) return 'NOT_SHARED';
  return untold && !own && !standsAt(story.informed, at) ? 'CONSENT_NEEDED' : null;
}

/**
 * Two records of one young person. Until the home teams have agreed, and once they are parted, each is as if there were no other. While they are joined
 * every row, and every right to write, is by the story of its own record; either id is the one plan to whoever knows one of them.
 * This is who the person is to the caller: what there is one of is of the record that is kept, to those whom a seat opens it, else of the other.
 */
export const firstOf = ([kept, other]: readonly [kept: Story, other: Story], at: number): Story =>
  isOpened(kept, at) || !knows(other, at) ? kept : other;

/** As one plan a category is withheld where neither record shows anything of it; consent is what is missing where it would open either. */
export function eitherOf(answers: readonly Answer[]): Answer {
  const [first = NOTHING, second = NOTHING] = answers;
  if (first.read === 'ALL' || second.read === 'ALL') return { read: 'ALL', write: 'NONE', code: null };
  return {
    read: first.read === 'NONE' ? second.read : first.read,
    write: 'NONE',
    code: first.code === 'CONSENT_NEEDED' ? first.code : second.code,
  };
}

/** While it is only proposed, the other record shows beside the first what both let be seen: rights are the intersection. */
export function lesserOf(one: Face, other: Face): Face {
  const faces: readonly Face[] = ['ABSENT', 'FACT', 'FULL'];
  return faces.find((face) => face === one || face === other) ?? 'ABSENT';
}

/**
 * What was agreed on one record, as the other bounds it: a consent withdrawn and support refused on either is a no on both, from the joining on, until it
 * is agreed to anew on the record itself. What was said of nothing else (being told, objections, disclosures, seals) is of its own record.
 */
export function heldTo(story: Story, other: Story, joined: Span): Story {
  const consents = story.consents.flatMap((one) => {
    const same = other.consents.filter(({ agency, category }) => agency === one.agency && category === one.category);
    return leftOf(one, { agreed: same, refused: [] }, joined);
  });
  const participating = story.participating.flatMap((one) => leftOf(one, { agreed: other.participating, refused: other.refused }, joined));
  return { ...story, consents, participating };
}

interface Said {
  readonly agreed: readonly Span[];
  readonly refused: readonly number[];
}

/** What is left of a yes beside what was said of the same on the other record. Parting opens again what the joining closed, unless it was refused since. */
function leftOf<Yes extends Span>(yes: Yes, { agreed, refused }: Said, joined: Span): Yes[] {
  const [end, parted] = [yes.until ?? Infinity, joined.until ?? Infinity];
  const nos = [...agreed.flatMap(({ until }) => until ?? []), ...refused];
  const since = nos.filter((no) => joined.from < no && no < parted);
  const closed = Math.min(...since.filter((no) => yes.from < no && no < end));
  const saidNo = nos.some((no) => no <= joined.from) && !standsAt(agreed, joined.from);
  if (!saidNo || joined.from <= yes.from || joined.from >= end) return [closed === Infinity ? yes : { ...yes, until: closed }];
  const before = { ...yes, until: joined.from };
  return since.length > 0 || parted >= end ? [before] : [before, { ...yes, from: parted }];
}

/** Whether the mere existence of anything in a category is not to be known. */
export const isSensitive = (story: Story, category: string): boolean => paper(story).categories[category]?.existence === 'SENSITIVE';

function paper({ partnership }: Story): Paper {
  const found = PAPERS[partnership];
  if (found === undefined) throw new Error(`there is no protocol of ${partnership}`);
  return found;
}

/** Rule 13: a party that is not listed has nothing. */
const cellOf = (story: Story, category: string): Cell | null => paper(story).categories[category]?.cells[story.caller.party ?? ''] ?? null;

/** A span holds from its first instant on, and no longer at the one it ends with. */
export const standsAt = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ from, until }) => from <= at && (until === null || at < until));
