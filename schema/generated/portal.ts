// generated: npm run generate
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}
/** Who asks. */
export const RequestAsker = {
  YoungPerson: 'YOUNG_PERSON',
  /** Who holds parental responsibility, where the young person does not decide it. */
  Parent: 'PARENT'
} as const;

export type RequestAsker = typeof RequestAsker[keyof typeof RequestAsker];
/** Where an access request stands. */
export const AccessRequestState = {
  /** The agencies review what they hold. */
  Asked: 'ASKED',
  /** There to be read by whoever asked. */
  Released: 'RELEASED'
} as const;

export type AccessRequestState = typeof AccessRequestState[keyof typeof AccessRequestState];
/** Whether it is reviewed. */
export const AccessReviewState = {
  ToReview: 'TO_REVIEW',
  Reviewed: 'REVIEWED'
} as const;

export type AccessReviewState = typeof AccessReviewState[keyof typeof AccessReviewState];
/** Under which exemption something is held back. Source of each: `schema/reference/access-exemptions.yaml`. */
export const AccessExemption = {
  /** Data Protection Act 2018 Sch 2 para 2: it would prejudice preventing or detecting crime. */
  Crime: 'CRIME',
  /** Sch 2 para 16: it would tell about another person. */
  ThirdParty: 'THIRD_PARTY',
  /** Sch 2 para 19: legal professional privilege. */
  Privilege: 'PRIVILEGE',
  /** Sch 3 paras 5, 11 and 19: it would be likely to cause serious harm (health, social work, education). */
  SeriousHarm: 'SERIOUS_HARM',
  /** Sch 3 para 21: child abuse data, where release would not be in the child's interest. */
  ChildAbuse: 'CHILD_ABUSE',
  /** Sch 3 paras 4 and 10: told in the expectation that a parent would not learn of it. */
  Expectation: 'EXPECTATION'
} as const;

export type AccessExemption = typeof AccessExemption[keyof typeof AccessExemption];
/** Who is asked about. */
export type RequestAccessInput = {
  readonly requestId: string;
  readonly person: string;
  /** What they are looking for. At most 500 characters. */
  readonly note?: string | null | undefined;
};

/** Why it takes longer. */
export type ExtendAccessRequestInput = {
  readonly requestId: string;
  readonly request: string;
  /** The version the caller saw. */
  readonly version: number;
  /** At most 1,000 characters. Whoever asked reads it. */
  readonly reason: string;
};

/** What is released of one category. */
export type ReviewAccessInput = {
  readonly requestId: string;
  readonly review: string;
  /** The version the caller saw. */
  readonly version: number;
  /** The items that are released; the others are held back. */
  readonly release: ReadonlyArray<string>;
  /** For what is held back. */
  readonly exemption?: AccessExemption | null | undefined;
  /** Words that name or describe somebody else: taken out wherever they stand in what is released. At most 50, each of 2 to 100 characters. */
  readonly remove?: ReadonlyArray<string>;
};

/** What a cell of the matrix allows to be read now. FACT: the marked fields only. OWN: own entries, FACT of the rest. OWN_ALONE: own entries, nothing of the rest. */
export const ReadLevel = {
  None: 'NONE',
  Fact: 'FACT',
  OwnAlone: 'OWN_ALONE',
  Own: 'OWN',
  All: 'ALL'
} as const;

export type ReadLevel = typeof ReadLevel[keyof typeof ReadLevel];
/** What a cell of the matrix allows to be written now. OWN: own entries. ALL: the current record too, by superseding it. */
export const WriteLevel = {
  None: 'NONE',
  Own: 'OWN',
  All: 'ALL'
} as const;

export type WriteLevel = typeof WriteLevel[keyof typeof WriteLevel];
/** Why an agency or a member of staff has a reason to know a person. */
export const SeatKind = {
  /** A place on the person's panel, by referral. */
  Panel: 'PANEL',
  /** The lead professional of the case. */
  Lead: 'LEAD',
  /** The establishment that holds the person, until as many days after release as the protocol says. */
  Custody: 'CUSTODY',
  /** A named member of staff is allocated to the person. */
  Allocation: 'ALLOCATION',
  /** A service under contract for the person. */
  Contract: 'CONTRACT',
  /** The chair of the person's panel. */
  Chair: 'CHAIR',
  /** The young person, or who cares for them. */
  Household: 'HOUSEHOLD',
  /** The information-governance lead, for people of the partnership. */
  Partnership: 'PARTNERSHIP',
  /** A request of the person to a broker. */
  Request: 'REQUEST',
  /** A rung of one escalation, and only for it. */
  Rung: 'RUNG'
} as const;

export type SeatKind = typeof SeatKind[keyof typeof SeatKind];
/** What was agreed or decided about one person that opens, narrows or conditions what the matrix allows. */
export const ClearanceKind = {
  /** Consent to share a category with an agency. */
  Consent: 'CONSENT',
  /** An emergency safeguarding disclosure to a named member of staff. */
  Safeguarding: 'SAFEGUARDING',
  /** A police request about serious crime that was approved, to the officer who asked. */
  SeriousCrime: 'SERIOUS_CRIME',
  /** That an agency stopped using a category: it closes, and opens nothing. */
  Objection: 'OBJECTION',
  /** Leave to see records that are sealed. */
  Seal: 'SEAL',
  /** The young person was told what is shared, with whom and why. */
  Informed: 'INFORMED',
  /** Voluntary support is not refused. */
  Participation: 'PARTICIPATION'
} as const;

export type ClearanceKind = typeof ClearanceKind[keyof typeof ClearanceKind];
/** The kind of place. */
export const AccommodationKind = {
  FamilyHome: 'FAMILY_HOME',
  OwnTenancy: 'OWN_TENANCY',
  SupportedLodgings: 'SUPPORTED_LODGINGS',
  SupportedHousing: 'SUPPORTED_HOUSING',
  FosterCare: 'FOSTER_CARE',
  ResidentialCare: 'RESIDENTIAL_CARE',
  Temporary: 'TEMPORARY'
} as const;

export type AccommodationKind = typeof AccommodationKind[keyof typeof AccommodationKind];
/** What the agency that confirms a place says of how well it suits the young person. */
export const Suitability = {
  Suitable: 'SUITABLE',
  SuitableForNow: 'SUITABLE_FOR_NOW',
  NotSuitable: 'NOT_SUITABLE'
} as const;

export type Suitability = typeof Suitability[keyof typeof Suitability];
/** The power in law under which accommodation is confirmed. */
export const ConfirmationPower = {
  /** Housing (Wales) Act 2014, Part 2. */
  HousingWalesAct_2014: 'HOUSING_WALES_ACT_2014',
  /** Social Services and Well-being (Wales) Act 2014, s.76: accommodation for children without parents or who are lost or abandoned, or need it. */
  SswbaS76: 'SSWBA_S76'
} as const;

export type ConfirmationPower = typeof ConfirmationPower[keyof typeof ConfirmationPower];
/** The place to propose. */
export type ProposeAccommodationInput = {
  readonly requestId: string;
  readonly person: string;
  readonly kind: AccommodationKind;
  /** At most 300 characters. */
  readonly address: string;
  readonly availableFrom?: string | null | undefined;
  readonly note?: string | null | undefined;
};

/** The place to confirm, and under what power. */
export type ConfirmAccommodationInput = {
  readonly requestId: string;
  readonly person: string;
  readonly kind: AccommodationKind;
  /** At most 300 characters. */
  readonly address: string;
  /** The first night; defaults to the planned release date. */
  readonly from?: string | null | undefined;
  readonly suitability: Suitability;
  /** Social services must name SSWBA_S76; for housing it is its own Act. */
  readonly power?: ConfirmationPower | null | undefined;
  /** The version of the confirmation it replaces; absent when there is none, or to replace whatever stands. */
  readonly version?: number | null | undefined;
};

/** How far a breach is. */
export const BreachState = {
  Reported: 'REPORTED',
  /** The risk is decided in every part. */
  Decided: 'DECIDED',
  /** Every part has an outcome. */
  Closed: 'CLOSED'
} as const;

export type BreachState = typeof BreachState[keyof typeof BreachState];
/** How likely harm to the young people is. */
export const BreachRisk = {
  /** Unlikely: the commissioner need not be told. */
  Unlikely: 'UNLIKELY',
  /** Likely: the commissioner is told within 72 hours (Article 33). */
  Risk: 'RISK',
  /** A high risk: the young people are told too, without undue delay (Article 34). */
  HighRisk: 'HIGH_RISK'
} as const;

export type BreachRisk = typeof BreachRisk[keyof typeof BreachRisk];
/** What went wrong, and whose disclosures it was: an agency, a member of staff or a young person is named. */
export type ReportBreachInput = {
  readonly requestId: string;
  /** At most 2,000 characters. Name no young person. */
  readonly what: string;
  readonly foundAt: string;
  readonly from: string;
  /** At least a minute ago. */
  readonly until: string;
  readonly agency?: string | null | undefined;
  /** `Staff.member`. */
  readonly staff?: string | null | undefined;
  readonly person?: string | null | undefined;
};

/** What is decided, for one partnership. */
export type DecideBreachInput = {
  readonly requestId: string;
  readonly breach: string;
  readonly partnership: string;
  /** `BreachPart.version` as the caller saw it. */
  readonly version: number;
  readonly risk: BreachRisk;
  /** At most 2,000 characters. */
  readonly reason: string;
  readonly commissionerToldAt?: string | null | undefined;
  /** At most 1,000 characters. */
  readonly delayReason?: string | null | undefined;
  /** At most 2,000 characters. */
  readonly people?: string | null | undefined;
  /** Closes it. At most 2,000 characters. */
  readonly outcome?: string | null | undefined;
};

/** What kind of person or body holds parental responsibility. */
export const ResponsibilityHolder = {
  Parent: 'PARENT',
  Guardian: 'GUARDIAN',
  SpecialGuardian: 'SPECIAL_GUARDIAN',
  LocalAuthority: 'LOCAL_AUTHORITY',
  Other: 'OTHER'
} as const;

export type ResponsibilityHolder = typeof ResponsibilityHolder[keyof typeof ResponsibilityHolder];
/** What the young person answered to the offer of voluntary support. */
export const ParticipationAnswer = {
  Agreed: 'AGREED',
  Refused: 'REFUSED'
} as const;

export type ParticipationAnswer = typeof ParticipationAnswer[keyof typeof ParticipationAnswer];
/** Whether a consent to share stands. */
export const ConsentState = {
  Given: 'GIVEN',
  Withdrawn: 'WITHDRAWN'
} as const;

export type ConsentState = typeof ConsentState[keyof typeof ConsentState];
/** How consent was asked for. */
export const ConsentFormat = {
  Spoken: 'SPOKEN',
  EasyRead: 'EASY_READ',
  Written: 'WRITTEN'
} as const;

export type ConsentFormat = typeof ConsentFormat[keyof typeof ConsentFormat];
/** Who decided on a consent. */
export const ConsentDecider = {
  YoungPerson: 'YOUNG_PERSON',
  ParentalResponsibilityHolder: 'PARENTAL_RESPONSIBILITY_HOLDER'
} as const;

export type ConsentDecider = typeof ConsentDecider[keyof typeof ConsentDecider];
/** The young person's answer to the offer of voluntary support, and how it was explained. */
export type RecordParticipationInput = {
  readonly requestId: string;
  readonly person: string;
  readonly answer: ParticipationAnswer;
  /** Defaults to today; not in the future. */
  readonly on?: string | null | undefined;
  /** How the order and the help were told apart, at most 1,000 characters. */
  readonly how: string;
  /** Who asked, where it was somebody else than the caller; at most 200 characters. */
  readonly askedBy?: string | null | undefined;
  readonly format?: ConsentFormat;
  readonly language?: Language;
  /** The version of the statement that was put (`consentWordings`). Absent: the newest. */
  readonly wordingVersion?: string | null | undefined;
  readonly rightsExplained?: boolean;
};

/** The consent to record: which categories, with which agency, in which words. */
export type RecordConsentInput = {
  readonly requestId: string;
  readonly person: string;
  readonly agency: string;
  readonly categories: ReadonlyArray<InformationCategory>;
  /** Defaults to today; not in the future. Access opens when the record is made, never earlier. */
  readonly givenOn?: string | null | undefined;
  readonly format: ConsentFormat;
  readonly language?: Language;
  /** The exact words, where they were not those of the statement; at most 4,000 characters. Absent: the statement's, with the agency and what is shared put in. */
  readonly wording?: string | null | undefined;
  /** The version of the statement that was put (`consentWordings`). Absent: the newest. */
  readonly wordingVersion?: string | null | undefined;
  readonly decidedBy?: ConsentDecider;
  /** Where holders of parental responsibility decided: the records that name them. Under a care order the local authority is among them. At most 10. */
  readonly holders?: ReadonlyArray<string> | null | undefined;
};

/** The consent to withdraw. */
export type WithdrawConsentInput = {
  readonly requestId: string;
  readonly person: string;
  readonly agency: string;
  /** Absent: every category given to the agency. */
  readonly categories?: ReadonlyArray<InformationCategory> | null | undefined;
  readonly reason?: string | null | undefined;
};

/**
 * The 29 information categories of a partnership's protocol, in the order of its Information Reference Table
 * (WASPI: the list of each item shared). What each holds: `schema/generated/sharing-matrix.md`.
 */
export const InformationCategory = {
  Identity: 'IDENTITY',
  Referral: 'REFERRAL',
  ParticipationAndConsent: 'PARTICIPATION_AND_CONSENT',
  DecisionCapacity: 'DECISION_CAPACITY',
  PlanSummary: 'PLAN_SUMMARY',
  OwnWords: 'OWN_WORDS',
  CustodyDates: 'CUSTODY_DATES',
  CustodyProgress: 'CUSTODY_PROGRESS',
  OffenceAndOrder: 'OFFENCE_AND_ORDER',
  Risk: 'RISK',
  PoliceIntelligence: 'POLICE_INTELLIGENCE',
  VictimAndZones: 'VICTIM_AND_ZONES',
  Safeguarding: 'SAFEGUARDING',
  AccommodationNeed: 'ACCOMMODATION_NEED',
  AccommodationConfirmation: 'ACCOMMODATION_CONFIRMATION',
  EducationTrainingEmployment: 'EDUCATION_TRAINING_EMPLOYMENT',
  HealthPracticalities: 'HEALTH_PRACTICALITIES',
  MentalHealthClinical: 'MENTAL_HEALTH_CLINICAL',
  SubstanceMisuseTreatment: 'SUBSTANCE_MISUSE_TREATMENT',
  Family: 'FAMILY',
  Finance: 'FINANCE',
  LeisureAndMentoring: 'LEISURE_AND_MENTORING',
  StatutoryContact: 'STATUTORY_CONTACT',
  PanelPapers: 'PANEL_PAPERS',
  Escalations: 'ESCALATIONS',
  SensitiveFlags: 'SENSITIVE_FLAGS',
  Aggregates: 'AGGREGATES',
  AccessRecord: 'ACCESS_RECORD',
  StaffAndAllocation: 'STAFF_AND_ALLOCATION'
} as const;

export type InformationCategory = typeof InformationCategory[keyof typeof InformationCategory];
/** The closed list of ways the hub says no. Security refusals are errors with `extensions.code`; business refusals are `refusal` in a result. */
export const RefusalCode = {
  /** The token is missing, expired, foreign or tampered with, or its subject is not in the register of members. HTTP 401. */
  NotSignedIn: 'NOT_SIGNED_IN',
  /** There is no such record, or it is not yours: the two are not told apart. */
  NotFound: 'NOT_FOUND',
  /** The protocol does not share this with your party. */
  NotShared: 'NOT_SHARED',
  /** A sharing consent, or telling the young person what is shared, is missing. */
  ConsentNeeded: 'CONSENT_NEEDED',
  /** Somebody changed the record first, or the requestId was used for something else. `current` is the record as it stands. */
  Conflict: 'CONFLICT',
  /** The input is malformed, contradictory, too deep or too large. `field` names the input. */
  Invalid: 'INVALID',
  /** The moment for this has passed. */
  TooLate: 'TOO_LATE',
  /** The hub cannot answer safely now. Nothing was disclosed; repeat the request with the same requestId. */
  Unavailable: 'UNAVAILABLE'
} as const;

