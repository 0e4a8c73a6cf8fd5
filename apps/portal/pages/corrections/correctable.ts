/** What a young person reads about themselves and may say is wrong, as choices: what it is about, and how it stands now. */
import type { RecordOwnerFragment, CorrectableQuery, InformationCategory } from '#documents';
import type { Language, Say } from '../../web/language/words.js';

type Person = NonNullable<CorrectableQuery['person']>;

/** So many letters tell which one is meant. */
const ENOUGH = 120;

interface Owned {
  readonly id: string;
  readonly owner: RecordOwnerFragment | null;
  readonly category?: InformationCategory | null;
}

/** A choice; its value is the record and the field, see `placeOf`. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  /** Whose record it is. */
  readonly hint: { readonly text: string };
}

/** The choices: every text of another's record that this reader, of the agency `own`, was given. */
export function correctable(
  { custodyProgress, educationPlaces, accommodation, plan }: Person,
  { own, say, language }: { own: string; say: Say; language: Language },
): Choice[] {
  const of = <T extends Owned>(
    category: InformationCategory,
    records: readonly T[] | null | undefined,
    fields: readonly (keyof T & string)[],
  ) =>
    (records ?? [])
      .filter(({ owner }) => owner?.id !== own)
      .flatMap((record) =>
        fields.flatMap((field) => {
          const now = record[field];
          if (typeof now !== 'string' || now === '') return [];
          const about = capital(say(`category.${record.category ?? category}`));
          const hint = { text: record.owner?.[language] ?? '' };
          return [{ value: `${record.id} ${field}`, text: `${about}: ${shortened(now)}`, hint }];
        }),
      );
  const { needs, proposals, confirmation } = accommodation;
  return [
    ...of('ACCOMMODATION_CONFIRMATION', confirmation === null ? [] : [confirmation], ['address']),
    ...of('ACCOMMODATION_NEED', needs, ['text']),
    ...of('ACCOMMODATION_NEED', proposals, ['address', 'note']),
    ...of('PLAN_SUMMARY', plan?.needs, ['headline', 'text']),
    ...of('PLAN_SUMMARY', plan?.actions, ['headline', 'text', 'note']),
    ...of('EDUCATION_TRAINING_EMPLOYMENT', educationPlaces, ['provider', 'course']),
    ...of('CUSTODY_PROGRESS', custodyProgress, ['text']),
  ];
}

/** Record and field of a choice. */
export function placeOf(value: string): { record: string; field: string } {
  const [record = '', field = ''] = value.split(' ');
  return { record, field };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const shortened = (text: string): string => (text.length > ENOUGH ? `${text.slice(0, ENOUGH)}…` : text);
