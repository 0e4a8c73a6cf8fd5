/** The records of a person that the reader's own agency may seal, as choices: what kind, and the first words of it. */
import type { InformationCategory, SealsOfQuery } from '#documents';
import type { Say } from '../../web/language/words.js';

type Person = NonNullable<SealsOfQuery['person']>;

/** So many letters tell which one is meant. */
const ENOUGH = 60;

interface Owned {
  readonly id: string;
  readonly owner: { readonly id: string } | null;
}

/** The choices, newest first within a kind. */
export function sealable(person: Person, { agency, say }: { agency: string; say: Say }): { value: string; text: string }[] {
  const of = <T extends Owned>(category: InformationCategory, records: readonly T[] | null | undefined, words: (one: T) => string | null) =>
    (records ?? [])
      .filter(({ owner }) => owner?.id === agency)
      .map((one) => ({ value: one.id, text: `${capital(say(`category.${category}`))}: ${shortened(words(one) ?? '')}` }));
  return [
    ...of('SAFEGUARDING', person.safeguarding, ({ text }) => text),
    ...of('MENTAL_HEALTH_CLINICAL', person.clinicalNotes, ({ text }) => text),
    ...of('POLICE_INTELLIGENCE', person.intelligence, ({ text }) => text),
    ...of('FAMILY', person.familyMembers, ({ name }) => name),
    ...of('ACCOMMODATION_NEED', person.accommodation.needs, ({ text }) => text),
    ...of('PLAN_SUMMARY', person.plan?.needs, ({ headline }) => headline),
    ...of('PLAN_SUMMARY', person.plan?.actions, ({ headline }) => headline),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const shortened = (text: string): string => (text.length > ENOUGH ? `${text.slice(0, ENOUGH)}…` : text);