export type RefusalCode = typeof RefusalCode[keyof typeof RefusalCode];
/**
 * The record a correction supersedes: its next version says what the input says, and the version before is kept. The caller must be able to read and to
 * write it. NOT_FOUND when there is none, or it is not readable; CONFLICT (`current`) when `version` is not the one that stands; an entry of another
 * agency's is NOT_SHARED; any record of another agency's is CONSENT_NEEDED until the young person was told what is shared.
 */
export type Superseded = {
  readonly record: string;
  /** The version the caller saw. */
  readonly version: number;
  /** Why, kept with the version. At most 1,000 characters. */
  readonly reason: string;
};

/** Welsh or English: the two are treated no differently. */
export const Language = {
  Cymraeg: 'CYMRAEG',
  English: 'ENGLISH'
} as const;

export type Language = typeof Language[keyof typeof Language];
/** What became of it. */
export const CorrectionState = {
  Asked: 'ASKED',
  Corrected: 'CORRECTED',
  Declined: 'DECLINED'
} as const;

export type CorrectionState = typeof CorrectionState[keyof typeof CorrectionState];
/** What is wrong. */
export type AskCorrectionInput = {
  readonly requestId: string;
  /** The record, by its id. */
  readonly record: string;
  /** The field of the record, by its name in this contract. */
  readonly field: string;
  /** What is wrong and what it should say. At most 2,000 characters. */
  readonly says: string;
};

/** What the agency answers. */
export type AnswerCorrectionInput = {
  readonly requestId: string;
  readonly correction: string;
  /** The version the caller saw. */
  readonly version: number;
  readonly answer: CorrectionAnswer;
  /** What was corrected, or why not. At most 2,000 characters. Whoever asked reads it. */
  readonly reason: string;
};

/** Whether it was corrected. */
export const CorrectionAnswer = {
  Corrected: 'CORRECTED',
  Declined: 'DECLINED'
} as const;

export type CorrectionAnswer = typeof CorrectionAnswer[keyof typeof CorrectionAnswer];
/** Under what order the person is held. */
export const CustodyKind = {
  Remand: 'REMAND',
  DetentionAndTrainingOrder: 'DETENTION_AND_TRAINING_ORDER',
  Other: 'OTHER'
} as const;

export type CustodyKind = typeof CustodyKind[keyof typeof CustodyKind];
/** What an entry of custody progress is about. */
export const CustodyProgressKind = {
  Education: 'EDUCATION',
  Behaviour: 'BEHAVIOUR',
  Course: 'COURSE',
  Work: 'WORK',
  Other: 'OTHER'
} as const;

export type CustodyProgressKind = typeof CustodyProgressKind[keyof typeof CustodyProgressKind];
/** The entry of custody progress to add, or the own entry it supersedes and what it says now. */
export type RecordCustodyProgressInput = {
  readonly requestId: string;
  readonly person: string;
  readonly supersedes?: Superseded | null | undefined;
  /** Defaults to today; not in the future, not before admission. */
  readonly on?: string | null | undefined;
  readonly kind: CustodyProgressKind;
  /** At most 4,000 characters. */
  readonly text: string;
};

/** The kinds of agency around a young person. Kind and staff role together make the party of the protocol. */
export const AgencyKind = {
  YouthOffendingTeam: 'YOUTH_OFFENDING_TEAM',
  SocialServices: 'SOCIAL_SERVICES',
  Education: 'EDUCATION',
  Health: 'HEALTH',
  Police: 'POLICE',
  Housing: 'HOUSING',
  HousingProvider: 'HOUSING_PROVIDER',
  Careers: 'CAREERS',
  SecureEstate: 'SECURE_ESTATE',
  YouthService: 'YOUTH_SERVICE',
  Voluntary: 'VOLUNTARY',
  Broker: 'BROKER',
  Household: 'HOUSEHOLD',
  Hub: 'HUB'
} as const;

export type AgencyKind = typeof AgencyKind[keyof typeof AgencyKind];
/** The hat a member of staff wears at an agency; a member of a household wears one too. It decides the party, never a personal setting. */
export const StaffRole = {
  SupervisingOfficer: 'SUPERVISING_OFFICER',
  ResettlementWorker: 'RESETTLEMENT_WORKER',
  Practitioner: 'PRACTITIONER',
  /** Manages a team: reaches a person only by a rung of an escalation that names the role. */
  TeamManager: 'TEAM_MANAGER',
  /** Heads a service: reaches a person only by a rung of an escalation that names the role. */
  HeadOfService: 'HEAD_OF_SERVICE',
  PanelChair: 'PANEL_CHAIR',
  IgLead: 'IG_LEAD',
  AgencyAdmin: 'AGENCY_ADMIN',
  YoungPerson: 'YOUNG_PERSON',
  Carer: 'CARER',
  System: 'SYSTEM',
  Operator: 'OPERATOR'
} as const;

export type StaffRole = typeof StaffRole[keyof typeof StaffRole];
/** What is due. Offers: voluntary support that was turned down is offered again. Reviews: consents are asked for again. */
export const DueKind = {
  /** Within 14 days after sentence, or after a refusal that came later. */
  OfferAfterSentence: 'OFFER_AFTER_SENTENCE',
  /** From 42 to 14 days before release. */
  OfferBeforeRelease: 'OFFER_BEFORE_RELEASE',
  /** Within 28 days after release. */
  OfferInCommunity: 'OFFER_IN_COMMUNITY',
  /** Within 14 days after sentence. */
  ReviewAtSentence: 'REVIEW_AT_SENTENCE',
  /** Within 14 days after a move to another establishment. */
  ReviewAtTransfer: 'REVIEW_AT_TRANSFER',
  /** By 28 days before release. */
  ReviewBeforeRelease: 'REVIEW_BEFORE_RELEASE',
  ReviewAtEndOfOrder: 'REVIEW_AT_END_OF_ORDER',
  /** From 16 the young person decides for themselves. */
  ReviewAt_16: 'REVIEW_AT_16',
  /** Past that day the consent opens nothing. */
  ReviewAfterSixMonths: 'REVIEW_AFTER_SIX_MONTHS',
  /** From 17 and a half: consent is asked of the young person alone; what parents decided, and their own sight of the plan, end with the birthday. */
  Turns_18: 'TURNS_18'
} as const;

export type DueKind = typeof DueKind[keyof typeof DueKind];
/** The ground on which nobody's consent was waited for. */
export const EmergencyBasis = {
  /** Data Protection Act 2018 Sch 1 para 18: consent cannot be given, cannot be had in time, or asking would raise the danger. */
  SafeguardingWithoutConsent: 'SAFEGUARDING_WITHOUT_CONSENT',
  /** UK GDPR Article 6(1)(d) and 9(2)(c). */
  VitalInterests: 'VITAL_INTERESTS',
  /** Social Services and Well-being (Wales) Act 2014 s.130, or the duty that stands in its place in England. */
  DutyToReport: 'DUTY_TO_REPORT'
} as const;

export type EmergencyBasis = typeof EmergencyBasis[keyof typeof EmergencyBasis];
/** What the review found. */
export const EmergencyFinding = {
  Justified: 'JUSTIFIED',
  /** It was right to disclose, and more was disclosed than was needed. */
  TooMuch: 'TOO_MUCH',
  /** It closes at once. */
  NotJustified: 'NOT_JUSTIFIED'
} as const;

export type EmergencyFinding = typeof EmergencyFinding[keyof typeof EmergencyFinding];
/** What is disclosed, to whom, and why. */
export type DiscloseInEmergencyInput = {
  readonly requestId: string;
  readonly person: string;
  /** The member of staff who must know: `Staff.member`. */
  readonly recipient: string;
  /** The least that is needed. */
  readonly categories: ReadonlyArray<InformationCategory>;
  /** What the danger is. At most 4,000 characters. */
  readonly concern: string;
  /** Why consent cannot be had, would delay, or would raise the danger. Goes on the ledger as its purpose. At most 1,000 characters. */
  readonly reason: string;
  readonly basis: EmergencyBasis;
  /** Telling the young person now would add danger: it is kept from their record until a review says otherwise. */
  readonly tellingEndangers?: boolean;
};

/** What the review found. */
export type ReviewEmergencyDisclosureInput = {
  readonly requestId: string;
  readonly disclosure: string;
  /** The version the caller saw. */
  readonly version: number;
  readonly finding: EmergencyFinding;
  /** At most 2,000 characters. */
  readonly note: string;
  /** Put a disclosure that was kept from the young person on their record now. */
  readonly tellPerson?: boolean;
};

/** What raised an escalation. */
export const EscalationRule = {
  /** No accommodation was confirmed 28, 14 or 7 calendar days before release. */
  NoAccommodation: 'NO_ACCOMMODATION',
  /** An agreed action was not closed by its due date. */
  ActionOverdue: 'ACTION_OVERDUE',
  /** A person raised it, with a reason. */
  RaisedByAPerson: 'RAISED_BY_A_PERSON'
} as const;

export type EscalationRule = typeof EscalationRule[keyof typeof EscalationRule];
/** Which side of an escalation the caller's agency stands on. */
export const EscalationRole = {
  RaisedByUs: 'RAISED_BY_US',
  ForUs: 'FOR_US'
} as const;

export type EscalationRole = typeof EscalationRole[keyof typeof EscalationRole];
/** How an escalation stands. Only CLOSED ends it, and only with an outcome. */
export const EscalationStatus = {
  Open: 'OPEN',
  /** The target agency has seen it; the clock goes on. */
  Acknowledged: 'ACKNOWLEDGED',
  /** An answer, or what was asked for, waits to be accepted or rejected; no clock runs. */
  Answered: 'ANSWERED',
  /** The answer was accepted; it waits to be closed. */
  Accepted: 'ACCEPTED',
  Closed: 'CLOSED'
} as const;

export type EscalationStatus = typeof EscalationStatus[keyof typeof EscalationStatus];
/** How an escalation ended. */
export const EscalationOutcome = {
  /** What was asked for was done. */
  Delivered: 'DELIVERED',
  /** Something else was agreed. */
  AgreedOtherwise: 'AGREED_OTHERWISE',
  /** It was not done, and will not be. */
  NotDelivered: 'NOT_DELIVERED',
  /** It was raised in error, or no longer matters. */
  Withdrawn: 'WITHDRAWN'
} as const;

export type EscalationOutcome = typeof EscalationOutcome[keyof typeof EscalationOutcome];
/** The escalation to raise. */
export type RaiseEscalationInput = {
  readonly requestId: string;
  readonly person: string;
  /** The agency it is raised against. */
  readonly target: string;
  /** The agreed action it is about; the target must own it. */
  readonly action?: string | null | undefined;
  /** At most 2,000 characters; generic words: managers of the target agency will read them. */
  readonly reason: string;
};

/** Which escalation was seen. */
export type AcknowledgeEscalationInput = {
  readonly requestId: string;
  readonly escalation: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
};

/** The answer to give. */
export type AnswerEscalationInput = {
  readonly requestId: string;
  readonly escalation: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
  /** At most 4,000 characters. */
  readonly answer: string;
};

/** Which answer is accepted. */
export type AcceptAnswerInput = {
  readonly requestId: string;
  readonly escalation: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
};

/** Which answer is rejected, and why. */
export type RejectAnswerInput = {
  readonly requestId: string;
  readonly escalation: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
  /** At most 1,000 characters, kept with the version. */
  readonly reason: string;
};

/** How it ended. */
export type CloseEscalationInput = {
  readonly requestId: string;
  readonly escalation: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
  readonly outcome: EscalationOutcome;
  /** At most 2,000 characters. */
  readonly note: string;
};

/** On which basis an agency has a category. */
export const ObjectionBasis = {
  /** By consent alone: it stops at once. */
  Consent: 'CONSENT',
  /** By a line of the protocol that needs no consent: it goes on until the agency answers. */
  PublicTask: 'PUBLIC_TASK'
} as const;

export type ObjectionBasis = typeof ObjectionBasis[keyof typeof ObjectionBasis];
/** What became of an objection. */
export const ObjectionState = {
  Open: 'OPEN',
  /** The consent was withdrawn with the objection. */
  Withdrawn: 'WITHDRAWN',
  /** The agency stopped using it. */
  Stopped: 'STOPPED',
  /** The agency goes on, on compelling grounds. */
  Grounds: 'GROUNDS'
} as const;

export type ObjectionState = typeof ObjectionState[keyof typeof ObjectionState];
/** What is objected to. */
export type ObjectToSharingInput = {
  readonly requestId: string;
  readonly person: string;
  readonly agency: string;
  readonly category: InformationCategory;
  /** At most 1,000 characters. The agency reads it. */
  readonly reason: string;
};

/** What the agency answers. */
export type AnswerObjectionInput = {
  readonly requestId: string;
  readonly objection: string;
  /** The version the caller saw. */
  readonly version: number;
  readonly answer: ObjectionAnswer;
  /** For GROUNDS alone; at most 2,000 characters. Whoever objected reads it. */
  readonly grounds?: string | null | undefined;
};

/** Whether the agency stops. */
export const ObjectionAnswer = {
  Stopped: 'STOPPED',
  Grounds: 'GROUNDS'
} as const;

export type ObjectionAnswer = typeof ObjectionAnswer[keyof typeof ObjectionAnswer];
/** The four points at which a young person is referred (RSP guidance). */
export const ReferralPoint = {
  CustodyConsidered: 'CUSTODY_CONSIDERED',
  SentencedToCustody: 'SENTENCED_TO_CUSTODY',
  RemandedToCustody: 'REMANDED_TO_CUSTODY',
  CommunityDisposalEnding: 'COMMUNITY_DISPOSAL_ENDING'
} as const;

export type ReferralPoint = typeof ReferralPoint[keyof typeof ReferralPoint];
/** Where a plan stands. */
export const PlanStatus = {
  /** Not yet ratified by the panel. */
  Draft: 'DRAFT',
  Active: 'ACTIVE',
  /** The case is closed: the panel has no seat for it any more. */
  Closed: 'CLOSED'
} as const;

export type PlanStatus = typeof PlanStatus[keyof typeof PlanStatus];
/** The seven pathways of resettlement (RSP guidance). */
export const Pathway = {
  Accommodation: 'ACCOMMODATION',
  EducationTrainingEmployment: 'EDUCATION_TRAINING_EMPLOYMENT',
  Health: 'HEALTH',
  SubstanceMisuse: 'SUBSTANCE_MISUSE',
  Families: 'FAMILIES',
  FinanceBenefitsDebt: 'FINANCE_BENEFITS_DEBT',
  CaseManagementTransitions: 'CASE_MANAGEMENT_TRANSITIONS'
} as const;

export type Pathway = typeof Pathway[keyof typeof Pathway];
/** Whether a need still stands. */
export const NeedStatus = {
  Open: 'OPEN',
  Met: 'MET'
} as const;

export type NeedStatus = typeof NeedStatus[keyof typeof NeedStatus];
/** How far an agreed action is. DONE and NOT_DONE close it. */
export const ActionStatus = {
  Agreed: 'AGREED',
  UnderWay: 'UNDER_WAY',
  Done: 'DONE',
  NotDone: 'NOT_DONE'
} as const;

export type ActionStatus = typeof ActionStatus[keyof typeof ActionStatus];
/** The action to agree: who will do what by when. */
export type AgreeActionInput = {
  readonly requestId: string;
  readonly person: string;
  /** Defaults to the caller's agency. */
  readonly owner?: string | null | undefined;
  readonly pathway: Pathway;
  readonly category: InformationCategory;
  readonly headline: string;
  readonly text: string;
  /** Not in the past. */
  readonly dueOn: string;
};

/** The change to an agreed action: what is absent stays as it is. */
export type UpdateActionInput = {
  readonly requestId: string;
  readonly action: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
  readonly status?: ActionStatus | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Why, kept with the version. */
  readonly reason: string;
};

/** What became of a police request. */
export const PoliceRequestState = {
  Asked: 'ASKED',
  Approved: 'APPROVED',
  Refused: 'REFUSED'
} as const;

