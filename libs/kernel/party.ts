/** The 18 parties of the default matrix: the kind of agency together with the hat a member of its staff wears. */
export const PARTIES = [
  'SO',
  'RW',
  'SS',
  'ED',
  'HE',
  'PO',
  'HO',
  'HP',
  'CA',
  'SE',
  'YS',
  'VO',
  'CH',
  'YP',
  'PC',
  'BR',
  'IG',
  'AA',
] as const;

export type Party = (typeof PARTIES)[number];

/** What a party is called in words, for people who sign protocols. */
export const PARTY_NAMES: Readonly<Record<Party, string>> = {
  SO: 'YOT supervising officer',
  RW: 'YOT resettlement worker',
  SS: 'Social services',
  ED: 'Education',
  HE: 'Health and CAMHS',
  PO: 'Police',
  HO: 'Housing authority',
  HP: 'Housing provider',
  CA: 'Careers',
  SE: 'Secure estate',
  YS: 'Youth service',
  VO: 'Voluntary organisation',
  CH: 'Panel chair',
  YP: 'Young person',
  PC: 'Parent or carer',
  BR: 'Broker',
  IG: 'Information-governance lead',
  AA: 'Agency administrator',
};

/** Parties that are members of a young person's household: an agency of its own kind that signs no protocol. */
export const HOUSEHOLD_PARTIES: readonly Party[] = ['YP', 'PC'];
