/** Every verb of the contract, done and refused, with planted strings for its texts. */
import { loadContract } from '#gate';
import type { Asked } from '../../support/hub.js';
import { LEAD, agency, consent, inDays, perform, progress, withdrawal, youngPerson } from '../../support/young-person.js';
import { documentsOf } from '../../walk/documents.js';
import { hear, plant, post } from './planted.js';

const EDUCATION = 'education.officer@cardiff';
const HOUSING = 'housing.officer@cardiff';
const CALLERS = [LEAD, HOUSING, 'key.worker@parc', 'camhs.nurse@cardiff', 'social.worker@cardiff', 'housing.officer@newport'];

/** A person, and an action of their plan. */
export interface File {
  readonly person: string;
  readonly action: string;
}

/** What a person's file is made of, by the verbs that make it; returns the person and an action. */
export async function aFile(hub: Asked): Promise<File> {
  const person = await youngPerson(hub, { name: plant() });
  const learning = { pathway: 'EDUCATION_TRAINING_EMPLOYMENT', category: 'EDUCATION_TRAINING_EMPLOYMENT' };
  const work = { person, ...learning, headline: plant(), text: plant(), dueOn: inDays(9) };
  const { action } = await perform(hub, { does: 'agreeAction', by: EDUCATION, input: work, answer: 'action { id version }' });
  const { id, version } = action as { id: string; version: number };
  await perform(hub, {
    does: 'updateAction',
    by: EDUCATION,
    input: { action: id, version, status: 'UNDER_WAY', note: plant(), reason: plant() },
  });
  await perform(hub, { does: 'recordNeed', by: EDUCATION, input: { person, ...learning, headline: plant(), text: plant() } });
  await perform(hub, progress(person, plant()));
  const place = { person, kind: 'TEMPORARY', address: plant() };
  await perform(hub, { does: 'recordAccommodationNeed', input: { person, homelessOnRelease: true, text: plant() } });
  await perform(hub, { does: 'proposeAccommodation', input: { ...place, note: plant() } });
  await perform(hub, { does: 'confirmAccommodation', by: HOUSING, input: { ...place, suitability: 'SUITABLE_FOR_NOW' } });
  const given = consent(person, 'careers-wales', ['FINANCE']);
  await perform(hub, { ...given, input: { ...given.input, wording: plant() } });
  const taken = withdrawal(person, 'careers-wales');
  await perform(hub, { ...taken, input: { ...taken.input, reason: plant() } });
  return { person, action: id };
}

/** Every verb of the contract with canaries for its texts, by callers of every kind. */
export async function everyVerb(hub: Asked, { person, action }: File): Promise<void> {
  const ids = { person, agency: agency('careers-wales'), byType: new Map([['AgreedAction', [action]]]) };
  const planted = (text: string): string => text.replaceAll('"x"', () => JSON.stringify(plant()));
  const verbs = documentsOf(loadContract('schema'), 'mutation', ids);
  for (const login of CALLERS) {
    for (const { text, variables } of verbs) hear(await hub.as(login)(planted(text), variables));
  }
  for (const { text, variables } of verbs) await post(hub, { query: planted(text), variables });
}
