/**
 * The schemes of references: the category each is of, and the published rule its values keep. A reference with a slip in it would name somebody else.
 */
import type { Category } from '#kernel';

interface Scheme {
  readonly category: Category;
  /** Its form, once spaces are gone and letters are capitals. */
  readonly form: RegExp;
  /** Whether its check digit, or letter, is the one its rule gives. */
  readonly checks?: (value: string) => boolean;
}

/** NHS Data Dictionary, NHS NUMBER: the first nine digits weighted 10 to 2; eleven less the remainder by eleven; 11 is written 0, and 10 is never issued. */
function nhsNumber(value: string): boolean {
  const sum = digitsOf(value.slice(0, 9)).reduce((all, digit, place) => all + digit * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === Number(value[9]);
}

/** The letters of the rules by modulus 23: I, O and S are left out. */
const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const PNC_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY';

/**
 * Government Data Standards Catalogue, Unique Pupil Number 2.0: the sum, modulo 23, of each of the twelve characters after the letter times its place,
 * counted from 2; the last character of a temporary number is a letter and counts by the same list.
 */
function pupilNumber(value: string): boolean {
  const counted = [...value.slice(1)].map((one) => (/\d/.test(one) ? Number(one) : UPN_LETTERS.indexOf(one)));
  const sum = counted.reduce((all, digit, place) => all + digit * (place + 2), 0);
  return UPN_LETTERS[sum % 23] === value[0];
}

/** The rule HMPPS's person record checks a PNC id by: the last two digits of the year and the seven of the serial as one number, modulo 23. */
function pncId(value: string): boolean {
  const [year = '', rest = ''] = value.split('/');
  return PNC_LETTERS[Number(year.slice(2) + rest.slice(0, 7)) % 23] === rest[7];
}

const digitsOf = (text: string): number[] => [...text].map(Number);

/** What an agency numbers by itself: letters and digits, parted as it likes. */
const OWN_FORM = /^[A-Z0-9](?:[A-Z0-9/.-]{0,38}[A-Z0-9])?$/;

export const SCHEMES = {
  PRISON_NUMBER: { category: 'CUSTODY_DATES', form: /^[A-Z]\d{4}[A-Z]{2}$/ },
  YOUTH_JUSTICE_CASE: { category: 'REFERRAL', form: OWN_FORM },
  NHS_NUMBER: { category: 'HEALTH_PRACTICALITIES', form: /^\d{10}$/, checks: nhsNumber },
  UNIQUE_PUPIL_NUMBER: {
    category: 'EDUCATION_TRAINING_EMPLOYMENT',
    form: /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/,
    checks: pupilNumber,
  },
  PNC_ID: { category: 'OFFENCE_AND_ORDER', form: /^(?:19|20)\d{2}\/\d{7}[A-HJ-NP-RT-Z]$/, checks: pncId },
  HOUSING_REFERENCE: { category: 'ACCOMMODATION_NEED', form: OWN_FORM },
  SOCIAL_CARE_REFERENCE: { category: 'SAFEGUARDING', form: OWN_FORM },
} as const satisfies Readonly<Record<string, Scheme>>;

export type ReferenceScheme = keyof typeof SCHEMES;

export const SCHEME_NAMES = Object.keys(SCHEMES) as [ReferenceScheme, ...ReferenceScheme[]];

/** The value as its scheme writes it, or null where it is none of that scheme. */
export function referenceOf(scheme: ReferenceScheme, typed: string): string | null {
  const value = typed.replaceAll(/\s/g, '').toUpperCase();
  const { form, checks }: Scheme = SCHEMES[scheme];
  return form.test(value) && (checks?.(value) ?? true) ? value : null;
}