export type PoliceRequestState = typeof PoliceRequestState[keyof typeof PoliceRequestState];
/** What is asked for, of whom, and why. */
export type RequestForSeriousCrimeInput = {
  readonly requestId: string;
  readonly person: string;
  /** The agency that owns what is asked for. */
  readonly agency: string;
  /** The least that is needed. */
  readonly categories: ReadonlyArray<InformationCategory>;
  /** At most 300 characters. */
  readonly offence: string;
  /** At most 1,000 characters. */
  readonly reason: string;
  /** Telling the young person now would prejudice the inquiry: it is kept from their record until it is decided that they may know. */
  readonly tellingPrejudices?: boolean;
};

/** What is decided. */
export type DecidePoliceRequestInput = {
  readonly requestId: string;
  readonly request: string;
  /** The version the caller saw. */
  readonly version: number;
  readonly decision: PoliceDecision;
  /** Of those asked for, the least that is needed; none with REFUSED. */
  readonly categories?: ReadonlyArray<InformationCategory>;
  /** How long it is open; at most as long as the protocol says. */
  readonly hours?: number;
  /** At most 2,000 characters. */
  readonly note: string;
  /** Put a request that was kept from the young person on their record now. */
  readonly tellPerson?: boolean;
};

/** Whether a police request is met. */
export const PoliceDecision = {
  Approved: 'APPROVED',
  Refused: 'REFUSED'
} as const;

export type PoliceDecision = typeof PoliceDecision[keyof typeof PoliceDecision];
/** Where a version is in its life, now. */
export const ProtocolState = {
  /** Nobody has signed it: it may still change, and be rehearsed. */
  Draft: 'DRAFT',
  /** Somebody has signed it; it is not in force for anybody yet. */
  Signing: 'SIGNING',
  /** Its dates hold, and a home team has signed: it decides for that team's young people, among the agencies that have signed. */
  InForce: 'IN_FORCE',
  /** A newer version took its place. */
  Superseded: 'SUPERSEDED',
  /** Its last day has passed, or no home team's signature runs any more: nothing is shared under it. */
  Lapsed: 'LAPSED'
} as const;

export type ProtocolState = typeof ProtocolState[keyof typeof ProtocolState];
/** The version that is signed. */
export type SignProtocolInput = {
  readonly requestId: string;
  readonly partnership: string;
  readonly version: number;
  /** SHA-256 of the file the signatory read, in hexadecimal. */
  readonly sha256: string;
  /** Defaults to today. */
  readonly from?: string | null | undefined;
  /** The first day the signature no longer holds; null runs with the protocol. */
  readonly until?: string | null | undefined;
};

/** The signature that is taken back, why and from when. */
export type WithdrawSignatureInput = {
  readonly requestId: string;
  readonly signature: string;
  /** At most 1,000 characters; public to the parties. */
  readonly reason: string;
  /** Defaults to now; a later day begins at midnight UTC. */
  readonly from?: string | null | undefined;
};

/** What a change of a cell does to its party. */
export const ChangeEffect = {
  /** More may be read or written, or with less needed. */
  Gains: 'GAINS',
  /** Less may be read or written, or with more needed. */
  Loses: 'LOSES',
  /** More in one respect and less in another. */
  GainsAndLoses: 'GAINS_AND_LOSES',
  /** As much as before, on another basis or clause. */
  Grounds: 'GROUNDS'
} as const;

export type ChangeEffect = typeof ChangeEffect[keyof typeof ChangeEffect];
/** What must stand for a cell to hold, besides a reason to know the person. */
export const ProtocolNeed = {
  None: 'NONE',
  /** The young person's sharing consent for that agency and category. */
  Consent: 'CONSENT',
  /** That, or a contract for the person. */
  ConsentOrContract: 'CONSENT_OR_CONTRACT',
  /** An emergency safeguarding disclosure to that member of staff. */
  Safeguarding: 'SAFEGUARDING'
} as const;

export type ProtocolNeed = typeof ProtocolNeed[keyof typeof ProtocolNeed];
/** Whom a cell reaches. */
export const ProtocolScope = {
  /** People the agency has a seat for. */
  Agency: 'AGENCY',
  /** People allocated to the member of staff. */
  Allocated: 'ALLOCATED'
} as const;

export type ProtocolScope = typeof ProtocolScope[keyof typeof ProtocolScope];
/** What would become of a field. */
export const RehearsedEffect = {
  Appears: 'APPEARS',
  Vanishes: 'VANISHES'
} as const;

export type RehearsedEffect = typeof RehearsedEffect[keyof typeof RehearsedEffect];
/** Whose numbering a reference is of. Each has a category: who may read and write that, may read and write the reference. */
export const ReferenceScheme = {
  /** The prison number: a letter, four digits, two letters (category CUSTODY_DATES). */
  PrisonNumber: 'PRISON_NUMBER',
  /** The youth justice case id, of the team's own form (category REFERRAL). */
  YouthJusticeCase: 'YOUTH_JUSTICE_CASE',
  /** Ten digits, the last by modulus 11 (NHS Data Dictionary; category HEALTH_PRACTICALITIES). */
  NhsNumber: 'NHS_NUMBER',
  /** The unique pupil number: a check letter by modulus 23, and twelve characters (Government Data Standards Catalogue; category EDUCATION_TRAINING_EMPLOYMENT). */
  UniquePupilNumber: 'UNIQUE_PUPIL_NUMBER',
  /** The Police National Computer id: year, seven digits, a check letter by modulus 23 (category OFFENCE_AND_ORDER). */
  PncId: 'PNC_ID',
  /** The reference of a housing service, of its own form (category ACCOMMODATION_NEED). */
  HousingReference: 'HOUSING_REFERENCE',
  /** The reference of social services, of their own form (category SAFEGUARDING, whose existence is sensitive). */
  SocialCareReference: 'SOCIAL_CARE_REFERENCE'
} as const;

export type ReferenceScheme = typeof ReferenceScheme[keyof typeof ReferenceScheme];
/** The reference to record. */
export type RecordReferenceInput = {
  readonly requestId: string;
  readonly person: string;
  readonly scheme: ReferenceScheme;
  /** Spaces and small letters are put right; at most 40 characters. */
  readonly value: string;
};

/** The reference to end, and why. */
export type EndReferenceInput = {
  readonly requestId: string;
  readonly reference: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
  /** Why, kept with the version; at most 1,000 characters. */
  readonly reason: string;
};

/** What makes it likely that two records are of one young person. No words of anybody: what is written here is read from both records. */
export const SamePersonBasis = {
  /** The agency knows both by one reference. */
  SameReference: 'SAME_REFERENCE',
  /** Name and date of birth. */
  SameNameAndBirth: 'SAME_NAME_AND_BIRTH',
  /** The young person, or who cares for them, says so. */
  SaidByThem: 'SAID_BY_THEM'
} as const;

export type SamePersonBasis = typeof SamePersonBasis[keyof typeof SamePersonBasis];
/** How a joining stands. */
export const SamePersonStanding = {
  /** Waits for the home teams. */
  Proposed: 'PROPOSED',
  Joined: 'JOINED',
  Declined: 'DECLINED',
  /** Was joined, and was found to be a mistake. */
  Parted: 'PARTED'
} as const;

export type SamePersonStanding = typeof SamePersonStanding[keyof typeof SamePersonStanding];
/** The answer of a home team. */
export const SamePersonAnswer = {
  Agreed: 'AGREED',
  Declined: 'DECLINED'
} as const;

export type SamePersonAnswer = typeof SamePersonAnswer[keyof typeof SamePersonAnswer];
/** Which two records, and why. */
export type ProposeSamePersonInput = {
  readonly requestId: string;
  /** The record whose id both will be known by. */
  readonly person: string;
  /** The other record. */
  readonly other: string;
  readonly basis: SamePersonBasis;
};

/** The answer, for the home team of the record `samePerson` is of. */
export type AnswerSamePersonInput = {
  readonly requestId: string;
  readonly samePerson: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
  readonly answer: SamePersonAnswer;
};

/** Which joining was a mistake, and why. */
export type PartRecordsInput = {
  readonly requestId: string;
  readonly samePerson: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
  /** Kept with the version of both records; at most 1,000 characters. Read from both: no word about either. */
  readonly reason: string;
};

/** Which record is sealed, why, and for whom it stays. */
export type SealRecordInput = {
  readonly requestId: string;
  /** The record, by its global id. */
  readonly record: string;
  /** At most 1,000 characters. */
  readonly reason: string;
  /** Members of staff, as `Staff.member` says; the caller is always one. A seal opens nothing: they read what the protocol gives them. */
  readonly openTo?: ReadonlyArray<string>;
};

/** Which seal is taken off, and why. */
export type UnsealRecordInput = {
  readonly requestId: string;
  readonly seal: string;
  /** The version the caller saw. */
  readonly version: number;
  /** At most 1,000 characters. */
  readonly reason: string;
};

/** What became of a transfer. */
export const TransferState = {
  Proposed: 'PROPOSED',
  Accepted: 'ACCEPTED',
  Declined: 'DECLINED'
} as const;

export type TransferState = typeof TransferState[keyof typeof TransferState];
/** Where the home moves to, and why. */
export type ProposeTransferInput = {
  readonly requestId: string;
  readonly person: string;
  readonly to: string;
  /** Needed where the team covers several. */
  readonly authority?: string | null | undefined;
  /** At most 2,000 characters, in words the other team may read before it knows the person. */
  readonly reason: string;
};

/** What the team answers. */
export type AnswerTransferInput = {
  readonly requestId: string;
  readonly transfer: string;
  /** The version the caller saw. */
  readonly version: number;
  readonly answer: TransferAnswer;
  /** At most 2,000 characters. */
  readonly note: string;
  /** Calendar days for which the old area keeps its seats, to hand over. */
  readonly handoverDays?: number;
};

/** Whether a transfer is accepted. */
export const TransferAnswer = {
  Accepted: 'ACCEPTED',
  Declined: 'DECLINED'
} as const;

export type TransferAnswer = typeof TransferAnswer[keyof typeof TransferAnswer];
/** What an agency did with what is no longer shared with it. */
export const HolderDeed = {
  Deleted: 'DELETED',
  /** It was seen and not kept. */
  NothingHeld: 'NOTHING_HELD',
  /** Kept, on a lawful basis of the agency's own. */
  Kept: 'KEPT'
} as const;

export type HolderDeed = typeof HolderDeed[keyof typeof HolderDeed];
/** Which notice is acknowledged, and what was done. */
export type AcknowledgeWithdrawalInput = {
  readonly requestId: string;
  readonly notice: string;
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: number;
  readonly deed: HolderDeed;
  /** For KEPT alone, at most 500 characters: the law or duty it is kept under. */
  readonly basis?: string | null | undefined;
  /** At most 1,000 characters. */
  readonly note?: string | null | undefined;
};

export type AccessRequestFactsFragment = { readonly id: string, readonly asker: RequestAsker | null, readonly note: string | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly extensionReason: string | null, readonly extendedOn: string | null, readonly state: AccessRequestState | null, readonly releasedOn: string | null, readonly readUntil: string | null, readonly version: number | null };

export type AccessItemFactsFragment = { readonly id: string, readonly category: InformationCategory | null, readonly kind: string | null, readonly recordedOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null, readonly lines: ReadonlyArray<{ readonly field: string | null, readonly text: string | null }> | null };

export type MyAccessRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessRequestsQuery = { readonly myAccessRequests: ReadonlyArray<{ readonly id: string, readonly asker: RequestAsker | null, readonly note: string | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly extensionReason: string | null, readonly extendedOn: string | null, readonly state: AccessRequestState | null, readonly releasedOn: string | null, readonly readUntil: string | null, readonly version: number | null }> | null };

export type AccessNowQueryVariables = Exact<{
  person: string;
}>;


export type AccessNowQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly accessRequests: ReadonlyArray<{ readonly id: string, readonly asker: RequestAsker | null, readonly note: string | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly extensionReason: string | null, readonly extendedOn: string | null, readonly state: AccessRequestState | null, readonly releasedOn: string | null, readonly readUntil: string | null, readonly version: number | null }> | null, readonly accessReviews: ReadonlyArray<{ readonly id: string, readonly category: InformationCategory | null, readonly held: number | null, readonly dueOn: string | null, readonly state: AccessReviewState | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null } | null };

export type AccessRequestNowQueryVariables = Exact<{
  request: string;
}>;


export type AccessRequestNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest', readonly id: string, readonly asker: RequestAsker | null, readonly note: string | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly extensionReason: string | null, readonly extendedOn: string | null, readonly state: AccessRequestState | null, readonly releasedOn: string | null, readonly readUntil: string | null, readonly version: number | null }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type AccessBundleQueryVariables = Exact<{
  request: string;
}>;


export type AccessBundleQuery = { readonly accessBundle: ReadonlyArray<{ readonly id: string, readonly category: InformationCategory | null, readonly kind: string | null, readonly recordedOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null, readonly lines: ReadonlyArray<{ readonly field: string | null, readonly text: string | null }> | null }> | null };

export type AccessReviewNowQueryVariables = Exact<{
  review: string;
}>;


export type AccessReviewNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview', readonly id: string, readonly category: InformationCategory | null, readonly held: number | null, readonly dueOn: string | null, readonly state: AccessReviewState | null, readonly exemption: AccessExemption | null, readonly released: number | null, readonly reviewedOn: string | null, readonly version: number | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly category: InformationCategory | null, readonly kind: string | null, readonly recordedOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null, readonly lines: ReadonlyArray<{ readonly field: string | null, readonly text: string | null }> | null }> | null }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type RequestAccessMutationVariables = Exact<{
  input: RequestAccessInput;
}>;


