/** Every sentence of the demo issuers' pages, in English and Welsh. */

/** The languages of the pages. */
export const LANGUAGES = ['en', 'cy'] as const;

/** English or Welsh. */
export type Language = (typeof LANGUAGES)[number];

const en = {
  skip: 'Skip to main content',
  banner: 'Demonstration only',
  warning: 'Nobody proves who they are here: there are no passwords, and every person is invented. Never use this with real people.',
  choose: 'Choose who to be',
  chooseHint: 'You are signing in to Throughgate through',
  continue: 'Continue',
  error: 'Error:',
  problem: 'There is a problem',
  chooseOne: 'Select the person you want to be',
  signOut: 'Do you want to sign out?',
  signOutYes: 'Yes, sign out',
  signOutNo: 'No, stay signed in',
  signedOut: 'You are signed out',
  signedOutNext: 'You can close this page, or sign in again from Throughgate.',
  failed: 'Sorry, signing in did not work',
  failedNext: 'Go back to Throughgate and sign in again.',
  expired: 'This page is out of date, or was opened in another browser.',
  otherLanguage: 'Cymraeg',
};

const cy: typeof en = {
  skip: "Neidio i'r prif gynnwys",
  banner: 'Arddangosiad yn unig',
  warning:
    'Does neb yn profi pwy ydyn nhw yma: does dim cyfrineiriau, a phobl ddychmygol yw pawb. Peidiwch byth â defnyddio hwn gyda phobl go iawn.',
  choose: 'Dewiswch pwy i fod',
  chooseHint: "Rydych chi'n mewngofnodi i Throughgate drwy",
  continue: 'Parhau',
  error: 'Gwall:',
  problem: 'Mae problem',
  chooseOne: 'Dewiswch y person rydych chi eisiau bod',
  signOut: 'Ydych chi eisiau allgofnodi?',
  signOutYes: 'Ydw, allgofnodi',
  signOutNo: 'Nac ydw, aros wedi mewngofnodi',
  signedOut: 'Rydych chi wedi allgofnodi',
  signedOutNext: "Gallwch gau'r dudalen hon, neu fewngofnodi eto o Throughgate.",
  failed: "Mae'n ddrwg gennym, ni weithiodd y mewngofnodi",
  failedNext: 'Ewch yn ôl i Throughgate a mewngofnodwch eto.',
  expired: "Mae'r dudalen hon wedi dyddio, neu cafodd ei hagor mewn porwr arall.",
  otherLanguage: 'English',
};

/** The sentences by language. */
export const WORDS: Readonly<Record<Language, typeof en>> = { en, cy };

/** The first known language of a list such as `cy en` (OpenID Connect's ui_locales); English where there is none. */
export function languageFrom(wanted: unknown): Language {
  const tags = typeof wanted === 'string' ? wanted.toLowerCase().split(/\s+/) : [];
  return tags.map((tag) => tag.split('-')[0]).find((tag): tag is Language => LANGUAGES.some((known) => known === tag)) ?? 'en';
}
