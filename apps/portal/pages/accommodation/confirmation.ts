/** The form that confirms a place: its first values, what is wrong with it, and what it becomes for the gateway. */
import type { AccommodationKind, ConfirmAccommodationInput, Suitability } from '#documents';
import type { FieldError } from '../../web/request/page.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import type { Visit } from '../../web/request/visit.js';
import { choiceErrors, dayErrors, dayFields, dayOf, textErrors, textOf } from '../form.js';
import type { AccommodationNow } from './now.js';

/** The kinds of place, the most usual first. */
export const KINDS = [
  'SUPPORTED_LODGINGS',
  'SUPPORTED_HOUSING',
  'FAMILY_HOME',
  'OWN_TENANCY',
  'FOSTER_CARE',
  'RESIDENTIAL_CARE',
  'TEMPORARY',
] as const satisfies readonly AccommodationKind[];

const SUITABILITIES = ['SUITABLE', 'SUITABLE_FOR_NOW', 'NOT_SUITABLE'] as const satisfies readonly Suitability[];

const FIELDS = ['address', 'kind', 'suitability', 'from-day', 'from-month', 'from-year', 'version'] as const;

/** The form as it is opened: a proposal's place where one was followed, and the planned release as the first night. */
export function firstFields(now: AccommodationNow, { proposal, today }: { proposal: unknown; today: string }): Fields {
  const place = now.proposals.find(({ id }) => id === proposal);
  const release = now.releaseOn !== null && now.releaseOn >= today ? now.releaseOn : null;
  return {
    address: place?.address ?? '',
    kind: place?.kind ?? '',
    suitability: '',
    ...dayFields('from', release),
    // Nothing stood when the form was opened: 0 is the version of nothing, so that what comes between is noticed.
    version: String(now.confirmation?.version ?? 0),
  };
}

/** The fields of this form and no others. */
export function confirmationFields(given: Fields): Fields {
  return Object.fromEntries(FIELDS.map((name) => [name, textOf(given, name)]));
}

/** What is wrong with it, in the order of the page. */
export function confirmationErrors(values: Fields): FieldError[] {
  return [
    ...textErrors(values, 'address', 300),
    ...choiceErrors(values, 'kind', KINDS),
    ...choiceErrors(values, 'suitability', SUITABILITIES),
    ...dayErrors(values, 'from'),
  ];
}

/** What the gateway is asked for. Social services confirm under their one power, which they have to name. */
export function confirmationInput(person: string, values: Fields, { session }: Visit): ConfirmAccommodationInput {
  const from = dayOf(values, 'from');
  return {
    requestId: textOf(values, 'requestId'),
    person,
    address: textOf(values, 'address'),
    kind: textOf(values, 'kind') as AccommodationKind,
    suitability: textOf(values, 'suitability') as Suitability,
    version: Number(textOf(values, 'version')),
    ...(typeof from === 'string' ? { from } : {}),
    ...(session?.agency.kind === 'SOCIAL_SERVICES' ? { power: 'SSWBA_S76' } : {}),
  };
}