export type RequestAccessMutation = { readonly requestAccess: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type ExtendAccessRequestMutationVariables = Exact<{
  input: ExtendAccessRequestInput;
}>;


export type ExtendAccessRequestMutation = { readonly extendAccessRequest: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type ReviewAccessMutationVariables = Exact<{
  input: ReviewAccessInput;
}>;


export type ReviewAccessMutation = { readonly reviewAccess: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AccommodationNowQueryVariables = Exact<{
  person: string;
}>;


export type AccommodationNowQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly custody: { readonly releaseOn: string | null } | null, readonly accommodation: { readonly proposals: ReadonlyArray<{ readonly id: string, readonly kind: AccommodationKind | null, readonly address: string | null, readonly availableFrom: string | null, readonly note: string | null }> | null, readonly confirmation: { readonly id: string, readonly from: string | null, readonly kind: AccommodationKind | null, readonly address: string | null, readonly suitability: Suitability | null, readonly version: number | null, readonly owner: { readonly en: string, readonly cy: string } | null } | null } } | null, readonly confirm: { readonly write: WriteLevel | null } | null, readonly propose: { readonly write: WriteLevel | null } | null };

export type ConfirmAccommodationMutationVariables = Exact<{
  input: ConfirmAccommodationInput;
}>;


export type ConfirmAccommodationMutation = { readonly confirmAccommodation: { readonly confirmation: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type ProposeAccommodationMutationVariables = Exact<{
  input: ProposeAccommodationInput;
}>;


export type ProposeAccommodationMutation = { readonly proposeAccommodation: { readonly proposal: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type ActionsQueryVariables = Exact<{
  owner?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ActionsQuery = { readonly agreedActions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly dueOn: string | null, readonly status: ActionStatus | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly person: { readonly id: string, readonly preferredName: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ActionNowQueryVariables = Exact<{
  action: string;
}>;


export type ActionNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction', readonly id: string, readonly headline: string | null, readonly text: string | null, readonly note: string | null, readonly dueOn: string | null, readonly status: ActionStatus | null, readonly version: number | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly person: { readonly id: string, readonly preferredName: string | null } }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type UpdateActionMutationVariables = Exact<{
  input: UpdateActionInput;
}>;


export type UpdateActionMutation = { readonly updateAction: { readonly action: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AgreeNowQueryVariables = Exact<{
  person: string;
}>;


export type AgreeNowQuery = { readonly person: { readonly id: string, readonly preferredName: string | null } | null, readonly plan: { readonly write: WriteLevel | null } | null, readonly ACCOMMODATION_NEED: { readonly write: WriteLevel | null } | null, readonly EDUCATION_TRAINING_EMPLOYMENT: { readonly write: WriteLevel | null } | null, readonly HEALTH_PRACTICALITIES: { readonly write: WriteLevel | null } | null, readonly MENTAL_HEALTH_CLINICAL: { readonly write: WriteLevel | null } | null, readonly SUBSTANCE_MISUSE_TREATMENT: { readonly write: WriteLevel | null } | null, readonly FAMILY: { readonly write: WriteLevel | null } | null, readonly FINANCE: { readonly write: WriteLevel | null } | null, readonly CUSTODY_PROGRESS: { readonly write: WriteLevel | null } | null, readonly LEISURE_AND_MENTORING: { readonly write: WriteLevel | null } | null, readonly STATUTORY_CONTACT: { readonly write: WriteLevel | null } | null };

export type AgreeActionMutationVariables = Exact<{
  input: AgreeActionInput;
}>;


export type AgreeActionMutation = { readonly agreeAction: { readonly action: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type BreachesQueryVariables = Exact<{ [key: string]: never; }>;


export type BreachesQuery = { readonly breaches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly what: string | null, readonly foundAt: string | null, readonly commissionerBy: string | null, readonly state: BreachState | null, readonly overdue: boolean | null, readonly agency: { readonly en: string, readonly cy: string } | null }> } | null };

export type BreachNowQueryVariables = Exact<{
  breach: string;
  after?: string | null | undefined;
}>;


export type BreachNowQuery = { readonly breach: { readonly id: string, readonly what: string | null, readonly from: string | null, readonly until: string | null, readonly foundAt: string | null, readonly reportedAt: string | null, readonly commissionerBy: string | null, readonly state: BreachState | null, readonly overdue: boolean | null, readonly agency: { readonly en: string, readonly cy: string } | null, readonly staff: { readonly name: string | null } | null, readonly reportedBy: { readonly name: string | null } | null, readonly parts: ReadonlyArray<{ readonly state: BreachState | null, readonly version: number | null, readonly partnership: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly decisions: ReadonlyArray<{ readonly risk: BreachRisk | null, readonly reason: string | null, readonly commissionerToldAt: string | null, readonly delayReason: string | null, readonly people: string | null, readonly outcome: string | null, readonly decidedAt: string | null }> | null }> | null, readonly people: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly person: { readonly id: string, readonly preferredName: string | null }, readonly disclosures: ReadonlyArray<{ readonly at: string | null, readonly agency: { readonly en: string, readonly cy: string } | null, readonly by: { readonly name: string | null } | null, readonly saw: ReadonlyArray<{ readonly category: InformationCategory | null, readonly level: ReadLevel | null, readonly clause: string | null }> | null }> | null }> } | null } | null };

export type ReportBreachMutationVariables = Exact<{
  input: ReportBreachInput;
}>;


export type ReportBreachMutation = { readonly reportBreach: { readonly breach: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type DecideBreachMutationVariables = Exact<{
  input: DecideBreachInput;
}>;


export type DecideBreachMutation = { readonly decideBreach: { readonly breach: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type ConsentNowQueryVariables = Exact<{
  person: string;
}>;


export type ConsentNowQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly informed: { readonly on: string | null, readonly how: string | null } | null, readonly participation: { readonly answer: ParticipationAnswer | null, readonly on: string | null, readonly how: string | null } | null, readonly offersOfSupport: ReadonlyArray<{ readonly id: string, readonly answer: ParticipationAnswer | null, readonly on: string | null, readonly how: string | null, readonly askedBy: string | null }> | null, readonly parentalResponsibility: ReadonlyArray<{ readonly id: string, readonly kind: ResponsibilityHolder | null, readonly holder: string | null, readonly until: string | null }> | null, readonly dueWork: ReadonlyArray<{ readonly kind: DueKind | null, readonly opensOn: string | null, readonly dueOn: string | null }> | null, readonly withdrawalNotices: ReadonlyArray<{ readonly id: string, readonly category: InformationCategory | null, readonly withdrawnOn: string | null, readonly dueOn: string | null, readonly acknowledgedOn: string | null, readonly deed: HolderDeed | null, readonly basis: string | null, readonly holder: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null, readonly sharingConsents: ReadonlyArray<{ readonly id: string, readonly category: InformationCategory | null, readonly state: ConsentState | null, readonly givenOn: string | null, readonly withdrawnOn: string | null, readonly wording: string | null, readonly reviewBy: string | null, readonly decidedBy: ConsentDecider | null, readonly opens: ReadonlyArray<{ readonly clause: string }> | null, readonly agency: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null } | null, readonly consent: { readonly write: WriteLevel | null } | null };

export type WaitingLinesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingLinesQuery = { readonly partnerships: ReadonlyArray<{ readonly agencies: ReadonlyArray<{ readonly id: string, readonly kind: AgencyKind, readonly en: string, readonly cy: string }>, readonly protocol: { readonly lines: ReadonlyArray<{ readonly category: InformationCategory, readonly cells: ReadonlyArray<{ readonly agencyKinds: ReadonlyArray<AgencyKind> }> }> | null } | null }> | null };

export type AgenciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { readonly agencies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: AgencyKind, readonly en: string, readonly cy: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { readonly recordConsent: { readonly consents: ReadonlyArray<{ readonly id: string }> | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent: { readonly consents: ReadonlyArray<{ readonly id: string }> | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type RecordParticipationMutationVariables = Exact<{
  input: RecordParticipationInput;
}>;


export type RecordParticipationMutation = { readonly recordParticipation: { readonly participation: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type CorrectionFactsFragment = { readonly id: string, readonly asker: RequestAsker | null, readonly kind: string | null, readonly field: string | null, readonly says: string | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly state: CorrectionState | null, readonly reason: string | null, readonly answeredOn: string | null, readonly version: number | null, readonly person: { readonly id: string } | null, readonly to: { readonly id: string, readonly en: string, readonly cy: string } | null };

export type MyCorrectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCorrectionsQuery = { readonly myCorrections: ReadonlyArray<{ readonly id: string, readonly asker: RequestAsker | null, readonly kind: string | null, readonly field: string | null, readonly says: string | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly state: CorrectionState | null, readonly reason: string | null, readonly answeredOn: string | null, readonly version: number | null, readonly person: { readonly id: string } | null, readonly to: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null };

export type CorrectionsOfQueryVariables = Exact<{
  person: string;
}>;


export type CorrectionsOfQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly corrections: ReadonlyArray<{ readonly id: string, readonly asker: RequestAsker | null, readonly kind: string | null, readonly field: string | null, readonly says: string | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly state: CorrectionState | null, readonly reason: string | null, readonly answeredOn: string | null, readonly version: number | null, readonly person: { readonly id: string } | null, readonly to: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null, readonly correctionNotices: ReadonlyArray<{ readonly id: string, readonly kind: string | null, readonly field: string | null, readonly toldOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null }> | null } | null };

export type CorrectableQueryVariables = Exact<{
  person: string;
}>;


export type CorrectableQuery = { readonly person: { readonly id: string, readonly custodyProgress: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null, readonly educationPlaces: ReadonlyArray<{ readonly id: string, readonly provider: string | null, readonly course: string | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null, readonly accommodation: { readonly needs: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null, readonly proposals: ReadonlyArray<{ readonly id: string, readonly address: string | null, readonly note: string | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null, readonly confirmation: { readonly id: string, readonly address: string | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null } | null }, readonly plan: { readonly needs: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly text: string | null, readonly category: InformationCategory | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null, readonly actions: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly text: string | null, readonly note: string | null, readonly category: InformationCategory | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null } | null } | null };

export type CorrectionNowQueryVariables = Exact<{
  correction: string;
}>;


export type CorrectionNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest', readonly id: string, readonly asker: RequestAsker | null, readonly kind: string | null, readonly field: string | null, readonly says: string | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly state: CorrectionState | null, readonly reason: string | null, readonly answeredOn: string | null, readonly version: number | null, readonly person: { readonly id: string } | null, readonly to: { readonly id: string, readonly en: string, readonly cy: string } | null }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type AskCorrectionMutationVariables = Exact<{
  input: AskCorrectionInput;
}>;


export type AskCorrectionMutation = { readonly askCorrection: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AnswerCorrectionMutationVariables = Exact<{
  input: AnswerCorrectionInput;
}>;


export type AnswerCorrectionMutation = { readonly answerCorrection: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type RecordOwnerFragment = { readonly id: string, readonly en: string, readonly cy: string };

export type CustodyNowQueryVariables = Exact<{
  person: string;
}>;


export type CustodyNowQuery = { readonly person: { readonly id: string, readonly preferredName: string | null } | null, readonly progress: { readonly write: WriteLevel | null } | null };

export type RecordCustodyProgressMutationVariables = Exact<{
  input: RecordCustodyProgressInput;
}>;


export type RecordCustodyProgressMutation = { readonly recordCustodyProgress: { readonly progress: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type DisclosuresQueryVariables = Exact<{
  person: string;
  after?: string | null | undefined;
}>;


export type DisclosuresQuery = { readonly person: { readonly id: string, readonly preferredName: string | null } | null, readonly disclosures: { readonly nodes: ReadonlyArray<{ readonly at: string | null, readonly agency: { readonly en: string, readonly cy: string } | null, readonly by: { readonly name: string | null } | null, readonly saw: ReadonlyArray<{ readonly category: InformationCategory | null, readonly level: ReadLevel | null, readonly clause: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EmergenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergenciesQuery = { readonly emergencyDisclosures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly openedOn: string | null, readonly closesAt: string | null, readonly reviewDue: string | null, readonly reviewOverdue: boolean | null, readonly reviewedOn: string | null, readonly finding: EmergencyFinding | null, readonly owner: { readonly en: string, readonly cy: string } | null, readonly person: { readonly id: string, readonly preferredName: string | null } | null }> } | null };

export type EmergencyNowQueryVariables = Exact<{
  disclosure: string;
}>;


export type EmergencyNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure', readonly id: string, readonly categories: ReadonlyArray<InformationCategory> | null, readonly openedOn: string | null, readonly closesAt: string | null, readonly reason: string | null, readonly concern: string | null, readonly personTold: boolean | null, readonly reviewDue: string | null, readonly reviewOverdue: boolean | null, readonly reviewedOn: string | null, readonly finding: EmergencyFinding | null, readonly findingNote: string | null, readonly version: number | null, readonly disclosedBy: { readonly name: string | null } | null, readonly recipient: { readonly name: string | null } | null, readonly recipientAgency: { readonly en: string, readonly cy: string } | null, readonly person: { readonly id: string, readonly preferredName: string | null } | null }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type DiscloseNowQueryVariables = Exact<{
  person: string;
}>;


export type DiscloseNowQuery = { readonly person: { readonly id: string, readonly preferredName: string | null } | null };

export type RecipientsOfQueryVariables = Exact<{
  agency: string;
  after?: string | null | undefined;
}>;


export type RecipientsOfQuery = { readonly staff: { readonly nodes: ReadonlyArray<{ readonly name: string | null, readonly member: string | null, readonly leftOn: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DiscloseInEmergencyMutationVariables = Exact<{
  input: DiscloseInEmergencyInput;
}>;


export type DiscloseInEmergencyMutation = { readonly discloseInEmergency: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type ReviewEmergencyDisclosureMutationVariables = Exact<{
  input: ReviewEmergencyDisclosureInput;
}>;


export type ReviewEmergencyDisclosureMutation = { readonly reviewEmergencyDisclosure: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type EscalationsQueryVariables = Exact<{
  role: EscalationRole;
  status?: ReadonlyArray<EscalationStatus> | EscalationStatus | null | undefined;
}>;


export type EscalationsQuery = { readonly escalations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly rule: EscalationRule | null, readonly status: EscalationStatus | null, readonly dueOn: string | null, readonly daysBeforeRelease: number | null, readonly target: { readonly en: string, readonly cy: string } | null, readonly raisedBy: { readonly en: string, readonly cy: string } | null, readonly person: { readonly id: string, readonly preferredName: string | null } | null }> } | null };

export type EscalationNowQueryVariables = Exact<{
  escalation: string;
}>;


export type EscalationNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation', readonly id: string, readonly reference: string | null, readonly rule: EscalationRule | null, readonly reason: string | null, readonly raisedOn: string | null, readonly status: EscalationStatus | null, readonly rung: number | null, readonly rungRole: StaffRole | null, readonly dueOn: string | null, readonly ladderEnded: boolean | null, readonly daysBeforeRelease: number | null, readonly answer: string | null, readonly deliveredOn: string | null, readonly outcome: EscalationOutcome | null, readonly outcomeNote: string | null, readonly closedOn: string | null, readonly version: number | null, readonly target: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly raisedBy: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly person: { readonly id: string, readonly preferredName: string | null } | null }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type RaiseNowQueryVariables = Exact<{
  person: string;
}>;


export type RaiseNowQuery = { readonly person: { readonly id: string, readonly preferredName: string | null } | null, readonly escalations: { readonly write: WriteLevel | null } | null };

export type RaiseEscalationMutationVariables = Exact<{
  input: RaiseEscalationInput;
}>;


export type RaiseEscalationMutation = { readonly raiseEscalation: { readonly escalation: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AcknowledgeEscalationMutationVariables = Exact<{
  input: AcknowledgeEscalationInput;
}>;


export type AcknowledgeEscalationMutation = { readonly acknowledgeEscalation: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AnswerEscalationMutationVariables = Exact<{
  input: AnswerEscalationInput;
}>;


export type AnswerEscalationMutation = { readonly answerEscalation: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AcceptAnswerMutationVariables = Exact<{
  input: AcceptAnswerInput;
}>;


export type AcceptAnswerMutation = { readonly acceptAnswer: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type RejectAnswerMutationVariables = Exact<{
  input: RejectAnswerInput;
}>;


export type RejectAnswerMutation = { readonly rejectAnswer: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type CloseEscalationMutationVariables = Exact<{
  input: CloseEscalationInput;
}>;


export type CloseEscalationMutation = { readonly closeEscalation: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type JoiningSideFragment = { readonly id: string, readonly version: number | null, readonly kept: boolean | null, readonly basis: SamePersonBasis | null, readonly proposedOn: string | null, readonly agreedOn: string | null, readonly stands: SamePersonStanding | null, readonly settledOn: string | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly home: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly proposedBy: { readonly name: string | null } | null, readonly agreedBy: { readonly name: string | null } | null, readonly settledBy: { readonly name: string | null, readonly agency: { readonly en: string, readonly cy: string } | null } | null };

export type RecordToTellFragment = { readonly id: string, readonly preferredName: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly referral: { readonly referredOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null } | null };

export type JoiningOfQueryVariables = Exact<{
  person: string;
}>;


export type JoiningOfQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly sameAs: ReadonlyArray<{ readonly id: string, readonly version: number | null, readonly kept: boolean | null, readonly basis: SamePersonBasis | null, readonly proposedOn: string | null, readonly agreedOn: string | null, readonly stands: SamePersonStanding | null, readonly settledOn: string | null, readonly other: { readonly id: string, readonly preferredName: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly referral: { readonly referredOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null } | null } | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly home: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly proposedBy: { readonly name: string | null } | null, readonly agreedBy: { readonly name: string | null } | null, readonly settledBy: { readonly name: string | null, readonly agency: { readonly en: string, readonly cy: string } | null } | null }> | null, readonly referral: { readonly referredOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null } | null } | null, readonly identity: { readonly write: WriteLevel | null } | null, readonly escalations: { readonly write: WriteLevel | null } | null };

export type FoundByReferenceQueryVariables = Exact<{
  scheme: ReferenceScheme;
  value: string;
}>;


export type FoundByReferenceQuery = { readonly peopleByReference: ReadonlyArray<{ readonly id: string, readonly preferredName: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly referral: { readonly referredOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null } | null }> | null };

export type FoundByBirthQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FoundByBirthQuery = { readonly caseload: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly preferredName: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly referral: { readonly referredOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ProposeSamePersonMutationVariables = Exact<{
  input: ProposeSamePersonInput;
}>;


export type ProposeSamePersonMutation = { readonly proposeSamePerson: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AnswerSamePersonMutationVariables = Exact<{
  input: AnswerSamePersonInput;
}>;


export type AnswerSamePersonMutation = { readonly answerSamePerson: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type PartRecordsMutationVariables = Exact<{
  input: PartRecordsInput;
}>;


export type PartRecordsMutation = { readonly partRecords: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type NoticeNowQueryVariables = Exact<{
  id: string;
}>;


export type NoticeNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice', readonly id: string, readonly category: InformationCategory | null, readonly withdrawnOn: string | null, readonly lastReceivedOn: string | null, readonly dueOn: string | null, readonly acknowledgedOn: string | null, readonly deed: HolderDeed | null, readonly basis: string | null, readonly note: string | null, readonly version: number | null, readonly holder: { readonly id: string } | null }
   | null };

export type AcknowledgeWithdrawalMutationVariables = Exact<{
  input: AcknowledgeWithdrawalInput;
}>;


export type AcknowledgeWithdrawalMutation = { readonly acknowledgeWithdrawal: { readonly notice: { readonly id: string } | null, readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type ObjectionFactsFragment = { readonly id: string, readonly asker: RequestAsker | null, readonly category: InformationCategory | null, readonly reason: string | null, readonly basis: ObjectionBasis | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly state: ObjectionState | null, readonly grounds: string | null, readonly answeredOn: string | null, readonly version: number | null, readonly person: { readonly id: string } | null, readonly to: { readonly id: string, readonly en: string, readonly cy: string } | null };

export type MyObjectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyObjectionsQuery = { readonly myObjections: ReadonlyArray<{ readonly id: string, readonly asker: RequestAsker | null, readonly category: InformationCategory | null, readonly reason: string | null, readonly basis: ObjectionBasis | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly state: ObjectionState | null, readonly grounds: string | null, readonly answeredOn: string | null, readonly version: number | null, readonly person: { readonly id: string } | null, readonly to: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null };

export type ObjectionsOfQueryVariables = Exact<{
  person: string;
}>;


export type ObjectionsOfQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly objections: ReadonlyArray<{ readonly id: string, readonly asker: RequestAsker | null, readonly category: InformationCategory | null, readonly reason: string | null, readonly basis: ObjectionBasis | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly state: ObjectionState | null, readonly grounds: string | null, readonly answeredOn: string | null, readonly version: number | null, readonly person: { readonly id: string } | null, readonly to: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null } | null };

export type ObjectionNowQueryVariables = Exact<{
  objection: string;
}>;


export type ObjectionNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection', readonly id: string, readonly asker: RequestAsker | null, readonly category: InformationCategory | null, readonly reason: string | null, readonly basis: ObjectionBasis | null, readonly askedOn: string | null, readonly dueOn: string | null, readonly state: ObjectionState | null, readonly grounds: string | null, readonly answeredOn: string | null, readonly version: number | null, readonly person: { readonly id: string } | null, readonly to: { readonly id: string, readonly en: string, readonly cy: string } | null }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type ObjectToSharingMutationVariables = Exact<{
  input: ObjectToSharingInput;
}>;


export type ObjectToSharingMutation = { readonly objectToSharing: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AnswerObjectionMutationVariables = Exact<{
  input: AnswerObjectionInput;
}>;


export type AnswerObjectionMutation = { readonly answerObjection: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AgenciesAroundQueryVariables = Exact<{
  person: string;
}>;


export type AgenciesAroundQuery = { readonly person: { readonly id: string, readonly sharingConsents: ReadonlyArray<{ readonly agency: { readonly id: string, readonly kind: AgencyKind, readonly en: string, readonly cy: string } | null }> | null, readonly plan: { readonly needs: ReadonlyArray<{ readonly owner: { readonly id: string, readonly kind: AgencyKind, readonly en: string, readonly cy: string } | null }> | null, readonly actions: ReadonlyArray<{ readonly owner: { readonly id: string, readonly kind: AgencyKind, readonly en: string, readonly cy: string } | null }> | null } | null } | null };

export type AgenciesThatSawQueryVariables = Exact<{
  person: string;
  after?: string | null | undefined;
}>;


export type AgenciesThatSawQuery = { readonly disclosures: { readonly nodes: ReadonlyArray<{ readonly agency: { readonly id: string, readonly kind: AgencyKind, readonly en: string, readonly cy: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AgencyToNameFragment = { readonly id: string, readonly kind: AgencyKind, readonly en: string, readonly cy: string };

export type PersonPlanQueryVariables = Exact<{
  person: string;
}>;


export type PersonPlanQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly language: Language | null, readonly communicationNeeds: string | null, readonly referral: { readonly point: ReferralPoint | null, readonly referredOn: string | null, readonly reason: string | null, readonly leadProfessional: { readonly name: string | null, readonly agency: { readonly en: string, readonly cy: string } | null } | null } | null, readonly participation: { readonly answer: ParticipationAnswer | null, readonly on: string | null } | null, readonly escalations: ReadonlyArray<{ readonly id: string, readonly reference: string | null, readonly rule: EscalationRule | null, readonly status: EscalationStatus | null, readonly raisedOn: string | null, readonly target: { readonly en: string, readonly cy: string } | null }> | null, readonly sameAs: ReadonlyArray<{ readonly stands: SamePersonStanding | null, readonly settledOn: string | null, readonly settledBy: { readonly name: string | null, readonly agency: { readonly en: string, readonly cy: string } | null } | null }> | null, readonly sharingConsents: ReadonlyArray<{ readonly id: string }> | null, readonly custody: { readonly kind: CustodyKind | null, readonly admittedOn: string | null, readonly releaseOn: string | null, readonly establishment: { readonly en: string, readonly cy: string } | null } | null, readonly custodyProgress: ReadonlyArray<{ readonly id: string, readonly on: string | null, readonly kind: CustodyProgressKind | null, readonly text: string | null }> | null, readonly accommodation: { readonly needs: ReadonlyArray<{ readonly id: string, readonly recordedOn: string | null, readonly homelessOnRelease: boolean | null, readonly text: string | null }> | null, readonly proposals: ReadonlyArray<{ readonly id: string, readonly proposedOn: string | null, readonly kind: AccommodationKind | null, readonly address: string | null, readonly availableFrom: string | null, readonly note: string | null, readonly owner: { readonly en: string, readonly cy: string } | null }> | null, readonly confirmation: { readonly id: string, readonly confirmed: boolean | null, readonly from: string | null, readonly kind: AccommodationKind | null, readonly address: string | null, readonly suitability: Suitability | null, readonly power: ConfirmationPower | null, readonly version: number | null, readonly confirmedBy: { readonly name: string | null } | null, readonly owner: { readonly en: string, readonly cy: string } | null } | null }, readonly plan: { readonly status: PlanStatus | null, readonly openedOn: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly status: NeedStatus | null, readonly pathway: Pathway | null, readonly text: string | null, readonly recordedOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null }> | null, readonly actions: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly dueOn: string | null, readonly status: ActionStatus | null, readonly pathway: Pathway | null, readonly text: string | null, readonly note: string | null, readonly version: number | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null } | null } | null };

export type FreshQueryVariables = Exact<{
  person: string;
}>;


export type FreshQuery = { readonly freshness: ReadonlyArray<{ readonly category: InformationCategory | null, readonly changedAt: string | null, readonly agency: { readonly en: string, readonly cy: string } | null }> | null };

export type MayWriteQueryVariables = Exact<{
  person: string;
}>;


export type MayWriteQuery = { readonly identity: { readonly write: WriteLevel | null } | null, readonly confirmation: { readonly write: WriteLevel | null } | null, readonly need: { readonly write: WriteLevel | null } | null, readonly progress: { readonly write: WriteLevel | null } | null, readonly plan: { readonly write: WriteLevel | null } | null, readonly consent: { readonly write: WriteLevel | null } | null, readonly escalations: { readonly write: WriteLevel | null } | null, readonly record: { readonly read: ReadLevel | null } | null, readonly referral: { readonly write: WriteLevel | null } | null };

export type WhyQueryVariables = Exact<{
  person: string;
  category: InformationCategory;
}>;


export type WhyQuery = { readonly explainAccess: { readonly category: InformationCategory | null, readonly party: string | null, readonly read: ReadLevel | null, readonly write: WriteLevel | null, readonly clause: string | null, readonly seat: SeatKind | null, readonly seatUntil: string | null, readonly clearance: ClearanceKind | null, readonly clearanceUntil: string | null, readonly basis: { readonly regime: string, readonly article: string | null, readonly condition: string | null, readonly gateway: string | null } | null } | null };

export type PoliceRequestNowQueryVariables = Exact<{
  request: string;
}>;


export type PoliceRequestNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest', readonly id: string, readonly offence: string | null, readonly reason: string | null, readonly categories: ReadonlyArray<InformationCategory> | null, readonly askedOn: string | null, readonly state: PoliceRequestState | null, readonly opened: ReadonlyArray<InformationCategory> | null, readonly closesAt: string | null, readonly decidedOn: string | null, readonly note: string | null, readonly version: number | null, readonly person: { readonly id: string, readonly preferredName: string | null } | null, readonly officer: { readonly name: string | null } | null, readonly owner: { readonly en: string, readonly cy: string } | null, readonly asked: { readonly id: string, readonly en: string, readonly cy: string } | null }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type PoliceRequestsOfQueryVariables = Exact<{
  person: string;
}>;


export type PoliceRequestsOfQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly policeRequests: ReadonlyArray<{ readonly id: string, readonly state: PoliceRequestState | null, readonly askedOn: string | null, readonly asked: { readonly en: string, readonly cy: string } | null }> | null } | null };

export type RequestForSeriousCrimeMutationVariables = Exact<{
  input: RequestForSeriousCrimeInput;
}>;


export type RequestForSeriousCrimeMutation = { readonly requestForSeriousCrime: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type DecidePoliceRequestMutationVariables = Exact<{
  input: DecidePoliceRequestInput;
}>;


export type DecidePoliceRequestMutation = { readonly decidePoliceRequest: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type ProtocolsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProtocolsQuery = { readonly partnerships: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly en: string, readonly cy: string }> | null, readonly protocols: ReadonlyArray<{ readonly id: string, readonly partnership: string, readonly version: number, readonly supersedes: number | null, readonly state: ProtocolState, readonly validFrom: string, readonly validUntil: string, readonly supersedesFrom: string | null, readonly reviewDue: string, readonly sha256: string, readonly en: string, readonly cy: string, readonly signatures: ReadonlyArray<{ readonly id: string, readonly signatory: string, readonly authority: string, readonly from: string, readonly until: string | null, readonly runs: boolean, readonly withdrawn: string | null, readonly agency: { readonly id: string, readonly en: string, readonly cy: string } }>, readonly unsigned: ReadonlyArray<{ readonly id: string, readonly en: string, readonly cy: string }> }> | null, readonly signatories: ReadonlyArray<{ readonly name: string, readonly authority: string, readonly mine: boolean }> | null, readonly viewer: { readonly party: string | null } | null };

export type ProtocolChangesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ProtocolChangesQuery = { readonly diffProtocols: { readonly places: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly party: string, readonly agencyKinds: ReadonlyArray<AgencyKind>, readonly category: InformationCategory, readonly effect: ChangeEffect, readonly before: { readonly read: ReadLevel, readonly write: WriteLevel, readonly needs: ProtocolNeed, readonly scope: ProtocolScope, readonly en: string, readonly cy: string } | null, readonly after: { readonly read: ReadLevel, readonly write: WriteLevel, readonly needs: ProtocolNeed, readonly scope: ProtocolScope, readonly en: string, readonly cy: string } | null }> } | null };

export type ReferenceTableQueryVariables = Exact<{
  protocol: string;
  language: Language;
}>;


export type ReferenceTableQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol', readonly lines: ReadonlyArray<{ readonly category: InformationCategory, readonly what: string, readonly existenceSensitive: boolean, readonly clause: string, readonly why: string, readonly basis: { readonly regime: string, readonly article: string | null, readonly condition: string | null, readonly gateway: string | null }, readonly cells: ReadonlyArray<{ readonly party: string, readonly agencyKinds: ReadonlyArray<AgencyKind>, readonly cell: { readonly read: ReadLevel, readonly write: WriteLevel, readonly needs: ProtocolNeed, readonly scope: ProtocolScope, readonly clause: string } }> }> | null }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer' }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type SignProtocolMutationVariables = Exact<{
  input: SignProtocolInput;
}>;


export type SignProtocolMutation = { readonly signProtocol: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type WithdrawSignatureMutationVariables = Exact<{
  input: WithdrawSignatureInput;
}>;


export type WithdrawSignatureMutation = { readonly withdrawSignature: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type CasesToRehearseQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CasesToRehearseQuery = { readonly caseload: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly participation: { readonly answer: ParticipationAnswer | null } | null, readonly sharingConsents: ReadonlyArray<{ readonly state: ConsentState | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RehearseQueryVariables = Exact<{
  protocol: string;
  people: ReadonlyArray<string> | string;
}>;


export type RehearseQuery = { readonly rehearseProtocol: { readonly cases: ReadonlyArray<{ readonly person: { readonly id: string } | null, readonly changes: ReadonlyArray<{ readonly party: string | null, readonly field: string | null, readonly categories: ReadonlyArray<InformationCategory> | null, readonly effect: RehearsedEffect | null, readonly byRight: boolean | null, readonly agency: { readonly en: string, readonly cy: string } | null }> | null }> } | null };

export type ReferencesOfQueryVariables = Exact<{
  person: string;
}>;


export type ReferencesOfQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly references: ReadonlyArray<{ readonly id: string, readonly scheme: ReferenceScheme | null, readonly value: string | null, readonly recordedOn: string | null, readonly endedOn: string | null, readonly version: number | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null } | null };

export type WritableSchemesQueryVariables = Exact<{
  person: string;
}>;


export type WritableSchemesQuery = { readonly YOUTH_JUSTICE_CASE: { readonly write: WriteLevel | null } | null, readonly PRISON_NUMBER: { readonly write: WriteLevel | null } | null, readonly NHS_NUMBER: { readonly write: WriteLevel | null } | null, readonly UNIQUE_PUPIL_NUMBER: { readonly write: WriteLevel | null } | null, readonly PNC_ID: { readonly write: WriteLevel | null } | null, readonly HOUSING_REFERENCE: { readonly write: WriteLevel | null } | null, readonly SOCIAL_CARE_REFERENCE: { readonly write: WriteLevel | null } | null };

export type RecordReferenceMutationVariables = Exact<{
  input: RecordReferenceInput;
}>;


export type RecordReferenceMutation = { readonly recordReference: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type EndReferenceMutationVariables = Exact<{
  input: EndReferenceInput;
}>;


export type EndReferenceMutation = { readonly endReference: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type SealsOfQueryVariables = Exact<{
  person: string;
}>;


export type SealsOfQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly seals: ReadonlyArray<{ readonly id: string, readonly category: InformationCategory | null, readonly reason: string | null, readonly sealedOn: string | null, readonly unsealedOn: string | null, readonly version: number | null }> | null, readonly plan: { readonly actions: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly owner: { readonly id: string } | null }> | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly owner: { readonly id: string } | null }> | null } | null, readonly accommodation: { readonly needs: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly owner: { readonly id: string } | null }> | null }, readonly safeguarding: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly owner: { readonly id: string } | null }> | null, readonly familyMembers: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly owner: { readonly id: string } | null }> | null, readonly clinicalNotes: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly owner: { readonly id: string } | null }> | null, readonly intelligence: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly owner: { readonly id: string } | null }> | null } | null };

export type SealRecordMutationVariables = Exact<{
  input: SealRecordInput;
}>;


export type SealRecordMutation = { readonly sealRecord: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type UnsealRecordMutationVariables = Exact<{
  input: UnsealRecordInput;
}>;


export type UnsealRecordMutation = { readonly unsealRecord: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type TransfersToAnswerQueryVariables = Exact<{ [key: string]: never; }>;


export type TransfersToAnswerQuery = { readonly transfersToAnswer: ReadonlyArray<{ readonly id: string, readonly proposedOn: string | null, readonly authority: string | null, readonly owner: { readonly en: string, readonly cy: string } | null }> | null };

export type TransferNowQueryVariables = Exact<{
  transfer: string;
}>;


export type TransferNowQuery = { readonly node:
    | { readonly __typename: 'AccessRequest' }
    | { readonly __typename: 'AccessReview' }
    | { readonly __typename: 'AccommodationNeed' }
    | { readonly __typename: 'AccommodationProposal' }
    | { readonly __typename: 'AccommodationConfirmation' }
    | { readonly __typename: 'AccommodationAlarm' }
    | { readonly __typename: 'Allocation' }
    | { readonly __typename: 'BrokerRequest' }
    | { readonly __typename: 'DecisionCapacity' }
    | { readonly __typename: 'ParentalResponsibility' }
    | { readonly __typename: 'Informed' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'SharingConsent' }
    | { readonly __typename: 'CorrectionRequest' }
    | { readonly __typename: 'CorrectionNotice' }
    | { readonly __typename: 'CustodyEpisode' }
    | { readonly __typename: 'CustodyProgress' }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'DueWork' }
    | { readonly __typename: 'EducationPlace' }
    | { readonly __typename: 'Learning' }
    | { readonly __typename: 'EmergencyDisclosure' }
    | { readonly __typename: 'Escalation' }
    | { readonly __typename: 'FamilyMember' }
    | { readonly __typename: 'FamilyVisit' }
    | { readonly __typename: 'FinanceMatter' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'HealthAppointment' }
    | { readonly __typename: 'Medicine' }
    | { readonly __typename: 'ClinicalNote' }
    | { readonly __typename: 'HouseholdMember' }
    | { readonly __typename: 'LeisureSession' }
    | { readonly __typename: 'SharingObjection' }
    | { readonly __typename: 'CourtOrder' }
    | { readonly __typename: 'StatutoryContact' }
    | { readonly __typename: 'Enforcement' }
    | { readonly __typename: 'OwnWords' }
    | { readonly __typename: 'PanelPaper' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Referral' }
    | { readonly __typename: 'Plan' }
    | { readonly __typename: 'Need' }
    | { readonly __typename: 'AgreedAction' }
    | { readonly __typename: 'PoliceRequest' }
    | { readonly __typename: 'Protocol' }
    | { readonly __typename: 'PersonReference' }
    | { readonly __typename: 'RiskAssessment' }
    | { readonly __typename: 'Intelligence' }
    | { readonly __typename: 'ExclusionZone' }
    | { readonly __typename: 'Safeguarding' }
    | { readonly __typename: 'SensitiveFlag' }
    | { readonly __typename: 'SamePerson' }
    | { readonly __typename: 'RecordSeal' }
    | { readonly __typename: 'AreaTransfer', readonly id: string, readonly proposedOn: string | null, readonly state: TransferState | null, readonly reason: string | null, readonly note: string | null, readonly authority: string | null, readonly answeredOn: string | null, readonly oldAreaUntil: string | null, readonly version: number | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null, readonly to: { readonly id: string, readonly en: string, readonly cy: string } | null }
    | { readonly __typename: 'SubstanceTreatment' }
    | { readonly __typename: 'WithdrawalNotice' }
   | null };

export type ProposeTransferNowQueryVariables = Exact<{
  person: string;
}>;


export type ProposeTransferNowQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly transfers: ReadonlyArray<{ readonly id: string, readonly state: TransferState | null, readonly proposedOn: string | null, readonly to: { readonly en: string, readonly cy: string } | null }> | null } | null, readonly referral: { readonly write: WriteLevel | null } | null, readonly partnerships: ReadonlyArray<{ readonly authorities: ReadonlyArray<{ readonly slug: string, readonly en: string, readonly cy: string, readonly team: { readonly id: string, readonly en: string, readonly cy: string } }> }> | null };

export type ProposeTransferMutationVariables = Exact<{
  input: ProposeTransferInput;
}>;


export type ProposeTransferMutation = { readonly proposeTransfer: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type AnswerTransferMutationVariables = Exact<{
  input: AnswerTransferInput;
}>;


export type AnswerTransferMutation = { readonly answerTransfer: { readonly refusal: { readonly code: RefusalCode, readonly field: string | null } | null } | null };

export type WorkPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorkPeopleQuery = { readonly caseload: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly preferredName: string | null, readonly dueWork: ReadonlyArray<{ readonly kind: DueKind | null, readonly opensOn: string | null, readonly dueOn: string | null }> | null, readonly sameAs: ReadonlyArray<{ readonly id: string, readonly stands: SamePersonStanding | null, readonly proposedOn: string | null, readonly agreedOn: string | null, readonly home: { readonly id: string } | null }> | null, readonly policeRequests: ReadonlyArray<{ readonly id: string, readonly state: PoliceRequestState | null, readonly askedOn: string | null, readonly asked: { readonly id: string } | null }> | null, readonly accessReviews: ReadonlyArray<{ readonly id: string, readonly category: InformationCategory | null, readonly dueOn: string | null, readonly state: AccessReviewState | null, readonly owner: { readonly id: string } | null }> | null, readonly objections: ReadonlyArray<{ readonly id: string, readonly category: InformationCategory | null, readonly dueOn: string | null, readonly state: ObjectionState | null, readonly to: { readonly id: string } | null }> | null, readonly corrections: ReadonlyArray<{ readonly id: string, readonly dueOn: string | null, readonly state: CorrectionState | null, readonly to: { readonly id: string } | null }> | null, readonly withdrawalNotices: ReadonlyArray<{ readonly id: string, readonly category: InformationCategory | null, readonly dueOn: string | null, readonly acknowledgedOn: string | null, readonly holder: { readonly id: string } | null }> | null, readonly custody: { readonly releaseOn: string | null } | null, readonly accommodation: { readonly confirmation: { readonly confirmed: boolean | null, readonly from: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WorkActionsQueryVariables = Exact<{
  owner: string;
  dueBefore: string;
}>;


export type WorkActionsQuery = { readonly agreedActions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly dueOn: string | null, readonly status: ActionStatus | null, readonly person: { readonly id: string, readonly preferredName: string | null } }> } | null };

export type MayConfirmQueryVariables = Exact<{
  person: string;
}>;


export type MayConfirmQuery = { readonly explainAccess: { readonly write: WriteLevel | null } | null };

export type HouseholdPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type HouseholdPlanQuery = { readonly caseload: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: string, readonly party: string | null, readonly agency: { readonly id: string, readonly kind: AgencyKind, readonly en: string, readonly cy: string } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccessRequestFactsFragmentDoc = new TypedDocumentString(`
    fragment AccessRequestFacts on AccessRequest {
  id
  asker
  note
  askedOn
  dueOn
  extensionReason
  extendedOn
  state
  releasedOn
  readUntil
  version
}
    `, {"fragmentName":"AccessRequestFacts"}) as unknown as TypedDocumentString<AccessRequestFactsFragment, unknown>;
export const AccessItemFactsFragmentDoc = new TypedDocumentString(`
    fragment AccessItemFacts on AccessItem {
  id
  category
  kind
  recordedOn
  owner {
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  lines {
    field
    text
  }
}
    `, {"fragmentName":"AccessItemFacts"}) as unknown as TypedDocumentString<AccessItemFactsFragment, unknown>;
export const CorrectionFactsFragmentDoc = new TypedDocumentString(`
    fragment CorrectionFacts on CorrectionRequest {
  id
  person {
    id
  }
  asker
  to {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  kind
  field
  says
  askedOn
  dueOn
  state
  reason
  answeredOn
  version
}
    `, {"fragmentName":"CorrectionFacts"}) as unknown as TypedDocumentString<CorrectionFactsFragment, unknown>;
export const RecordOwnerFragmentDoc = new TypedDocumentString(`
    fragment RecordOwner on Agency {
  id
  en: name(language: ENGLISH)
  cy: name(language: CYMRAEG)
}
    `, {"fragmentName":"RecordOwner"}) as unknown as TypedDocumentString<RecordOwnerFragment, unknown>;
export const JoiningSideFragmentDoc = new TypedDocumentString(`
    fragment JoiningSide on SamePerson {
  id
  version
  kept
  basis
  proposedOn
  agreedOn
  stands
  settledOn
  owner {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  home {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  proposedBy {
    name
  }
  agreedBy {
    name
  }
  settledBy {
    name
    agency {
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}
    `, {"fragmentName":"JoiningSide"}) as unknown as TypedDocumentString<JoiningSideFragment, unknown>;
export const RecordToTellFragmentDoc = new TypedDocumentString(`
    fragment RecordToTell on Person {
  id
  preferredName
  fullName
  dateOfBirth
  referral {
    referredOn
    owner {
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}
    `, {"fragmentName":"RecordToTell"}) as unknown as TypedDocumentString<RecordToTellFragment, unknown>;
export const ObjectionFactsFragmentDoc = new TypedDocumentString(`
    fragment ObjectionFacts on SharingObjection {
  id
  person {
    id
  }
  asker
  to {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  category
  reason
  basis
  askedOn
  dueOn
  state
  grounds
  answeredOn
  version
}
    `, {"fragmentName":"ObjectionFacts"}) as unknown as TypedDocumentString<ObjectionFactsFragment, unknown>;
export const AgencyToNameFragmentDoc = new TypedDocumentString(`
    fragment AgencyToName on Agency {
  id
  kind
  en: name(language: ENGLISH)
  cy: name(language: CYMRAEG)
}
    `, {"fragmentName":"AgencyToName"}) as unknown as TypedDocumentString<AgencyToNameFragment, unknown>;
export const MyAccessRequestsDocument = new TypedDocumentString(`
    query MyAccessRequests {
  myAccessRequests {
    ...AccessRequestFacts
  }
}
    fragment AccessRequestFacts on AccessRequest {
  id
  asker
  note
  askedOn
  dueOn
  extensionReason
  extendedOn
  state
  releasedOn
  readUntil
  version
}`) as unknown as TypedDocumentString<MyAccessRequestsQuery, MyAccessRequestsQueryVariables>;
export const AccessNowDocument = new TypedDocumentString(`
    query AccessNow($person: ID!) {
  person(id: $person) {
    id
    preferredName
    accessRequests {
      ...AccessRequestFacts
    }
    accessReviews {
      id
      category
      held
      dueOn
      state
      owner {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
}
    fragment AccessRequestFacts on AccessRequest {
  id
  asker
  note
  askedOn
  dueOn
  extensionReason
  extendedOn
  state
  releasedOn
  readUntil
  version
}`) as unknown as TypedDocumentString<AccessNowQuery, AccessNowQueryVariables>;
export const AccessRequestNowDocument = new TypedDocumentString(`
    query AccessRequestNow($request: ID!) {
  node(id: $request) {
    __typename
    ... on AccessRequest {
      ...AccessRequestFacts
    }
  }
}
    fragment AccessRequestFacts on AccessRequest {
  id
  asker
  note
  askedOn
  dueOn
  extensionReason
  extendedOn
  state
  releasedOn
  readUntil
  version
}`) as unknown as TypedDocumentString<AccessRequestNowQuery, AccessRequestNowQueryVariables>;
export const AccessBundleDocument = new TypedDocumentString(`
    query AccessBundle($request: ID!) {
  accessBundle(request: $request) {
    ...AccessItemFacts
  }
}
    fragment AccessItemFacts on AccessItem {
  id
  category
  kind
  recordedOn
  owner {
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  lines {
    field
    text
  }
}`) as unknown as TypedDocumentString<AccessBundleQuery, AccessBundleQueryVariables>;
export const AccessReviewNowDocument = new TypedDocumentString(`
    query AccessReviewNow($review: ID!) {
  node(id: $review) {
    __typename
    ... on AccessReview {
      id
      category
      held
      dueOn
      state
      exemption
      released
      reviewedOn
      version
      owner {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      items {
        ...AccessItemFacts
      }
    }
  }
}
    fragment AccessItemFacts on AccessItem {
  id
  category
  kind
  recordedOn
  owner {
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  lines {
    field
    text
  }
}`) as unknown as TypedDocumentString<AccessReviewNowQuery, AccessReviewNowQueryVariables>;
export const RequestAccessDocument = new TypedDocumentString(`
    mutation RequestAccess($input: RequestAccessInput!) {
  requestAccess(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RequestAccessMutation, RequestAccessMutationVariables>;
export const ExtendAccessRequestDocument = new TypedDocumentString(`
    mutation ExtendAccessRequest($input: ExtendAccessRequestInput!) {
  extendAccessRequest(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendAccessRequestMutation, ExtendAccessRequestMutationVariables>;
export const ReviewAccessDocument = new TypedDocumentString(`
    mutation ReviewAccess($input: ReviewAccessInput!) {
  reviewAccess(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewAccessMutation, ReviewAccessMutationVariables>;
export const AccommodationNowDocument = new TypedDocumentString(`
    query AccommodationNow($person: ID!) {
  person(id: $person) {
    id
    preferredName
    custody {
      releaseOn
    }
    accommodation {
      proposals {
        id
        kind
        address
        availableFrom
        note
      }
      confirmation {
        id
        from
        kind
        address
        suitability
        version
        owner {
          en: name(language: ENGLISH)
          cy: name(language: CYMRAEG)
        }
      }
    }
  }
  confirm: explainAccess(person: $person, category: ACCOMMODATION_CONFIRMATION) {
    write
  }
  propose: explainAccess(person: $person, category: ACCOMMODATION_NEED) {
    write
  }
}
    `) as unknown as TypedDocumentString<AccommodationNowQuery, AccommodationNowQueryVariables>;
export const ConfirmAccommodationDocument = new TypedDocumentString(`
    mutation ConfirmAccommodation($input: ConfirmAccommodationInput!) {
  confirmAccommodation(input: $input) {
    confirmation {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmAccommodationMutation, ConfirmAccommodationMutationVariables>;
export const ProposeAccommodationDocument = new TypedDocumentString(`
    mutation ProposeAccommodation($input: ProposeAccommodationInput!) {
  proposeAccommodation(input: $input) {
    proposal {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeAccommodationMutation, ProposeAccommodationMutationVariables>;
export const ActionsDocument = new TypedDocumentString(`
    query Actions($owner: ID, $after: String) {
  agreedActions(
    filter: {owner: $owner, status: [AGREED, UNDER_WAY]}
    first: 50
    after: $after
  ) {
    nodes {
      id
      headline
      dueOn
      status
      owner {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      person {
        id
        preferredName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ActionsQuery, ActionsQueryVariables>;
export const ActionNowDocument = new TypedDocumentString(`
    query ActionNow($action: ID!) {
  node(id: $action) {
    __typename
    ... on AgreedAction {
      id
      headline
      text
      note
      dueOn
      status
      version
      owner {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      person {
        id
        preferredName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActionNowQuery, ActionNowQueryVariables>;
export const UpdateActionDocument = new TypedDocumentString(`
    mutation UpdateAction($input: UpdateActionInput!) {
  updateAction(input: $input) {
    action {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateActionMutation, UpdateActionMutationVariables>;
export const AgreeNowDocument = new TypedDocumentString(`
    query AgreeNow($person: ID!) {
  person(id: $person) {
    id
    preferredName
  }
  plan: explainAccess(person: $person, category: PLAN_SUMMARY) {
    write
  }
  ACCOMMODATION_NEED: explainAccess(person: $person, category: ACCOMMODATION_NEED) {
    write
  }
  EDUCATION_TRAINING_EMPLOYMENT: explainAccess(
    person: $person
    category: EDUCATION_TRAINING_EMPLOYMENT
  ) {
    write
  }
  HEALTH_PRACTICALITIES: explainAccess(
    person: $person
    category: HEALTH_PRACTICALITIES
  ) {
    write
  }
  MENTAL_HEALTH_CLINICAL: explainAccess(
    person: $person
    category: MENTAL_HEALTH_CLINICAL
  ) {
    write
  }
  SUBSTANCE_MISUSE_TREATMENT: explainAccess(
    person: $person
    category: SUBSTANCE_MISUSE_TREATMENT
  ) {
    write
  }
  FAMILY: explainAccess(person: $person, category: FAMILY) {
    write
  }
  FINANCE: explainAccess(person: $person, category: FINANCE) {
    write
  }
  CUSTODY_PROGRESS: explainAccess(person: $person, category: CUSTODY_PROGRESS) {
    write
  }
  LEISURE_AND_MENTORING: explainAccess(
    person: $person
    category: LEISURE_AND_MENTORING
  ) {
    write
  }
  STATUTORY_CONTACT: explainAccess(person: $person, category: STATUTORY_CONTACT) {
    write
  }
}
    `) as unknown as TypedDocumentString<AgreeNowQuery, AgreeNowQueryVariables>;
export const AgreeActionDocument = new TypedDocumentString(`
    mutation AgreeAction($input: AgreeActionInput!) {
  agreeAction(input: $input) {
    action {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeActionMutation, AgreeActionMutationVariables>;
export const BreachesDocument = new TypedDocumentString(`
    query Breaches {
  breaches(first: 100) {
    nodes {
      id
      what
      foundAt
      commissionerBy
      state
      overdue
      agency {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BreachesQuery, BreachesQueryVariables>;
export const BreachNowDocument = new TypedDocumentString(`
    query BreachNow($breach: ID!, $after: String) {
  breach(id: $breach) {
    id
    what
    from
    until
    foundAt
    reportedAt
    commissionerBy
    state
    overdue
    agency {
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
    staff {
      name
    }
    reportedBy {
      name
    }
    parts {
      state
      version
      partnership {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      decisions {
        risk
        reason
        commissionerToldAt
        delayReason
        people
        outcome
        decidedAt
      }
    }
    people(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        person {
          id
          preferredName
        }
        disclosures {
          at
          agency {
            en: name(language: ENGLISH)
            cy: name(language: CYMRAEG)
          }
          by {
            name
          }
          saw {
            category
            level
            clause
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BreachNowQuery, BreachNowQueryVariables>;
export const ReportBreachDocument = new TypedDocumentString(`
    mutation ReportBreach($input: ReportBreachInput!) {
  reportBreach(input: $input) {
    breach {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReportBreachMutation, ReportBreachMutationVariables>;
export const DecideBreachDocument = new TypedDocumentString(`
    mutation DecideBreach($input: DecideBreachInput!) {
  decideBreach(input: $input) {
    breach {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DecideBreachMutation, DecideBreachMutationVariables>;
export const ConsentNowDocument = new TypedDocumentString(`
    query ConsentNow($person: ID!) {
  person(id: $person) {
    id
    preferredName
    informed {
      on
      how
    }
    participation {
      answer
      on
      how
    }
    offersOfSupport {
      id
      answer
      on
      how
      askedBy
    }
    parentalResponsibility {
      id
      kind
      holder
      until
    }
    dueWork {
      kind
      opensOn
      dueOn
    }
    withdrawalNotices {
      id
      category
      withdrawnOn
      dueOn
      acknowledgedOn
      deed
      basis
      holder {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
    sharingConsents {
      id
      category
      state
      givenOn
      withdrawnOn
      wording
      reviewBy
      decidedBy
      opens {
        clause
      }
      agency {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
  consent: explainAccess(person: $person, category: PARTICIPATION_AND_CONSENT) {
    write
  }
}
    `) as unknown as TypedDocumentString<ConsentNowQuery, ConsentNowQueryVariables>;
export const WaitingLinesDocument = new TypedDocumentString(`
    query WaitingLines {
  partnerships {
    agencies {
      id
      kind
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
    protocol {
      lines {
        category
        cells(needs: [CONSENT, CONSENT_OR_CONTRACT]) {
          agencyKinds
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingLinesQuery, WaitingLinesQueryVariables>;
export const AgenciesDocument = new TypedDocumentString(`
    query Agencies($after: String) {
  agencies(first: 100, after: $after) {
    nodes {
      id
      kind
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AgenciesQuery, AgenciesQueryVariables>;
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    consents {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    consents {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const RecordParticipationDocument = new TypedDocumentString(`
    mutation RecordParticipation($input: RecordParticipationInput!) {
  recordParticipation(input: $input) {
    participation {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordParticipationMutation, RecordParticipationMutationVariables>;
export const MyCorrectionsDocument = new TypedDocumentString(`
    query MyCorrections {
  myCorrections {
    ...CorrectionFacts
  }
}
    fragment CorrectionFacts on CorrectionRequest {
  id
  person {
    id
  }
  asker
  to {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  kind
  field
  says
  askedOn
  dueOn
  state
  reason
  answeredOn
  version
}`) as unknown as TypedDocumentString<MyCorrectionsQuery, MyCorrectionsQueryVariables>;
export const CorrectionsOfDocument = new TypedDocumentString(`
    query CorrectionsOf($person: ID!) {
  person(id: $person) {
    id
    preferredName
    corrections {
      ...CorrectionFacts
    }
    correctionNotices {
      id
      kind
      field
      toldOn
      owner {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
}
    fragment CorrectionFacts on CorrectionRequest {
  id
  person {
    id
  }
  asker
  to {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  kind
  field
  says
  askedOn
  dueOn
  state
  reason
  answeredOn
  version
}`) as unknown as TypedDocumentString<CorrectionsOfQuery, CorrectionsOfQueryVariables>;
export const CorrectableDocument = new TypedDocumentString(`
    query Correctable($person: ID!) {
  person(id: $person) {
    id
    custodyProgress {
      id
      text
      owner {
        ...RecordOwner
      }
    }
    educationPlaces {
      id
      provider
      course
      owner {
        ...RecordOwner
      }
    }
    accommodation {
      needs {
        id
        text
        owner {
          ...RecordOwner
        }
      }
      proposals {
        id
        address
        note
        owner {
          ...RecordOwner
        }
      }
      confirmation {
        id
        address
        owner {
          ...RecordOwner
        }
      }
    }
    plan {
      needs {
        id
        headline
        text
        category
        owner {
          ...RecordOwner
        }
      }
      actions {
        id
        headline
        text
        note
        category
        owner {
          ...RecordOwner
        }
      }
    }
  }
}
    fragment RecordOwner on Agency {
  id
  en: name(language: ENGLISH)
  cy: name(language: CYMRAEG)
}`) as unknown as TypedDocumentString<CorrectableQuery, CorrectableQueryVariables>;
export const CorrectionNowDocument = new TypedDocumentString(`
    query CorrectionNow($correction: ID!) {
  node(id: $correction) {
    __typename
    ... on CorrectionRequest {
      ...CorrectionFacts
    }
  }
}
    fragment CorrectionFacts on CorrectionRequest {
  id
  person {
    id
  }
  asker
  to {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  kind
  field
  says
  askedOn
  dueOn
  state
  reason
  answeredOn
  version
}`) as unknown as TypedDocumentString<CorrectionNowQuery, CorrectionNowQueryVariables>;
export const AskCorrectionDocument = new TypedDocumentString(`
    mutation AskCorrection($input: AskCorrectionInput!) {
  askCorrection(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AskCorrectionMutation, AskCorrectionMutationVariables>;
export const AnswerCorrectionDocument = new TypedDocumentString(`
    mutation AnswerCorrection($input: AnswerCorrectionInput!) {
  answerCorrection(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerCorrectionMutation, AnswerCorrectionMutationVariables>;
export const CustodyNowDocument = new TypedDocumentString(`
    query CustodyNow($person: ID!) {
  person(id: $person) {
    id
    preferredName
  }
  progress: explainAccess(person: $person, category: CUSTODY_PROGRESS) {
    write
  }
}
    `) as unknown as TypedDocumentString<CustodyNowQuery, CustodyNowQueryVariables>;
export const RecordCustodyProgressDocument = new TypedDocumentString(`
    mutation RecordCustodyProgress($input: RecordCustodyProgressInput!) {
  recordCustodyProgress(input: $input) {
    progress {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCustodyProgressMutation, RecordCustodyProgressMutationVariables>;
export const DisclosuresDocument = new TypedDocumentString(`
    query Disclosures($person: ID!, $after: String) {
  person(id: $person) {
    id
    preferredName
  }
  disclosures(person: $person, first: 50, after: $after) {
    nodes {
      at
      agency {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      by {
        name
      }
      saw {
        category
        level
        clause
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DisclosuresQuery, DisclosuresQueryVariables>;
export const EmergenciesDocument = new TypedDocumentString(`
    query Emergencies {
  emergencyDisclosures(first: 100) {
    nodes {
      id
      openedOn
      closesAt
      reviewDue
      reviewOverdue
      reviewedOn
      finding
      owner {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      person {
        id
        preferredName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmergenciesQuery, EmergenciesQueryVariables>;
export const EmergencyNowDocument = new TypedDocumentString(`
    query EmergencyNow($disclosure: ID!) {
  node(id: $disclosure) {
    __typename
    ... on EmergencyDisclosure {
      id
      categories
      openedOn
      closesAt
      reason
      concern
      personTold
      reviewDue
      reviewOverdue
      reviewedOn
      finding
      findingNote
      version
      disclosedBy {
        name
      }
      recipient {
        name
      }
      recipientAgency {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      person {
        id
        preferredName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmergencyNowQuery, EmergencyNowQueryVariables>;
export const DiscloseNowDocument = new TypedDocumentString(`
    query DiscloseNow($person: ID!) {
  person(id: $person) {
    id
    preferredName
  }
}
    `) as unknown as TypedDocumentString<DiscloseNowQuery, DiscloseNowQueryVariables>;
export const RecipientsOfDocument = new TypedDocumentString(`
    query RecipientsOf($agency: ID!, $after: String) {
  staff(agency: $agency, first: 100, after: $after) {
    nodes {
      name
      member
      leftOn
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RecipientsOfQuery, RecipientsOfQueryVariables>;
export const DiscloseInEmergencyDocument = new TypedDocumentString(`
    mutation DiscloseInEmergency($input: DiscloseInEmergencyInput!) {
  discloseInEmergency(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DiscloseInEmergencyMutation, DiscloseInEmergencyMutationVariables>;
export const ReviewEmergencyDisclosureDocument = new TypedDocumentString(`
    mutation ReviewEmergencyDisclosure($input: ReviewEmergencyDisclosureInput!) {
  reviewEmergencyDisclosure(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewEmergencyDisclosureMutation, ReviewEmergencyDisclosureMutationVariables>;
export const EscalationsDocument = new TypedDocumentString(`
    query Escalations($role: EscalationRole!, $status: [EscalationStatus!]) {
  escalations(role: $role, status: $status, first: 100) {
    nodes {
      id
      reference
      rule
      status
      dueOn
      daysBeforeRelease
      target {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      raisedBy {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      person {
        id
        preferredName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EscalationsQuery, EscalationsQueryVariables>;
export const EscalationNowDocument = new TypedDocumentString(`
    query EscalationNow($escalation: ID!) {
  node(id: $escalation) {
    __typename
    ... on Escalation {
      id
      reference
      rule
      reason
      raisedOn
      status
      rung
      rungRole
      dueOn
      ladderEnded
      daysBeforeRelease
      answer
      deliveredOn
      outcome
      outcomeNote
      closedOn
      version
      target {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      raisedBy {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      person {
        id
        preferredName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EscalationNowQuery, EscalationNowQueryVariables>;
export const RaiseNowDocument = new TypedDocumentString(`
    query RaiseNow($person: ID!) {
  person(id: $person) {
    id
    preferredName
  }
  escalations: explainAccess(person: $person, category: ESCALATIONS) {
    write
  }
}
    `) as unknown as TypedDocumentString<RaiseNowQuery, RaiseNowQueryVariables>;
export const RaiseEscalationDocument = new TypedDocumentString(`
    mutation RaiseEscalation($input: RaiseEscalationInput!) {
  raiseEscalation(input: $input) {
    escalation {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseEscalationMutation, RaiseEscalationMutationVariables>;
export const AcknowledgeEscalationDocument = new TypedDocumentString(`
    mutation AcknowledgeEscalation($input: AcknowledgeEscalationInput!) {
  acknowledgeEscalation(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeEscalationMutation, AcknowledgeEscalationMutationVariables>;
export const AnswerEscalationDocument = new TypedDocumentString(`
    mutation AnswerEscalation($input: AnswerEscalationInput!) {
  answerEscalation(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerEscalationMutation, AnswerEscalationMutationVariables>;
export const AcceptAnswerDocument = new TypedDocumentString(`
    mutation AcceptAnswer($input: AcceptAnswerInput!) {
  acceptAnswer(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptAnswerMutation, AcceptAnswerMutationVariables>;
export const RejectAnswerDocument = new TypedDocumentString(`
    mutation RejectAnswer($input: RejectAnswerInput!) {
  rejectAnswer(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RejectAnswerMutation, RejectAnswerMutationVariables>;
export const CloseEscalationDocument = new TypedDocumentString(`
    mutation CloseEscalation($input: CloseEscalationInput!) {
  closeEscalation(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CloseEscalationMutation, CloseEscalationMutationVariables>;
export const JoiningOfDocument = new TypedDocumentString(`
    query JoiningOf($person: ID!) {
  person(id: $person) {
    ...RecordToTell
    sameAs {
      ...JoiningSide
      other {
        ...RecordToTell
      }
    }
  }
  identity: explainAccess(person: $person, category: IDENTITY) {
    write
  }
  escalations: explainAccess(person: $person, category: ESCALATIONS) {
    write
  }
}
    fragment JoiningSide on SamePerson {
  id
  version
  kept
  basis
  proposedOn
  agreedOn
  stands
  settledOn
  owner {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  home {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  proposedBy {
    name
  }
  agreedBy {
    name
  }
  settledBy {
    name
    agency {
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}
fragment RecordToTell on Person {
  id
  preferredName
  fullName
  dateOfBirth
  referral {
    referredOn
    owner {
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}`) as unknown as TypedDocumentString<JoiningOfQuery, JoiningOfQueryVariables>;
export const FoundByReferenceDocument = new TypedDocumentString(`
    query FoundByReference($scheme: ReferenceScheme!, $value: String!) {
  peopleByReference(scheme: $scheme, value: $value) {
    ...RecordToTell
  }
}
    fragment RecordToTell on Person {
  id
  preferredName
  fullName
  dateOfBirth
  referral {
    referredOn
    owner {
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}`) as unknown as TypedDocumentString<FoundByReferenceQuery, FoundByReferenceQueryVariables>;
export const FoundByBirthDocument = new TypedDocumentString(`
    query FoundByBirth($after: String) {
  caseload(first: 100, after: $after) {
    nodes {
      ...RecordToTell
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RecordToTell on Person {
  id
  preferredName
  fullName
  dateOfBirth
  referral {
    referredOn
    owner {
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}`) as unknown as TypedDocumentString<FoundByBirthQuery, FoundByBirthQueryVariables>;
export const ProposeSamePersonDocument = new TypedDocumentString(`
    mutation ProposeSamePerson($input: ProposeSamePersonInput!) {
  proposeSamePerson(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeSamePersonMutation, ProposeSamePersonMutationVariables>;
export const AnswerSamePersonDocument = new TypedDocumentString(`
    mutation AnswerSamePerson($input: AnswerSamePersonInput!) {
  answerSamePerson(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerSamePersonMutation, AnswerSamePersonMutationVariables>;
export const PartRecordsDocument = new TypedDocumentString(`
    mutation PartRecords($input: PartRecordsInput!) {
  partRecords(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PartRecordsMutation, PartRecordsMutationVariables>;
export const NoticeNowDocument = new TypedDocumentString(`
    query NoticeNow($id: ID!) {
  node(id: $id) {
    __typename
    ... on WithdrawalNotice {
      id
      category
      withdrawnOn
      lastReceivedOn
      dueOn
      acknowledgedOn
      deed
      basis
      note
      version
      holder {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeNowQuery, NoticeNowQueryVariables>;
export const AcknowledgeWithdrawalDocument = new TypedDocumentString(`
    mutation AcknowledgeWithdrawal($input: AcknowledgeWithdrawalInput!) {
  acknowledgeWithdrawal(input: $input) {
    notice {
      id
    }
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeWithdrawalMutation, AcknowledgeWithdrawalMutationVariables>;
export const MyObjectionsDocument = new TypedDocumentString(`
    query MyObjections {
  myObjections {
    ...ObjectionFacts
  }
}
    fragment ObjectionFacts on SharingObjection {
  id
  person {
    id
  }
  asker
  to {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  category
  reason
  basis
  askedOn
  dueOn
  state
  grounds
  answeredOn
  version
}`) as unknown as TypedDocumentString<MyObjectionsQuery, MyObjectionsQueryVariables>;
export const ObjectionsOfDocument = new TypedDocumentString(`
    query ObjectionsOf($person: ID!) {
  person(id: $person) {
    id
    preferredName
    objections {
      ...ObjectionFacts
    }
  }
}
    fragment ObjectionFacts on SharingObjection {
  id
  person {
    id
  }
  asker
  to {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  category
  reason
  basis
  askedOn
  dueOn
  state
  grounds
  answeredOn
  version
}`) as unknown as TypedDocumentString<ObjectionsOfQuery, ObjectionsOfQueryVariables>;
export const ObjectionNowDocument = new TypedDocumentString(`
    query ObjectionNow($objection: ID!) {
  node(id: $objection) {
    __typename
    ... on SharingObjection {
      ...ObjectionFacts
    }
  }
}
    fragment ObjectionFacts on SharingObjection {
  id
  person {
    id
  }
  asker
  to {
    id
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  category
  reason
  basis
  askedOn
  dueOn
  state
  grounds
  answeredOn
  version
}`) as unknown as TypedDocumentString<ObjectionNowQuery, ObjectionNowQueryVariables>;
export const ObjectToSharingDocument = new TypedDocumentString(`
    mutation ObjectToSharing($input: ObjectToSharingInput!) {
  objectToSharing(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectToSharingMutation, ObjectToSharingMutationVariables>;
export const AnswerObjectionDocument = new TypedDocumentString(`
    mutation AnswerObjection($input: AnswerObjectionInput!) {
  answerObjection(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const AgenciesAroundDocument = new TypedDocumentString(`
    query AgenciesAround($person: ID!) {
  person(id: $person) {
    id
    sharingConsents {
      agency {
        ...AgencyToName
      }
    }
    plan {
      needs {
        owner {
          ...AgencyToName
        }
      }
      actions {
        owner {
          ...AgencyToName
        }
      }
    }
  }
}
    fragment AgencyToName on Agency {
  id
  kind
  en: name(language: ENGLISH)
  cy: name(language: CYMRAEG)
}`) as unknown as TypedDocumentString<AgenciesAroundQuery, AgenciesAroundQueryVariables>;
export const AgenciesThatSawDocument = new TypedDocumentString(`
    query AgenciesThatSaw($person: ID!, $after: String) {
  disclosures(person: $person, first: 50, after: $after) {
    nodes {
      agency {
        ...AgencyToName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AgencyToName on Agency {
  id
  kind
  en: name(language: ENGLISH)
  cy: name(language: CYMRAEG)
}`) as unknown as TypedDocumentString<AgenciesThatSawQuery, AgenciesThatSawQueryVariables>;
export const PersonPlanDocument = new TypedDocumentString(`
    query PersonPlan($person: ID!) {
  person(id: $person) {
    id
    preferredName
    fullName
    dateOfBirth
    language
    communicationNeeds
    referral {
      point
      referredOn
      reason
      leadProfessional {
        name
        agency {
          en: name(language: ENGLISH)
          cy: name(language: CYMRAEG)
        }
      }
    }
    participation {
      answer
      on
    }
    escalations {
      id
      reference
      rule
      status
      raisedOn
      target {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
    sameAs {
      stands
      settledOn
      settledBy {
        name
        agency {
          en: name(language: ENGLISH)
          cy: name(language: CYMRAEG)
        }
      }
    }
    sharingConsents {
      id
    }
    custody {
      kind
      admittedOn
      releaseOn
      establishment {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
    custodyProgress {
      id
      on
      kind
      text
    }
    accommodation {
      needs {
        id
        recordedOn
        homelessOnRelease
        text
      }
      proposals {
        id
        proposedOn
        kind
        address
        availableFrom
        note
        owner {
          en: name(language: ENGLISH)
          cy: name(language: CYMRAEG)
        }
      }
      confirmation {
        id
        confirmed
        from
        kind
        address
        suitability
        power
        confirmedBy {
          name
        }
        owner {
          en: name(language: ENGLISH)
          cy: name(language: CYMRAEG)
        }
        version
      }
    }
    plan {
      status
      openedOn
      needs {
        id
        headline
        status
        pathway
        text
        recordedOn
        owner {
          en: name(language: ENGLISH)
          cy: name(language: CYMRAEG)
        }
      }
      actions {
        id
        headline
        dueOn
        status
        pathway
        text
        note
        version
        owner {
          id
          en: name(language: ENGLISH)
          cy: name(language: CYMRAEG)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonPlanQuery, PersonPlanQueryVariables>;
export const FreshDocument = new TypedDocumentString(`
    query Fresh($person: ID!) {
  freshness(person: $person) {
    category
    changedAt
    agency {
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}
    `) as unknown as TypedDocumentString<FreshQuery, FreshQueryVariables>;
export const MayWriteDocument = new TypedDocumentString(`
    query MayWrite($person: ID!) {
  identity: explainAccess(person: $person, category: IDENTITY) {
    write
  }
  confirmation: explainAccess(
    person: $person
    category: ACCOMMODATION_CONFIRMATION
  ) {
    write
  }
  need: explainAccess(person: $person, category: ACCOMMODATION_NEED) {
    write
  }
  progress: explainAccess(person: $person, category: CUSTODY_PROGRESS) {
    write
  }
  plan: explainAccess(person: $person, category: PLAN_SUMMARY) {
    write
  }
  consent: explainAccess(person: $person, category: PARTICIPATION_AND_CONSENT) {
    write
  }
  escalations: explainAccess(person: $person, category: ESCALATIONS) {
    write
  }
  record: explainAccess(person: $person, category: ACCESS_RECORD) {
    read
  }
  referral: explainAccess(person: $person, category: REFERRAL) {
    write
  }
}
    `) as unknown as TypedDocumentString<MayWriteQuery, MayWriteQueryVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($person: ID!, $category: InformationCategory!) {
  explainAccess(person: $person, category: $category) {
    category
    party
    read
    write
    clause
    basis {
      regime
      article
      condition
      gateway
    }
    seat
    seatUntil
    clearance
    clearanceUntil
  }
}
    `) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;
export const PoliceRequestNowDocument = new TypedDocumentString(`
    query PoliceRequestNow($request: ID!) {
  node(id: $request) {
    __typename
    ... on PoliceRequest {
      id
      offence
      reason
      categories
      askedOn
      state
      opened
      closesAt
      decidedOn
      note
      version
      person {
        id
        preferredName
      }
      officer {
        name
      }
      owner {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      asked {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PoliceRequestNowQuery, PoliceRequestNowQueryVariables>;
export const PoliceRequestsOfDocument = new TypedDocumentString(`
    query PoliceRequestsOf($person: ID!) {
  person(id: $person) {
    id
    preferredName
    policeRequests {
      id
      state
      askedOn
      asked {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PoliceRequestsOfQuery, PoliceRequestsOfQueryVariables>;
export const RequestForSeriousCrimeDocument = new TypedDocumentString(`
    mutation RequestForSeriousCrime($input: RequestForSeriousCrimeInput!) {
  requestForSeriousCrime(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RequestForSeriousCrimeMutation, RequestForSeriousCrimeMutationVariables>;
export const DecidePoliceRequestDocument = new TypedDocumentString(`
    mutation DecidePoliceRequest($input: DecidePoliceRequestInput!) {
  decidePoliceRequest(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DecidePoliceRequestMutation, DecidePoliceRequestMutationVariables>;
export const ProtocolsDocument = new TypedDocumentString(`
    query Protocols {
  partnerships {
    id
    slug
    en: name(language: ENGLISH)
    cy: name(language: CYMRAEG)
  }
  protocols {
    id
    partnership
    version
    supersedes
    en: title(language: ENGLISH)
    cy: title(language: CYMRAEG)
    state
    validFrom
    validUntil
    supersedesFrom
    reviewDue
    sha256
    signatures {
      id
      signatory
      authority
      from
      until
      runs
      withdrawn
      agency {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
    unsigned {
      id
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
  signatories {
    name
    authority
    mine
  }
  viewer {
    party
  }
}
    `) as unknown as TypedDocumentString<ProtocolsQuery, ProtocolsQueryVariables>;
export const ProtocolChangesDocument = new TypedDocumentString(`
    query ProtocolChanges($from: ID!, $to: ID!) {
  diffProtocols(from: $from, to: $to) {
    places
    changes {
      party
      agencyKinds
      category
      effect
      before {
        read
        write
        needs
        scope
        en: clause(language: ENGLISH)
        cy: clause(language: CYMRAEG)
      }
      after {
        read
        write
        needs
        scope
        en: clause(language: ENGLISH)
        cy: clause(language: CYMRAEG)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProtocolChangesQuery, ProtocolChangesQueryVariables>;
export const ReferenceTableDocument = new TypedDocumentString(`
    query ReferenceTable($protocol: ID!, $language: Language!) {
  node(id: $protocol) {
    __typename
    ... on Protocol {
      lines {
        category
        what(language: $language)
        existenceSensitive
        clause(language: $language)
        why(language: $language)
        basis {
          regime
          article
          condition
          gateway
        }
        cells {
          party
          agencyKinds
          cell {
            read
            write
            needs
            scope
            clause(language: $language)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferenceTableQuery, ReferenceTableQueryVariables>;
export const SignProtocolDocument = new TypedDocumentString(`
    mutation SignProtocol($input: SignProtocolInput!) {
  signProtocol(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SignProtocolMutation, SignProtocolMutationVariables>;
export const WithdrawSignatureDocument = new TypedDocumentString(`
    mutation WithdrawSignature($input: WithdrawSignatureInput!) {
  withdrawSignature(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawSignatureMutation, WithdrawSignatureMutationVariables>;
export const CasesToRehearseDocument = new TypedDocumentString(`
    query CasesToRehearse($after: String) {
  caseload(first: 100, after: $after) {
    nodes {
      id
      participation {
        answer
      }
      sharingConsents {
        state
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CasesToRehearseQuery, CasesToRehearseQueryVariables>;
export const RehearseDocument = new TypedDocumentString(`
    query Rehearse($protocol: ID!, $people: [ID!]!) {
  rehearseProtocol(protocol: $protocol, people: $people) {
    cases {
      person {
        id
      }
      changes {
        party
        field
        categories
        effect
        byRight
        agency {
          en: name(language: ENGLISH)
          cy: name(language: CYMRAEG)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RehearseQuery, RehearseQueryVariables>;
export const ReferencesOfDocument = new TypedDocumentString(`
    query ReferencesOf($person: ID!) {
  person(id: $person) {
    id
    preferredName
    references {
      id
      scheme
      value
      recordedOn
      endedOn
      version
      owner {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferencesOfQuery, ReferencesOfQueryVariables>;
export const WritableSchemesDocument = new TypedDocumentString(`
    query WritableSchemes($person: ID!) {
  YOUTH_JUSTICE_CASE: explainAccess(person: $person, category: REFERRAL) {
    write
  }
  PRISON_NUMBER: explainAccess(person: $person, category: CUSTODY_DATES) {
    write
  }
  NHS_NUMBER: explainAccess(person: $person, category: HEALTH_PRACTICALITIES) {
    write
  }
  UNIQUE_PUPIL_NUMBER: explainAccess(
    person: $person
    category: EDUCATION_TRAINING_EMPLOYMENT
  ) {
    write
  }
  PNC_ID: explainAccess(person: $person, category: OFFENCE_AND_ORDER) {
    write
  }
  HOUSING_REFERENCE: explainAccess(person: $person, category: ACCOMMODATION_NEED) {
    write
  }
  SOCIAL_CARE_REFERENCE: explainAccess(person: $person, category: SAFEGUARDING) {
    write
  }
}
    `) as unknown as TypedDocumentString<WritableSchemesQuery, WritableSchemesQueryVariables>;
export const RecordReferenceDocument = new TypedDocumentString(`
    mutation RecordReference($input: RecordReferenceInput!) {
  recordReference(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordReferenceMutation, RecordReferenceMutationVariables>;
export const EndReferenceDocument = new TypedDocumentString(`
    mutation EndReference($input: EndReferenceInput!) {
  endReference(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndReferenceMutation, EndReferenceMutationVariables>;
export const SealsOfDocument = new TypedDocumentString(`
    query SealsOf($person: ID!) {
  person(id: $person) {
    id
    preferredName
    seals {
      id
      category
      reason
      sealedOn
      unsealedOn
      version
    }
    plan {
      actions {
        id
        headline
        owner {
          id
        }
      }
      needs {
        id
        headline
        owner {
          id
        }
      }
    }
    accommodation {
      needs {
        id
        text
        owner {
          id
        }
      }
    }
    safeguarding {
      id
      text
      owner {
        id
      }
    }
    familyMembers {
      id
      name
      owner {
        id
      }
    }
    clinicalNotes {
      id
      text
      owner {
        id
      }
    }
    intelligence {
      id
      text
      owner {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SealsOfQuery, SealsOfQueryVariables>;
export const SealRecordDocument = new TypedDocumentString(`
    mutation SealRecord($input: SealRecordInput!) {
  sealRecord(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SealRecordMutation, SealRecordMutationVariables>;
export const UnsealRecordDocument = new TypedDocumentString(`
    mutation UnsealRecord($input: UnsealRecordInput!) {
  unsealRecord(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UnsealRecordMutation, UnsealRecordMutationVariables>;
export const TransfersToAnswerDocument = new TypedDocumentString(`
    query TransfersToAnswer {
  transfersToAnswer {
    id
    proposedOn
    authority
    owner {
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}
    `) as unknown as TypedDocumentString<TransfersToAnswerQuery, TransfersToAnswerQueryVariables>;
export const TransferNowDocument = new TypedDocumentString(`
    query TransferNow($transfer: ID!) {
  node(id: $transfer) {
    __typename
    ... on AreaTransfer {
      id
      proposedOn
      state
      reason
      note
      authority
      answeredOn
      oldAreaUntil
      version
      owner {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
      to {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TransferNowQuery, TransferNowQueryVariables>;
export const ProposeTransferNowDocument = new TypedDocumentString(`
    query ProposeTransferNow($person: ID!) {
  person(id: $person) {
    id
    preferredName
    transfers {
      id
      state
      proposedOn
      to {
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
  referral: explainAccess(person: $person, category: REFERRAL) {
    write
  }
  partnerships {
    authorities {
      slug
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
      team {
        id
        en: name(language: ENGLISH)
        cy: name(language: CYMRAEG)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeTransferNowQuery, ProposeTransferNowQueryVariables>;
export const ProposeTransferDocument = new TypedDocumentString(`
    mutation ProposeTransfer($input: ProposeTransferInput!) {
  proposeTransfer(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeTransferMutation, ProposeTransferMutationVariables>;
export const AnswerTransferDocument = new TypedDocumentString(`
    mutation AnswerTransfer($input: AnswerTransferInput!) {
  answerTransfer(input: $input) {
    refusal {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerTransferMutation, AnswerTransferMutationVariables>;
export const WorkPeopleDocument = new TypedDocumentString(`
    query WorkPeople($after: String) {
  caseload(first: 100, after: $after) {
    nodes {
      id
      preferredName
      dueWork {
        kind
        opensOn
        dueOn
      }
      sameAs {
        id
        stands
        proposedOn
        agreedOn
        home {
          id
        }
      }
      policeRequests {
        id
        state
        askedOn
        asked {
          id
        }
      }
      accessReviews {
        id
        category
        dueOn
        state
        owner {
          id
        }
      }
      objections {
        id
        category
        dueOn
        state
        to {
          id
        }
      }
      corrections {
        id
        dueOn
        state
        to {
          id
        }
      }
      withdrawalNotices {
        id
        category
        dueOn
        acknowledgedOn
        holder {
          id
        }
      }
      custody {
        releaseOn
      }
      accommodation {
        confirmation {
          confirmed
          from
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WorkPeopleQuery, WorkPeopleQueryVariables>;
export const WorkActionsDocument = new TypedDocumentString(`
    query WorkActions($owner: ID!, $dueBefore: Date!) {
  agreedActions(
    filter: {owner: $owner, dueBefore: $dueBefore, status: [AGREED, UNDER_WAY]}
    first: 100
  ) {
    nodes {
      id
      headline
      dueOn
      status
      person {
        id
        preferredName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkActionsQuery, WorkActionsQueryVariables>;
export const MayConfirmDocument = new TypedDocumentString(`
    query MayConfirm($person: ID!) {
  explainAccess(person: $person, category: ACCOMMODATION_CONFIRMATION) {
    write
  }
}
    `) as unknown as TypedDocumentString<MayConfirmQuery, MayConfirmQueryVariables>;
export const HouseholdPlanDocument = new TypedDocumentString(`
    query HouseholdPlan {
  caseload(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HouseholdPlanQuery, HouseholdPlanQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    party
    agency {
      id
      kind
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
