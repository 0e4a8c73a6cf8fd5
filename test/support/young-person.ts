/** Young people for the journeys: referred and told about through the verbs every agency uses, by the demo people of Cardiff. */
import { randomUUID } from 'node:crypto';
import { agencyId } from '#directory';
import { addDays, globalId, londonDay } from '#kernel';
import type { Asked } from './hub.js';

/** Who does what where nothing else is said. */
export const LEAD = 'resettlement.worker@cardiff';

/** Today in London, as the gateway of a test counts it. */
export const TODAY = londonDay(new Date());

/** A day so many days from today. */
export const inDays = (days: number): string => addDays(TODAY, days);

/** The global id of an agency, by its slug. */
export const agency = (slug: string): string => globalId({ type: 'Agency', person: null, id: agencyId(slug) });

/** One verb, with what is asked of its answer. */
export interface Deed {
  readonly does: string;
  readonly by?: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Fields of the result beside its refusal. */
  readonly answer?: string;
}

/** The mutation of a verb, for whoever asks in a way of their own. */
export function mutationOf({ does, answer = '' }: Pick<Deed, 'does' | 'answer'>): string {
  const type = `${does.charAt(0).toUpperCase()}${does.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${does}(input: $input) { ${answer} refusal { code message field } } }`;
}

/** Does it, under a requestId of its own; returns the result. Throws where it was refused. */
export async function perform(hub: Asked, deed: Deed): Promise<Record<string, unknown>> {
  const { does, by = LEAD, input } = deed;
  const { data, text } = await hub.as(by)(mutationOf(deed), { input: { requestId: randomUUID(), ...input } });
  const result = data?.[does] as Record<string, unknown> | null | undefined;
  if (result === null || result === undefined || result['refusal'] !== null) throw new Error(`${does} by ${by}: ${text}`);
  return result;
}

/** What is known of a young person besides their referral. */
export interface Story {
  readonly name?: string;
  /** Default: nearly 17. */
  readonly bornOn?: string;
  /** Told what is shared, and has agreed to take part. Default true. */
  readonly informed?: boolean;
  /** In custody at Parc, with this release date (null: none is planned). Default 40 days from today. */
  readonly releaseOn?: string | null;
}

/** Refers a young person to Cardiff's panel; returns their global id. */
export async function youngPerson(
  hub: Asked,
  { name = 'Ifor', bornOn = inDays(-17 * 365), informed = true, releaseOn = inDays(40) }: Story = {},
): Promise<string> {
  const referral = { ...REFERRAL, dateOfBirth: bornOn, preferredName: name, fullName: `${name} Penwyn`, leadProfessional: LEAD };
  const { person } = await perform(hub, { does: 'referPerson', input: referral, answer: 'person { id }' });
  const { id } = person as { id: string };
  if (informed) {
    await perform(hub, { does: 'recordInformed', input: { person: id, how: 'face to face' } });
    await perform(hub, { does: 'recordParticipation', input: { person: id, answer: 'AGREED', how: 'face to face' } });
  }
  const stay = { establishment: agency('hmyoi-parc'), kind: 'DETENTION_AND_TRAINING_ORDER', admittedOn: inDays(-60), releaseOn };
  await perform(hub, { does: 'admitToCustody', input: { person: id, ...stay } });
  return id;
}

const REFERRAL = {
  point: 'SENTENCED_TO_CUSTODY',
  triggeredOn: inDays(-60),
  reason: 'Sentenced, and nowhere to go on release.',
};

/** Consent to share these categories with an agency. */
export function consent(person: string, to: string, categories: readonly string[]): Deed {
  const words = { format: 'EASY_READ', wording: 'They may see this.' };
  return { does: 'recordConsent', input: { person, agency: agency(to), categories, ...words } };
}

/** That the young person was judged on one consent to share: by Gillick, to decide, unless it is said otherwise. */
export function judged(person: string, to: string, { categories, ...changed }: Deed['input'] & { categories: readonly string[] }): Deed {
  const matter = { matter: 'Who may know this', agency: agency(to), categories, law: 'GILLICK', outcome: 'DECIDES' };
  const found = {
    assessor: 'A supervising officer',
    understanding: 'Said it back',
    parentsInvolvement: 'None wanted',
    childsView: 'Heard',
  };
  const input = { person, ...matter, ...found, ...changed };
  return { does: 'recordDecisionCapacity', by: 'supervising.officer@cardiff', input, answer: 'capacity { id }' };
}

/** That consent withdrawn. */
export function withdrawal(person: string, from: string, categories?: readonly string[]): Deed {
  return { does: 'withdrawConsent', input: { person, agency: agency(from), ...(categories === undefined ? {} : { categories }) } };
}

/** An entry of custody progress, by Parc's key worker. */
export function progress(person: string, text: string): Deed {
  return { does: 'recordCustodyProgress', by: 'key.worker@parc', input: { person, kind: 'COURSE', text }, answer: 'progress { id }' };
}
