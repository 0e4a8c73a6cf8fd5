/** A subject access request of a young person and what the agencies make of it: the deeds and questions of its specs. */
import { randomUUID } from 'node:crypto';
import { mutationOf } from './young-person.js';
import type { Answer, Asked } from './hub.js';

/** An item as it is read. */
export interface SeenItem {
  readonly id: string;
  readonly kind: string;
  readonly category: string;
  readonly lines: readonly { readonly field: string; readonly text: string | null }[];
}

/** A review as its agency reads it. */
export interface SeenReview {
  readonly id: string;
  readonly version: number;
  readonly owner: { readonly slug: string };
  readonly category: string;
  readonly held: number;
  readonly dueOn: string;
  readonly state: string;
  readonly exemption: string | null;
  readonly items: readonly SeenItem[];
}

/** The members of staff who hold something of the demo's young people in Cardiff, each of another agency. */
export const REVIEWERS = [
  'supervising.officer@cardiff',
  'social.worker@cardiff',
  'education.officer@cardiff',
  'camhs.nurse@cardiff',
  'police.officer@south-wales',
  'housing.officer@cardiff',
  'careers.adviser@wales',
  'key.worker@parc',
  'youth.worker@cardiff',
  'mentor@voluntary',
  'provider.worker@cardiff',
];

const ITEM = 'id kind category recordedOn lines { field text }';

/** The reviews a login reads of a person. */
export async function reviewsOf(hub: Asked, login: string, person: string): Promise<readonly SeenReview[]> {
  const { data, text } = await hub.as(login)(
    `query ($id: ID!) { person(id: $id) { accessReviews { id version owner { slug } category held dueOn state exemption items { ${ITEM} } } } }`,
    { id: person },
  );
  if (data?.['person'] === null || data?.['person'] === undefined) throw new Error(text);
  return (data['person'] as { accessReviews: readonly SeenReview[] | null }).accessReviews ?? [];
}

/** What one request released to a login. */
export const bundleOf = (hub: Asked, login: string, request: string): Promise<Answer> =>
  hub.as(login)(`query ($request: ID!) { accessBundle(request: $request) { ${ITEM} owner { slug } } }`, { request });

/** The requests a login made. */
export async function requestsOf(hub: Asked, login: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { data, text } = await hub.as(login)('{ myAccessRequests { id version asker note dueOn state extensionReason readUntil } }');
  if (data?.['myAccessRequests'] === null || data?.['myAccessRequests'] === undefined) throw new Error(text);
  return data['myAccessRequests'] as readonly Readonly<Record<string, unknown>>[];
}

export const REVIEW = mutationOf({ does: 'reviewAccess', answer: 'review { state exemption released version }' });

/** Has every agency of the demo finish its reviews of a person: all released, but for what is held back under an exemption already. */
export async function reviewAll(hub: Asked, person: string): Promise<void> {
  for (const login of REVIEWERS) {
    const open = (await reviewsOf(hub, login, person)).filter(({ items, state }) => items.length > 0 && state === 'TO_REVIEW');
    for (const { id: review, version, items, exemption } of open) {
      const release = exemption === null ? items.map(({ id }) => id) : [];
      const input = { requestId: randomUUID(), review, version, release, exemption };
      const { text } = await hub.as(login)(REVIEW, { input });
      if (!text.includes('"state":"REVIEWED"')) throw new Error(`${login}: ${text}`);
    }
  }
}
