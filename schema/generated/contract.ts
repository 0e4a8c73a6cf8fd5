// generated: npm run generate
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `YYYY-MM-DD`, in the calendar of England and Wales. No time of day, no time zone. */
  Date: { input: string; output: string; }
  /** An instant in UTC, RFC 3339, to the millisecond. */
  DateTime: { input: string; output: string; }
};

/**
 * That somebody asked for a copy of what is held about a young person (UK GDPR Article 15). The household and the home team own it; what is in the bundle is
 * for whoever asked alone.
 */
export type AccessRequest = Node & {
  readonly id: Scalars['ID']['output'];
  readonly asker: Maybe<RequestAsker>;
  /** What they are looking for, in their words. */
  readonly note: Maybe<Scalars['String']['output']>;
  readonly askedOn: Maybe<Scalars['Date']['output']>;
  /** The last day to answer: one calendar month, or three where it was extended; the next working day where that is none. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Why it takes longer, as whoever asked is told; null unless it was extended. */
  readonly extensionReason: Maybe<Scalars['String']['output']>;
  readonly extendedOn: Maybe<Scalars['Date']['output']>;
  readonly state: Maybe<AccessRequestState>;
  readonly releasedOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which whoever asked cannot read it any more: thirty calendar days after its release. */
  readonly readUntil: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Who asks. */
export type RequestAsker =
  | 'YOUNG_PERSON'
  /** Who holds parental responsibility, where the young person does not decide it. */
  | 'PARENT';

/** Where an access request stands. */
export type AccessRequestState =
  /** The agencies review what they hold. */
  | 'ASKED'
  /** There to be read by whoever asked. */
  | 'RELEASED';

/**
 * What one agency holds in one category, to be reviewed by it before release. Of this category too: whoever may not read it does not learn that something is
 * held.
 */
export type AccessReview = Node & {
  readonly id: Scalars['ID']['output'];
  readonly person: Maybe<Person>;
  /** The agency that holds it, and reviews; of what a household wrote, the home team. */
  readonly owner: Maybe<Agency>;
  readonly category: Maybe<InformationCategory>;
  /** How many records are held. */
  readonly held: Maybe<Scalars['Int']['output']>;
  /** The last day for the review: seven calendar days before the request is to be answered. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly state: Maybe<AccessReviewState>;
  /** The exemption for what is held back; before the review the one this category is held back under unless the agency releases it. */
  readonly exemption: Maybe<AccessExemption>;
  readonly released: Maybe<Scalars['Int']['output']>;
  readonly reviewedOn: Maybe<Scalars['Date']['output']>;
  readonly reviewedBy: Maybe<Staff>;
  /** What is held, for the agency that reviews it alone; empty for everybody else. */
  readonly items: Maybe<ReadonlyArray<AccessItem>>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Whether it is reviewed. */
export type AccessReviewState =
  | 'TO_REVIEW'
  | 'REVIEWED';

/** One record that is held, without what names others: fields about somebody else, and the names that are recorded as theirs, wherever they stand. */
export type AccessItem = {
  readonly id: Scalars['ID']['output'];
  readonly category: Maybe<InformationCategory>;
  /** The agency that holds it. */
  readonly owner: Maybe<Agency>;
  /** What kind of record it is, by its type in this contract. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** The day it was last written. */
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  readonly lines: Maybe<ReadonlyArray<AccessLine>>;
};

/** One field of a record that is held. */
export type AccessLine = {
  readonly field: Maybe<Scalars['String']['output']>;
  /** Words taken out are shown as `▇▇▇`; null where the whole field is about somebody else. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Under which exemption something is held back. Source of each: `schema/reference/access-exemptions.yaml`. */
export type AccessExemption =
  /** Data Protection Act 2018 Sch 2 para 2: it would prejudice preventing or detecting crime. */
  | 'CRIME'
  /** Sch 2 para 16: it would tell about another person. */
  | 'THIRD_PARTY'
  /** Sch 2 para 19: legal professional privilege. */
  | 'PRIVILEGE'
  /** Sch 3 paras 5, 11 and 19: it would be likely to cause serious harm (health, social work, education). */
  | 'SERIOUS_HARM'
  /** Sch 3 para 21: child abuse data, where release would not be in the child's interest. */
  | 'CHILD_ABUSE'
  /** Sch 3 paras 4 and 10: told in the expectation that a parent would not learn of it. */
  | 'EXPECTATION';

/** Who is asked about. */
export type RequestAccessInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** What they are looking for. At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The request as it stands, or the refusal. */
export type RequestAccessResult = {
  readonly request: Maybe<AccessRequest>;
  readonly refusal: Maybe<Refusal>;
};

/** Why it takes longer. */
export type ExtendAccessRequestInput = {
  readonly requestId: Scalars['String']['input'];
  readonly request: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  /** At most 1,000 characters. Whoever asked reads it. */
  readonly reason: Scalars['String']['input'];
};

/** The request as extended, or the refusal. */
export type ExtendAccessRequestResult = {
  readonly request: Maybe<AccessRequest>;
  readonly refusal: Maybe<Refusal>;
};

/** What is released of one category. */
export type ReviewAccessInput = {
  readonly requestId: Scalars['String']['input'];
  readonly review: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  /** The items that are released; the others are held back. */
  readonly release: ReadonlyArray<Scalars['ID']['input']>;
  /** For what is held back. */
  readonly exemption?: InputMaybe<AccessExemption>;
  /** Words that name or describe somebody else: taken out wherever they stand in what is released. At most 50, each of 2 to 100 characters. */
  readonly remove: ReadonlyArray<Scalars['String']['input']>;
};

/** The review as done, or the refusal. */
export type ReviewAccessResult = {
  readonly review: Maybe<AccessReview>;
  readonly refusal: Maybe<Refusal>;
};

/** That something in a person's plan changed: which kinds of record, never what they say. Read the plan again to see it. */
export type PlanChange = {
  /** When the change was committed. */
  readonly at: Scalars['DateTime']['output'];
  /** What kind of record changed, for example `AccommodationConfirmation`; only kinds the caller may read at least as a fact. */
  readonly changed: ReadonlyArray<Scalars['String']['output']>;
  readonly person: Person;
};

/** The answer to: why can I see this, why can I not. Made from the same rows that decide. */
export type AccessExplanation = {
  readonly category: Maybe<InformationCategory>;
  readonly agency: Maybe<Agency>;
  /** The party of the protocol that was looked at, for example `HO`. */
  readonly party: Maybe<Scalars['String']['output']>;
  readonly read: Maybe<ReadLevel>;
  readonly write: Maybe<WriteLevel>;
  /** The clause of the protocol. */
  readonly clause: Maybe<Scalars['String']['output']>;
  readonly basis: Maybe<LawfulBasis>;
  /** Why there is a reason to know: the kind of seat, or null without one. */
  readonly seat: Maybe<SeatKind>;
  readonly seatUntil: Maybe<Scalars['DateTime']['output']>;
  /** The consent or disclosure the rule needs and that stands, until when; null when none is needed or none stands. */
  readonly clearanceUntil: Maybe<Scalars['DateTime']['output']>;
  readonly clearance: Maybe<ClearanceKind>;
  /** All of it in one or two sentences, with who can change it. */
  readonly sentence: Maybe<Scalars['String']['output']>;
};


/** The answer to: why can I see this, why can I not. Made from the same rows that decide. */
export type AccessExplanationClauseArgs = {
  language?: InputMaybe<Language>;
};

/** What a cell of the matrix allows to be read now. FACT: the marked fields only. OWN: own entries, FACT of the rest. OWN_ALONE: own entries, nothing of the rest. */
export type ReadLevel =
  | 'NONE'
  | 'FACT'
  | 'OWN_ALONE'
  | 'OWN'
  | 'ALL';

/** What a cell of the matrix allows to be written now. OWN: own entries. ALL: the current record too, by superseding it. */
export type WriteLevel =
  | 'NONE'
  | 'OWN'
  | 'ALL';

/** Why an agency or a member of staff has a reason to know a person. */
export type SeatKind =
  /** A place on the person's panel, by referral. */
  | 'PANEL'
  /** The lead professional of the case. */
  | 'LEAD'
  /** The establishment that holds the person, until as many days after release as the protocol says. */
  | 'CUSTODY'
  /** A named member of staff is allocated to the person. */
  | 'ALLOCATION'
  /** A service under contract for the person. */
  | 'CONTRACT'
  /** The chair of the person's panel. */
  | 'CHAIR'
  /** The young person, or who cares for them. */
  | 'HOUSEHOLD'
  /** The information-governance lead, for people of the partnership. */
  | 'PARTNERSHIP'
  /** A request of the person to a broker. */
  | 'REQUEST'
  /** A rung of one escalation, and only for it. */
  | 'RUNG';

/** What was agreed or decided about one person that opens, narrows or conditions what the matrix allows. */
export type ClearanceKind =
  /** Consent to share a category with an agency. */
  | 'CONSENT'
  /** An emergency safeguarding disclosure to a named member of staff. */
  | 'SAFEGUARDING'
  /** A police request about serious crime that was approved, to the officer who asked. */
  | 'SERIOUS_CRIME'
  /** That an agency stopped using a category: it closes, and opens nothing. */
  | 'OBJECTION'
  /** Leave to see records that are sealed. */
  | 'SEAL'
  /** The young person was told what is shared, with whom and why. */
  | 'INFORMED'
  /** Voluntary support is not refused. */
  | 'PARTICIPATION';

/** The lawful basis the protocol names: UK GDPR article, special category condition, gateway in law. */
export type LawfulBasis = {
  readonly regime: Scalars['String']['output'];
  readonly article: Maybe<Scalars['String']['output']>;
  readonly condition: Maybe<Scalars['String']['output']>;
  readonly gateway: Maybe<Scalars['String']['output']>;
};

/**
 * When what one agency keeps in one category was last changed. Withheld from whoever may not read in full all the categories of the record that changed:
 * a change of an action about health is one of the plan, and one of health, to who reads both.
 */
export type Freshness = {
  readonly category: Maybe<InformationCategory>;
  /** Whose records they are: the agency, or the household, that wrote them first. */
  readonly agency: Maybe<Agency>;
  /** When the newest change was committed, in UTC. */
  readonly changedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of the versions of one record, newest first. */
export type HistoryConnection = {
  readonly edges: ReadonlyArray<HistoryEdge>;
  readonly nodes: ReadonlyArray<HistoryEntry>;
  readonly pageInfo: PageInfo;
};

/** A version in a page, with its cursor. */
export type HistoryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: HistoryEntry;
};

/** One version of a record, as it was. Guarded by the record's own category, as the record is. */
export type HistoryEntry = {
  readonly version: Scalars['Int']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** The agency that made the change. */
  readonly by: Maybe<Agency>;
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The record as it stood, guarded field by field under the rights of now. */
  readonly record: Maybe<Node>;
};

/** The accommodation pathway: need and proposals (ACCOMMODATION_NEED), confirmation and its alarms (ACCOMMODATION_CONFIRMATION). */
export type Accommodation = {
  readonly needs: Maybe<ReadonlyArray<AccommodationNeed>>;
  readonly proposals: Maybe<ReadonlyArray<AccommodationProposal>>;
  readonly confirmation: Maybe<AccommodationConfirmation>;
  /** The days on which an address still unconfirmed becomes an alarm: 28, 14 and 7 calendar days before release. Empty once confirmed. */
  readonly alarms: Maybe<ReadonlyArray<AccommodationAlarm>>;
};

/** Where the young person needs to live and why. FACT says that a need is recorded and when. */
export type AccommodationNeed = Node & {
  readonly id: Scalars['ID']['output'];
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  /** Whether the person would be homeless on release without help. */
  readonly homelessOnRelease: Maybe<Scalars['Boolean']['output']>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A place proposed for the young person; a proposal confirms nothing. FACT says that there is one and since when. */
export type AccommodationProposal = Node & {
  readonly id: Scalars['ID']['output'];
  readonly proposedOn: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<AccommodationKind>;
  readonly address: Maybe<Scalars['String']['output']>;
  readonly availableFrom: Maybe<Scalars['Date']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Where the young person will live. FACT says that it is confirmed and from when, never where. */
export type AccommodationConfirmation = Node & {
  readonly id: Scalars['ID']['output'];
  readonly confirmed: Maybe<Scalars['Boolean']['output']>;
  /** The first night. */
  readonly from: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<AccommodationKind>;
  readonly address: Maybe<Scalars['String']['output']>;
  readonly suitability: Maybe<Suitability>;
  /** The power under which it was confirmed. */
  readonly power: Maybe<ConfirmationPower>;
  readonly confirmedBy: Maybe<Staff>;
  readonly owner: Maybe<Agency>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A day on which accommodation still unconfirmed becomes an alarm. Worked out again when the release date or the confirmation changes. */
export type AccommodationAlarm = Node & {
  readonly id: Scalars['ID']['output'];
  /** The day the alarm is raised if no accommodation is confirmed. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** Calendar days before release. */
  readonly daysBeforeRelease: Maybe<Scalars['Int']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** The kind of place. */
export type AccommodationKind =
  | 'FAMILY_HOME'
  | 'OWN_TENANCY'
  | 'SUPPORTED_LODGINGS'
  | 'SUPPORTED_HOUSING'
  | 'FOSTER_CARE'
  | 'RESIDENTIAL_CARE'
  | 'TEMPORARY';

/** What the agency that confirms a place says of how well it suits the young person. */
export type Suitability =
  | 'SUITABLE'
  | 'SUITABLE_FOR_NOW'
  | 'NOT_SUITABLE';

/** The power in law under which accommodation is confirmed. */
export type ConfirmationPower =
  /** Housing (Wales) Act 2014, Part 2. */
  | 'HOUSING_WALES_ACT_2014'
  /** Social Services and Well-being (Wales) Act 2014, s.76: accommodation for children without parents or who are lost or abandoned, or need it. */
  | 'SSWBA_S76';

/** The accommodation need to record, or the record it supersedes and what it says now. */
export type RecordAccommodationNeedInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly homelessOnRelease: Scalars['Boolean']['input'];
  readonly text: Scalars['String']['input'];
};

/** The need as recorded, or the refusal. */
export type RecordAccommodationNeedResult = {
  readonly need: Maybe<AccommodationNeed>;
  readonly refusal: Maybe<Refusal>;
};

/** The place to propose. */
export type ProposeAccommodationInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly kind: AccommodationKind;
  /** At most 300 characters. */
  readonly address: Scalars['String']['input'];
  readonly availableFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The proposal as recorded, or the refusal. */
export type ProposeAccommodationResult = {
  readonly proposal: Maybe<AccommodationProposal>;
  readonly refusal: Maybe<Refusal>;
};

/** The place to confirm, and under what power. */
export type ConfirmAccommodationInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly kind: AccommodationKind;
  /** At most 300 characters. */
  readonly address: Scalars['String']['input'];
  /** The first night; defaults to the planned release date. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly suitability: Suitability;
  /** Social services must name SSWBA_S76; for housing it is its own Act. */
  readonly power?: InputMaybe<ConfirmationPower>;
  /** The version of the confirmation it replaces; absent when there is none, or to replace whatever stands. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** The confirmation that now stands, or the refusal. */
export type ConfirmAccommodationResult = {
  readonly confirmation: Maybe<AccommodationConfirmation>;
  readonly refusal: Maybe<Refusal>;
};

/** That a named member of staff works with this person. */
export type Allocation = Node & {
  readonly id: Scalars['ID']['output'];
  readonly person: Person;
  readonly staff: Maybe<Staff>;
  /** The agency whose staff they are. */
  readonly owner: Maybe<Agency>;
  /** The first day it no longer holds; null: it has no end yet. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** The colleague who stands in for them, or did last. */
  readonly cover: Maybe<Staff>;
  /** The first day the cover no longer holds. */
  readonly coverUntil: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A page of allocations, oldest first. */
export type AllocationConnection = {
  readonly edges: ReadonlyArray<AllocationEdge>;
  readonly nodes: ReadonlyArray<Allocation>;
  readonly pageInfo: PageInfo;
};

/** An allocation in a page, with its cursor. */
export type AllocationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Allocation;
};

/** Who stands in, for which allocation, until when. */
export type CoverStaffInput = {
  readonly requestId: Scalars['String']['input'];
  readonly allocation: Scalars['ID']['input'];
  /** The colleague, as `Staff.member` says. */
  readonly member: Scalars['ID']['input'];
  /** The first day the cover no longer holds; not after the end of the allocation. */
  readonly until: Scalars['Date']['input'];
};

/** That the allocation is covered, or the refusal. */
export type CoverStaffResult = {
  readonly covered: Maybe<Scalars['Boolean']['output']>;
  readonly refusal: Maybe<Refusal>;
};

/** Which allocation ends, and why. */
export type EndAllocationInput = {
  readonly requestId: Scalars['String']['input'];
  readonly allocation: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** That the allocation has ended, or the refusal. */
export type EndAllocationResult = {
  readonly ended: Maybe<Scalars['Boolean']['output']>;
  readonly refusal: Maybe<Refusal>;
};

/**
 * That something went wrong with personal data (UK GDPR Article 33), as it was reported. Whoever reported it reads what they wrote; an
 * information-governance lead the parts of the partnerships they answer for, and no other's.
 */
export type BreachReport = {
  readonly id: Scalars['ID']['output'];
  /** What went wrong, without a young person's name. */
  readonly what: Maybe<Scalars['String']['output']>;
  /** The disclosures it is about: from this instant. */
  readonly from: Maybe<Scalars['DateTime']['output']>;
  /** And before this one. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
  /** Disclosures to this agency; null: to any. */
  readonly agency: Maybe<Agency>;
  /** Disclosures to this member of staff; null: to any. */
  readonly staff: Maybe<Staff>;
  /** When somebody became aware of it. */
  readonly foundAt: Maybe<Scalars['DateTime']['output']>;
  readonly reportedAt: Maybe<Scalars['DateTime']['output']>;
  readonly reportedBy: Maybe<Staff>;
  /** By when the Information Commissioner is told, unless a risk is unlikely: 72 hours after it was found, weekends included. */
  readonly commissionerBy: Maybe<Scalars['DateTime']['output']>;
  /** Over the parts the caller may see; null where there is none. */
  readonly state: Maybe<BreachState>;
  /** That instant has passed, and a part the caller may see is not decided. */
  readonly overdue: Maybe<Scalars['Boolean']['output']>;
  /** To a lead: the part of each partnership they answer for. To whoever reported it: none. */
  readonly parts: Maybe<ReadonlyArray<BreachPart>>;
  /**
   * The young people of those parts whose information was disclosed so, in no order that tells anything, each with every such disclosure of the ledger: to
   * whom, what, when, under which rule. As for the access record, a category whose existence the caller may not know of is not told.
   */
  readonly people: Maybe<BreachedPersonConnection>;
};


/**
 * That something went wrong with personal data (UK GDPR Article 33), as it was reported. Whoever reported it reads what they wrote; an
 * information-governance lead the parts of the partnerships they answer for, and no other's.
 */
export type BreachReportPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far a breach is. */
export type BreachState =
  | 'REPORTED'
  /** The risk is decided in every part. */
  | 'DECIDED'
  /** Every part has an outcome. */
  | 'CLOSED';

/** What a breach is to one partnership: whom it concerns, what was decided. */
export type BreachPart = {
  readonly partnership: Maybe<Partnership>;
  readonly state: Maybe<BreachState>;
  /** Every decision, newest first; the first is the one that stands. */
  readonly decisions: Maybe<ReadonlyArray<BreachDecision>>;
  /** How many decisions there are: what `decideBreach` takes as the version seen. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What was decided, once. */
export type BreachDecision = {
  readonly risk: Maybe<BreachRisk>;
  /** Why the risk is judged so. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly commissionerToldAt: Maybe<Scalars['DateTime']['output']>;
  /** Why the commissioner was told after 72 hours; null where it was not late. */
  readonly delayReason: Maybe<Scalars['String']['output']>;
  /** How the young people were told, or why they were not; null while it is open. */
  readonly people: Maybe<Scalars['String']['output']>;
  /** What came of it; null while it is open. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy: Maybe<Staff>;
};

/** How likely harm to the young people is. */
export type BreachRisk =
  /** Unlikely: the commissioner need not be told. */
  | 'UNLIKELY'
  /** Likely: the commissioner is told within 72 hours (Article 33). */
  | 'RISK'
  /** A high risk: the young people are told too, without undue delay (Article 34). */
  | 'HIGH_RISK';

/** A young person a breach concerns. */
export type BreachedPerson = {
  readonly person: Person;
  /** Newest first. */
  readonly disclosures: Maybe<ReadonlyArray<Disclosure>>;
};

/** A page of reports, newest first. */
export type BreachReportConnection = {
  readonly edges: ReadonlyArray<BreachReportEdge>;
  readonly nodes: ReadonlyArray<BreachReport>;
  readonly pageInfo: PageInfo;
};

/** A report in a page, with its cursor. */
export type BreachReportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BreachReport;
};

/** A page of those concerned. */
export type BreachedPersonConnection = {
  readonly edges: ReadonlyArray<BreachedPersonEdge>;
  readonly nodes: ReadonlyArray<BreachedPerson>;
  readonly pageInfo: PageInfo;
};

/** Somebody concerned in a page, with its cursor. */
export type BreachedPersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BreachedPerson;
};

/** What went wrong, and whose disclosures it was: an agency, a member of staff or a young person is named. */
export type ReportBreachInput = {
  readonly requestId: Scalars['String']['input'];
  /** At most 2,000 characters. Name no young person. */
  readonly what: Scalars['String']['input'];
  readonly foundAt: Scalars['DateTime']['input'];
  readonly from: Scalars['DateTime']['input'];
  /** At least a minute ago. */
  readonly until: Scalars['DateTime']['input'];
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** `Staff.member`. */
  readonly staff?: InputMaybe<Scalars['ID']['input']>;
  readonly person?: InputMaybe<Scalars['ID']['input']>;
};

/** The report as it stands, or the refusal. */
export type ReportBreachResult = {
  readonly breach: Maybe<BreachReport>;
  readonly refusal: Maybe<Refusal>;
};

/** What is decided, for one partnership. */
export type DecideBreachInput = {
  readonly requestId: Scalars['String']['input'];
  readonly breach: Scalars['ID']['input'];
  readonly partnership: Scalars['ID']['input'];
  /** `BreachPart.version` as the caller saw it. */
  readonly version: Scalars['Int']['input'];
  readonly risk: BreachRisk;
  /** At most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  readonly commissionerToldAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 1,000 characters. */
  readonly delayReason?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  readonly people?: InputMaybe<Scalars['String']['input']>;
  /** Closes it. At most 2,000 characters. */
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
};

/** The breach as it stands, or the refusal. */
export type DecideBreachResult = {
  readonly breach: Maybe<BreachReport>;
  readonly refusal: Maybe<Refusal>;
};

/** That the young person asked a broker to speak for them. */
export type BrokerRequest = Node & {
  readonly id: Scalars['ID']['output'];
  readonly broker: Maybe<Agency>;
  /** What they said, where they said something. */
  readonly words: Maybe<Scalars['String']['output']>;
  readonly askedOn: Maybe<Scalars['Date']['output']>;
  /** The day it was taken back; null while it stands. */
  readonly withdrawnOn: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Which broker the young person asks, in which words. */
export type AskBrokerInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly broker: Scalars['ID']['input'];
  /** At most 2,000 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** The request, or the refusal. */
export type AskBrokerResult = {
  readonly request: Maybe<BrokerRequest>;
  readonly refusal: Maybe<Refusal>;
};

/** Which request is taken back. */
export type WithdrawBrokerRequestInput = {
  readonly requestId: Scalars['String']['input'];
  readonly request: Scalars['ID']['input'];
};

/** The request as taken back, or the refusal. */
export type WithdrawBrokerRequestResult = {
  readonly request: Maybe<BrokerRequest>;
  readonly refusal: Maybe<Refusal>;
};

/** Whether a young person decides one matter. FACT says that it was judged and when, never what. */
export type DecisionCapacity = Node & {
  readonly id: Scalars['ID']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly law: Maybe<CapacityLaw>;
  /** What is to be decided. Of another matter this says nothing. */
  readonly matter: Maybe<Scalars['String']['output']>;
  /** Where the matter is a consent to share: with which agency. */
  readonly agency: Maybe<Agency>;
  /** Where the matter is a consent to share: of what. */
  readonly categories: Maybe<ReadonlyArray<InformationCategory>>;
  /** Who judged it: name and profession. */
  readonly assessor: Maybe<Scalars['String']['output']>;
  /** What the young person showed that they understand. */
  readonly understanding: Maybe<Scalars['String']['output']>;
  readonly outcome: Maybe<CapacityOutcome>;
  /** What was considered of the parents' involvement, and what the young person wants of it. */
  readonly parentsInvolvement: Maybe<Scalars['String']['output']>;
  /** What the young person thinks of the matter, also where somebody else decides it. */
  readonly childsView: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** By which law it is judged. */
export type CapacityLaw =
  /** Under 16: a child who fully understands what is proposed may decide the matter (Gillick). */
  | 'GILLICK'
  /** From 16: able to decide unless capacity is lacking (Mental Capacity Act 2005). */
  | 'MENTAL_CAPACITY_ACT_2005';

/** What was found. */
export type CapacityOutcome =
  /** The young person decides. */
  | 'DECIDES'
  /** Who holds parental responsibility decides; the young person is heard. */
  | 'DOES_NOT_DECIDE';

/** Who holds parental responsibility. FACT says that it is recorded, from when and until when. */
export type ParentalResponsibility = Node & {
  readonly id: Scalars['ID']['output'];
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Null while it is held; it ends at 18 in any case. */
  readonly until: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<ResponsibilityHolder>;
  readonly holder: Maybe<Scalars['String']['output']>;
  /** The social services of the local authority that holds it. */
  readonly agency: Maybe<Agency>;
  readonly basis: Maybe<ResponsibilityBasis>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What kind of person or body holds parental responsibility. */
export type ResponsibilityHolder =
  | 'PARENT'
  | 'GUARDIAN'
  | 'SPECIAL_GUARDIAN'
  | 'LOCAL_AUTHORITY'
  | 'OTHER';

/** On what it rests. */
export type ResponsibilityBasis =
  | 'BIRTH'
  | 'ADOPTION'
  | 'AGREEMENT'
  | 'CHILD_ARRANGEMENTS_ORDER'
  | 'SPECIAL_GUARDIANSHIP_ORDER'
  /** Children Act 1989, s.33. */
  | 'CARE_ORDER'
  | 'OTHER_ORDER';

/** What was judged, or the record it supersedes and what it says now. */
export type RecordDecisionCapacityInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** Defaults to today; not in the future. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly law: CapacityLaw;
  /** At most 300 characters. */
  readonly matter: Scalars['String']['input'];
  /** For a consent to share, with `categories`: with which agency. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** For a consent to share, with `agency`: of what. */
  readonly categories?: InputMaybe<ReadonlyArray<InformationCategory>>;
  /** At most 200 characters. */
  readonly assessor: Scalars['String']['input'];
  /** At most 4,000 characters. */
  readonly understanding: Scalars['String']['input'];
  readonly outcome: CapacityOutcome;
  /** At most 4,000 characters. */
  readonly parentsInvolvement: Scalars['String']['input'];
  /** Needed where the young person does not decide. At most 4,000 characters. */
  readonly childsView?: InputMaybe<Scalars['String']['input']>;
};

/** The record of capacity, or the refusal. */
export type RecordDecisionCapacityResult = {
  readonly capacity: Maybe<DecisionCapacity>;
  readonly refusal: Maybe<Refusal>;
};

/** Who holds parental responsibility, or the record it supersedes and what it says now. */
export type RecordParentalResponsibilityInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly kind: ResponsibilityHolder;
  /** At most 200 characters. */
  readonly holder: Scalars['String']['input'];
  /** The social services of a local authority, for LOCAL_AUTHORITY alone. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  readonly basis: ResponsibilityBasis;
  /** Not in the future. */
  readonly from: Scalars['Date']['input'];
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The record of parental responsibility, or the refusal. */
export type RecordParentalResponsibilityResult = {
  readonly responsibility: Maybe<ParentalResponsibility>;
  readonly refusal: Maybe<Refusal>;
};

/** That the young person was told what is shared, with whom and why, when and how. */
export type Informed = Node & {
  readonly id: Scalars['ID']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  /** How it was explained, for example `face to face, with the easy-read leaflet`. */
  readonly how: Maybe<Scalars['String']['output']>;
  readonly language: Maybe<Language>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** The young person's answer to the offer of voluntary support. Not consent to share, and no part of the court order. */
export type Participation = Node & {
  readonly id: Scalars['ID']['output'];
  readonly answer: Maybe<ParticipationAnswer>;
  readonly on: Maybe<Scalars['Date']['output']>;
  /** How the difference between the order and voluntary support was explained. */
  readonly how: Maybe<Scalars['String']['output']>;
  /** Who asked, name and role, where it was not who recorded it. */
  readonly askedBy: Maybe<Scalars['String']['output']>;
  readonly format: Maybe<ConsentFormat>;
  readonly language: Maybe<Language>;
  /** The version of the statement that was put, for example `support.v1`. */
  readonly wordingVersion: Maybe<Scalars['String']['output']>;
  /** That the rights and services open to everybody were explained with it. */
  readonly rightsExplained: Maybe<Scalars['Boolean']['output']>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What the young person answered to the offer of voluntary support. */
export type ParticipationAnswer =
  | 'AGREED'
  | 'REFUSED';

/** One consent: this category, this agency. Its words and format are kept with it. */
export type SharingConsent = Node & {
  readonly id: Scalars['ID']['output'];
  readonly agency: Maybe<Agency>;
  readonly category: Maybe<InformationCategory>;
  readonly state: Maybe<ConsentState>;
  readonly givenOn: Maybe<Scalars['Date']['output']>;
  readonly withdrawnOn: Maybe<Scalars['Date']['output']>;
  /** How it was asked: spoken, easy-read, written. */
  readonly format: Maybe<ConsentFormat>;
  readonly language: Maybe<Language>;
  /** The exact words agreed to. */
  readonly wording: Maybe<Scalars['String']['output']>;
  /** The version of the statement that was put, for example `sharing.v1`. */
  readonly wordingVersion: Maybe<Scalars['String']['output']>;
  /** The lines of the protocol it opens, each with its lawful basis: the protocol names it, never whoever records the consent. */
  readonly opens: Maybe<ReadonlyArray<ProtocolLine>>;
  /** Who decided: the young person, or who holds parental responsibility where they are not competent for this decision. */
  readonly decidedBy: Maybe<ConsentDecider>;
  /** The records of parental responsibility of those who decided, where the young person did not. */
  readonly holders: Maybe<ReadonlyArray<ParentalResponsibility>>;
  /**
   * The first day it opens nothing any more unless it is given again: six months after it was given; what holders of parental responsibility decided ends
   * at the 16th or the 18th birthday where that comes first.
   */
  readonly reviewBy: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A statement put to young people: one version, in one form and language. Who agreed, agreed to these words; a change is a new version. */
export type ConsentWording = {
  readonly version: Scalars['String']['output'];
  readonly statement: ConsentStatement;
  /** The day from which it is used. */
  readonly from: Scalars['Date']['output'];
  readonly format: ConsentFormat;
  readonly language: Language;
  readonly text: Scalars['String']['output'];
};

/** What a statement asks. */
export type ConsentStatement =
  /** Whether a kind of information may be shared with an agency. */
  | 'SHARING'
  /** Whether voluntary support is taken. */
  | 'SUPPORT';

/** A line of the protocol in force: what a party may read of a category, by which clause, on which lawful basis. */
export type ProtocolLine = {
  /** The party of the protocol, for example `ED`. */
  readonly party: Scalars['String']['output'];
  readonly read: Scalars['String']['output'];
  readonly clause: Scalars['String']['output'];
  readonly basis: LawfulBasis;
};


/** A line of the protocol in force: what a party may read of a category, by which clause, on which lawful basis. */
export type ProtocolLineClauseArgs = {
  language?: InputMaybe<Language>;
};

/** Whether a consent to share stands. */
export type ConsentState =
  | 'GIVEN'
  | 'WITHDRAWN';

/** How consent was asked for. */
export type ConsentFormat =
  | 'SPOKEN'
  | 'EASY_READ'
  | 'WRITTEN';

/** Who decided on a consent. */
export type ConsentDecider =
  | 'YOUNG_PERSON'
  | 'PARENTAL_RESPONSIBILITY_HOLDER';

/** When, how and in which language the young person was told. */
export type RecordInformedInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** Defaults to today; not in the future, not more than ten years ago. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly how: Scalars['String']['input'];
  readonly language: Language;
};

/** The record that the young person was told, or the refusal. */
export type RecordInformedResult = {
  readonly informed: Maybe<Informed>;
  readonly refusal: Maybe<Refusal>;
};

/** The young person's answer to the offer of voluntary support, and how it was explained. */
export type RecordParticipationInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly answer: ParticipationAnswer;
  /** Defaults to today; not in the future. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** How the order and the help were told apart, at most 1,000 characters. */
  readonly how: Scalars['String']['input'];
  /** Who asked, where it was somebody else than the caller; at most 200 characters. */
  readonly askedBy?: InputMaybe<Scalars['String']['input']>;
  readonly format: ConsentFormat;
  readonly language: Language;
  /** The version of the statement that was put (`consentWordings`). Absent: the newest. */
  readonly wordingVersion?: InputMaybe<Scalars['String']['input']>;
  readonly rightsExplained: Scalars['Boolean']['input'];
};

/** The answer as recorded, or the refusal. */
export type RecordParticipationResult = {
  readonly participation: Maybe<Participation>;
  readonly refusal: Maybe<Refusal>;
};

/** The consent to record: which categories, with which agency, in which words. */
export type RecordConsentInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly agency: Scalars['ID']['input'];
  readonly categories: ReadonlyArray<InformationCategory>;
  /** Defaults to today; not in the future. Access opens when the record is made, never earlier. */
  readonly givenOn?: InputMaybe<Scalars['Date']['input']>;
  readonly format: ConsentFormat;
  readonly language: Language;
  /** The exact words, where they were not those of the statement; at most 4,000 characters. Absent: the statement's, with the agency and what is shared put in. */
  readonly wording?: InputMaybe<Scalars['String']['input']>;
  /** The version of the statement that was put (`consentWordings`). Absent: the newest. */
  readonly wordingVersion?: InputMaybe<Scalars['String']['input']>;
  readonly decidedBy: ConsentDecider;
  /** Where holders of parental responsibility decided: the records that name them. Under a care order the local authority is among them. At most 10. */
  readonly holders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The consents that now stand for the named categories and agency, or the refusal. */
export type RecordConsentResult = {
  readonly consents: Maybe<ReadonlyArray<SharingConsent>>;
  readonly refusal: Maybe<Refusal>;
};

/** The consent to withdraw. */
export type WithdrawConsentInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly agency: Scalars['ID']['input'];
  /** Absent: every category given to the agency. */
  readonly categories?: InputMaybe<ReadonlyArray<InformationCategory>>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The consents as withdrawn, or the refusal. */
export type WithdrawConsentResult = {
  readonly consents: Maybe<ReadonlyArray<SharingConsent>>;
  readonly refusal: Maybe<Refusal>;
};

/** What a root field may do. It is declared once, in the SDL, and stands before the verb runs. */
export type Door =
  /** A seat is needed; what comes back is guarded field by field. */
  | 'READ'
  /** The caller's party needs write on every named category for that person now. */
  | 'WRITE'
  /** A member of an agency with a seat, who enters on the access record what they open, or close, by name; the verb asks for each category. */
  | 'DISCLOSE'
  /** Anyone signed in: no personal data. */
  | 'REFERENCE'
  /** The operator, or the agency's administrator for own staff. */
  | 'ADMINISTER'
  /** A member through whom an authorised signatory of the agency signs. */
  | 'SIGN'
  /** An information-governance lead of an agency that answers for the partnership. */
  | 'GOVERN'
  /** Any member of staff of an agency of a partnership: they tell of something, and read nothing by it. */
  | 'REPORT';

/**
 * The 29 information categories of a partnership's protocol, in the order of its Information Reference Table
 * (WASPI: the list of each item shared). What each holds: `schema/generated/sharing-matrix.md`.
 */
export type InformationCategory =
  | 'IDENTITY'
  | 'REFERRAL'
  | 'PARTICIPATION_AND_CONSENT'
  | 'DECISION_CAPACITY'
  | 'PLAN_SUMMARY'
  | 'OWN_WORDS'
  | 'CUSTODY_DATES'
  | 'CUSTODY_PROGRESS'
  | 'OFFENCE_AND_ORDER'
  | 'RISK'
  | 'POLICE_INTELLIGENCE'
  | 'VICTIM_AND_ZONES'
  | 'SAFEGUARDING'
  | 'ACCOMMODATION_NEED'
  | 'ACCOMMODATION_CONFIRMATION'
  | 'EDUCATION_TRAINING_EMPLOYMENT'
  | 'HEALTH_PRACTICALITIES'
  | 'MENTAL_HEALTH_CLINICAL'
  | 'SUBSTANCE_MISUSE_TREATMENT'
  | 'FAMILY'
  | 'FINANCE'
  | 'LEISURE_AND_MENTORING'
  | 'STATUTORY_CONTACT'
  | 'PANEL_PAPERS'
  | 'ESCALATIONS'
  | 'SENSITIVE_FLAGS'
  | 'AGGREGATES'
  | 'ACCESS_RECORD'
  | 'STAFF_AND_ALLOCATION';

/** The closed list of ways the hub says no. Security refusals are errors with `extensions.code`; business refusals are `refusal` in a result. */
export type RefusalCode =
  /** The token is missing, expired, foreign or tampered with, or its subject is not in the register of members. HTTP 401. */
  | 'NOT_SIGNED_IN'
  /** There is no such record, or it is not yours: the two are not told apart. */
  | 'NOT_FOUND'
  /** The protocol does not share this with your party. */
  | 'NOT_SHARED'
  /** A sharing consent, or telling the young person what is shared, is missing. */
  | 'CONSENT_NEEDED'
  /** Somebody changed the record first, or the requestId was used for something else. `current` is the record as it stands. */
  | 'CONFLICT'
  /** The input is malformed, contradictory, too deep or too large. `field` names the input. */
  | 'INVALID'
  /** The moment for this has passed. */
  | 'TOO_LATE'
  /** The hub cannot answer safely now. Nothing was disclosed; repeat the request with the same requestId. */
  | 'UNAVAILABLE';

/** A business refusal: what was refused, in one sentence that says what to do next. Nothing was changed. */
export type Refusal = {
  readonly code: RefusalCode;
  /** One sentence, safe to show, that says what to do next. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault, where there is one. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** CONFLICT only: the record as it now stands, as far as the caller may see it. */
  readonly current: Maybe<Node>;
};

/** Anything with a global id. Ids are opaque; a forged one is NOT_FOUND. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

/** Relay page information. Counts and cursors cover only what the caller may see. */
export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/**
 * The record a correction supersedes: its next version says what the input says, and the version before is kept. The caller must be able to read and to
 * write it. NOT_FOUND when there is none, or it is not readable; CONFLICT (`current`) when `version` is not the one that stands; an entry of another
 * agency's is NOT_SHARED; any record of another agency's is CONSENT_NEEDED until the young person was told what is shared.
 */
export type Superseded = {
  readonly record: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  /** Why, kept with the version. At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Welsh or English: the two are treated no differently. */
export type Language =
  | 'CYMRAEG'
  | 'ENGLISH';

/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type Query = {
  /** The record with this global id, as far as the caller may see it. NOT_FOUND when there is none, or it is not yours. */
  readonly node: Maybe<Node>;
  /** The access requests the caller made, as young person or as parent, newest first. Of others: none. */
  readonly myAccessRequests: Maybe<ReadonlyArray<AccessRequest>>;
  /**
   * What was released to the caller by one access request of theirs, until its `readUntil`. Empty before it is released, and for everybody else. NOT_FOUND
   * when there is no such request, or it is not yours.
   */
  readonly accessBundle: Maybe<ReadonlyArray<AccessItem>>;
  /**
   * Why the caller may (or may not) see a category of this person: clause, basis, seat, clearance, until when, who can change it.
   * About another `agency`: to the supervising officer, the information-governance lead and the young person; to all others NOT_SHARED.
   * NOT_FOUND when the caller has no seat for the person.
   */
  readonly explainAccess: Maybe<AccessExplanation>;
  /**
   * Why the caller may (or may not) see one field of a record or of a person: an explanation for each category it needs. `extensions.withheld` names the
   * path of what was held back. Refusals: INVALID (no such field in a category). NOT_FOUND when there is no such record, or it is not yours.
   */
  readonly explainField: Maybe<ReadonlyArray<AccessExplanation>>;
  /**
   * Every version of one record, newest first, as far as the caller may read it in full: who changed it, when, and why.
   * NOT_FOUND when there is none, or it is not yours.
   */
  readonly history: Maybe<HistoryConnection>;
  /**
   * How fresh each agency's part of this person's plan is: for each category and agency of which the caller may read records in full now, when one of
   * those was last changed by somebody, and not by a rule of the hub. In the order of the categories, the newest first. Of what is known as a fact only,
   * is sealed or waits for a consent there is no line. NOT_FOUND when there is no such person, or the caller has no seat for them.
   */
  readonly freshness: Maybe<ReadonlyArray<Freshness>>;
  /**
   * The allocations that run: of the people the caller has a seat for, or of one of them; for an agency's administrator those of their own agency, with
   * nothing of the person but an opaque id. An allocation whose member of staff has left stays in the list until it is ended: somebody must take it over.
   */
  readonly allocations: Maybe<AllocationConnection>;
  /**
   * Breaches of personal data that were reported, newest first: to an information-governance lead those that concern a partnership they answer for, to
   * anybody else those they reported themselves. INVALID for a cursor of another list.
   */
  readonly breaches: Maybe<BreachReportConnection>;
  /** One of them. NOT_FOUND when there is none, or it is not yours. */
  readonly breach: Maybe<BreachReport>;
  /**
   * The words in which support is offered, or consent to share is asked for: every version, newest first, in each form and language. `{agency}` and
   * `{what}` stand for the agency's name and what is shared.
   */
  readonly consentWordings: Maybe<ReadonlyArray<ConsentWording>>;
  /** The corrections the caller asked for, as young person or as parent, newest first. Of others: none. */
  readonly myCorrections: Maybe<ReadonlyArray<CorrectionRequest>>;
  /** Who is asking, as the hub knows them. NOT_SIGNED_IN for an unknown subject. */
  readonly viewer: Maybe<Viewer>;
  /** The agencies of the caller's partnerships, by name. */
  readonly agencies: Maybe<AgencyConnection>;
  /** The partnerships the caller's agency belongs to. */
  readonly partnerships: Maybe<ReadonlyArray<Partnership>>;
  /**
   * The emergency disclosures of the caller's people, newest first: the list a supervising officer, social services and an information-governance lead
   * are told by, and from which one is reviewed. Rights are looked up person by person.
   */
  readonly emergencyDisclosures: Maybe<EmergencyDisclosureConnection>;
  /**
   * Escalations the caller's agency raised, or that were raised for it to answer: those whose clock ends soonest first. Only the escalations of people
   * the caller has a seat for, and those whose rung names the caller's role.
   */
  readonly escalations: Maybe<EscalationConnection>;
  /**
   * Who saw what of this person, when, and under which rule: the ledger in plain words, newest first. The content itself is not in it. This reading is
   * on the ledger too. Own agency's in full and of the rest only when, for parties with OWN; for FACT only when. What nobody may know of is not told.
   * NOT_FOUND without a seat for the person, NOT_SHARED where the protocol gives the caller's party no access record, INVALID for a cursor of another list.
   */
  readonly disclosures: Maybe<DisclosureConnection>;
  /**
   * The aggregates of a partnership, as last published: once a month, counts under ten suppressed (nought too), the rest rounded to five, and as much
   * more suppressed as it takes that no small one can be worked out. NOT_FOUND where the caller's party has none under the protocol in force there.
   */
  readonly aggregates: Maybe<Aggregates>;
  /** The objections the caller made, as young person or as parent, newest first. Of others: none. */
  readonly myObjections: Maybe<ReadonlyArray<SharingObjection>>;
  /**
   * The people the caller has a reason to know (a seat: the panel, the establishment, an allocation), in a stable order.
   * A person is in the list because of the seat; what shows of them is decided field by field.
   */
  readonly caseload: Maybe<PersonConnection>;
  /** One person. NOT_FOUND when there is none, or the caller has no seat for them. */
  readonly person: Maybe<Person>;
  /**
   * Agreed actions over the caller's people (or one), soonest due first. A panel member gets exactly the slice the protocol and the consents allow
   * today: their own in full, of the rest the headline's facts (owner, due date, status).
   */
  readonly agreedActions: Maybe<AgreedActionConnection>;
  /** Every version of the protocols of the caller's partnerships, the newest of each first: drafts, those in force, those that were. */
  readonly protocols: Maybe<ReadonlyArray<Protocol>>;
  /** Who may sign for the caller's own agency now, and through whose sign-in. */
  readonly signatories: Maybe<ReadonlyArray<Signatory>>;
  /**
   * What one version changes against another: which party gains and which loses in which category, in words, and every other place of the document that
   * changed. Of a protocol with itself: nothing. NOT_FOUND when there is no such version, or it is of a partnership the caller's agency is not in.
   */
  readonly diffProtocols: Maybe<ProtocolDiff>;
  /**
   * Rehearses a version before anybody signs it: up to 5 cases are read as one member of every agency and party around them, under the version in force and
   * as if this one were in force and signed by all, and each field that would appear or vanish is named. Nothing of it is kept, no value of a field leaves;
   * that the caller looked is on the ledger, person by person. By an information-governance lead who answers for the partnership.
   * Refusals: INVALID (the version contradicts itself or another, with the place), NOT_FOUND (no such version; no seat for one of the people), NOT_SHARED.
   */
  readonly rehearseProtocol: Maybe<Rehearsal>;
  /**
   * The people for whom the caller's own agency holds this reference, and for whom the caller has a seat, most often one. Of references another agency
   * holds nobody is found: NOT_FOUND, as for one nobody holds. INVALID where it cannot be a reference of the scheme.
   */
  readonly peopleByReference: Maybe<ReadonlyArray<Person>>;
  /**
   * Work contacts of staff (category 29, which needs no seat), by name: of the agencies of the caller's partnerships whose protocol the caller's agency
   * has signed, or of one of them. A member of a household sees those of their own partnership. What shows of each is decided field by field.
   */
  readonly staff: Maybe<StaffConnection>;
  /** The transfers that are proposed to the caller's team and wait for an answer, newest first. */
  readonly transfersToAnswer: Maybe<ReadonlyArray<AreaTransfer>>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryAccessBundleArgs = {
  request: Scalars['ID']['input'];
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryExplainAccessArgs = {
  person: Scalars['ID']['input'];
  category: InformationCategory;
  agency?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryExplainFieldArgs = {
  record: Scalars['ID']['input'];
  field: Scalars['String']['input'];
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryHistoryArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryFreshnessArgs = {
  person: Scalars['ID']['input'];
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryAllocationsArgs = {
  person?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryBreachesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryBreachArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryConsentWordingsArgs = {
  statement: ConsentStatement;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryEmergencyDisclosuresArgs = {
  state?: InputMaybe<EmergencyState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryEscalationsArgs = {
  role: EscalationRole;
  status?: InputMaybe<ReadonlyArray<EscalationStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryDisclosuresArgs = {
  person: Scalars['ID']['input'];
  category?: InputMaybe<InformationCategory>;
  joining?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryAggregatesArgs = {
  partnership: Scalars['ID']['input'];
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryCaseloadArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryAgreedActionsArgs = {
  filter?: InputMaybe<AgreedActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryDiffProtocolsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryRehearseProtocolArgs = {
  protocol: Scalars['ID']['input'];
  people: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryPeopleByReferenceArgs = {
  scheme: ReferenceScheme;
  value: Scalars['String']['input'];
};


/** What can be read. Each field says at its door who may ask; what comes back is guarded field by field. */
export type QueryStaffArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type Mutation = {
  /**
   * The young person asks for a copy of what every agency holds about them (UK GDPR Article 15), or who holds parental responsibility asks where it is not
   * the young person's to decide. Each agency reviews what it holds, category by category; then all that is released is there for whoever asked, at once.
   * The clock is one calendar month. Refusals: NOT_SHARED (not the young person, nor a parent who decides for them today), CONFLICT (one is open: `current`),
   * INVALID (the note is too long).
   */
  readonly requestAccess: Maybe<RequestAccessResult>;
  /**
   * The home team extends the clock of an access request to three calendar months from the day it was asked (UK GDPR Article 12(3)), with the reason, which
   * whoever asked is told. Refusals: NOT_SHARED (not the home team), INVALID (no reason), TOO_LATE (the first month is over, extended already, released),
   * CONFLICT. NOT_FOUND when there is none, or it is not yours.
   */
  readonly extendAccessRequest: Maybe<ExtendAccessRequestResult>;
  /**
   * An agency reviews what it holds in one category: names what is released, takes words about others out, and gives the exemption for what it holds
   * back. With the last review all of it is released to whoever asked. Refusals: INVALID (a record that is not of this review, something held back without
   * an exemption, an exemption for nothing, more than 50 words to remove), NOT_SHARED (another agency's), TOO_LATE (reviewed already), CONFLICT.
   * NOT_FOUND when there is none, or it is not yours.
   */
  readonly reviewAccess: Maybe<ReviewAccessResult>;
  /** Records where the young person needs to live and why (category ACCOMMODATION_NEED). Refusals: INVALID, CONFLICT. */
  readonly recordAccommodationNeed: Maybe<RecordAccommodationNeedResult>;
  /** Proposes a place. Whoever writes ACCOMMODATION_NEED may propose; only housing confirms. Refusals: INVALID. */
  readonly proposeAccommodation: Maybe<ProposeAccommodationResult>;
  /**
   * Confirms where the young person will live. Housing confirms under the Housing (Wales) Act 2014; social services only under s.76 of the Social
   * Services and Well-being (Wales) Act 2014, naming the power. Replaces an earlier confirmation, whose version is kept.
   * Refusals: INVALID (power missing, first night in the past or after the release, address empty), CONFLICT (another confirmation stands and
   * `version` is not its version: `current`).
   */
  readonly confirmAccommodation: Maybe<ConfirmAccommodationResult>;
  /**
   * Lets a named colleague stand in for the allocated member of staff until a day: they reach the person as the allocated one does, and no longer than
   * that. A new cover takes the place of the one before. Refusals: INVALID (not a colleague of that kind at your agency, dates contradict),
   * TOO_LATE (the allocation has ended).
   */
  readonly coverStaff: Maybe<CoverStaffResult>;
  /** Ends an allocation, and its cover, from the very next read. Refusals: TOO_LATE (it has ended already). */
  readonly endAllocation: Maybe<EndAllocationResult>;
  /**
   * Reports that something went wrong with personal data: what, when it was found, and whose disclosures it was (between two instants, of an agency, a member
   * of staff or a young person). The hub finds in the ledger everybody who was concerned, and tells the information-governance leads who answer for them;
   * the clock of 72 hours runs from `foundAt`. By any member of staff of a partnership.
   * Refusals: INVALID (nothing said; nobody named; the span is empty, longer than 366 days, or ends less than a minute ago; found before it ended, or in the
   * future; no such agency or member), NOT_FOUND (no seat for the young person named), NOT_SHARED (not of an agency of a partnership).
   */
  readonly reportBreach: Maybe<ReportBreachResult>;
  /**
   * Records what the risk to the young people is and what was done about it; with an outcome it closes the part of that partnership. Each decision is kept.
   * By an information-governance lead who answers for that partnership.
   * Refusals: INVALID (told to the commissioner before it was found or in the future, or after 72 hours without saying why; an outcome of a breach with a
   * risk that was not told; of a high one without saying how the young people were), CONFLICT (somebody decided first), TOO_LATE (closed). NOT_FOUND when
   * there is none, or the partnership has no part of it; NOT_SHARED for whoever does not answer for it.
   */
  readonly decideBreach: Maybe<DecideBreachResult>;
  /**
   * The young person asks an independent broker to speak for them. The broker then has a reason to know them and sees what the protocol gives a broker,
   * with the consents that asks for; nobody can ask in the young person's place (a broker advocates for an individual only with that person's agreement).
   * Refusals: INVALID (not a broker of the partnership), CONFLICT (already asked).
   */
  readonly askBroker: Maybe<AskBrokerResult>;
  /**
   * The young person takes the request back, or a worker does at their wish: the broker sees nothing of them from the next read on.
   * Refusals: TOO_LATE when it was taken back before.
   */
  readonly withdrawBrokerRequest: Maybe<WithdrawBrokerRequestResult>;
  /**
   * Records whether the young person decides one matter for themselves: under 16 by Gillick, from 16 by the Mental Capacity Act 2005. Made anew when the
   * matter changes, at 16 and at 18. Refusals: INVALID (in the future, over ten years ago, a law that is not that of their age on that day, does not decide
   * and was not heard, an agency without categories or the other way round, text empty or too long), CONFLICT.
   */
  readonly recordDecisionCapacity: Maybe<RecordDecisionCapacityResult>;
  /**
   * Records who holds parental responsibility; under a care order a local authority does, and shares it with the parents. It ends at 18. Refusals: INVALID
   * (dates that contradict, from the 18th birthday on, a local authority without its social services), CONFLICT.
   */
  readonly recordParentalResponsibility: Maybe<RecordParentalResponsibilityResult>;
  /**
   * Records that the young person was told what is shared, with whom and why. Until then every party but their YOT workers has identity, referral
   * and participation only (domain rule 1). Refusals: INVALID.
   */
  readonly recordInformed: Maybe<RecordInformedResult>;
  /** Records the answer to the offer of voluntary support. Refusing is never breach or non-compliance; the case stays open. Refusals: INVALID. */
  readonly recordParticipation: Maybe<RecordParticipationResult>;
  /**
   * Records consent to share the named categories with one agency, by whoever is entitled to decide: under 16 the young person where they were judged to
   * decide this (Gillick), else who holds parental responsibility; from 16 the young person unless they lack capacity; at 18 nobody for them. Holds from
   * the next read until its review date. One that already stands is given again. Refusals: INVALID (somebody not entitled, saying who is; no category, one
   * in which the protocol waits for no consent by this agency; an agency that is not of the partnership; dates that contradict), NOT_SHARED for whoever
   * may not read what was judged.
   */
  readonly recordConsent: Maybe<RecordConsentResult>;
  /**
   * Withdraws consent: as easy as giving it, effective on the next read and the next subscription event. Without `categories`, everything given to the
   * agency. Refusals: INVALID when there is nothing to withdraw.
   */
  readonly withdrawConsent: Maybe<WithdrawConsentResult>;
  /**
   * The young person, or a parent who decides for them, says that a fact is wrong (UK GDPR Article 16): which record, which field, and what it should say. The
   * agency that owns the record corrects it or declines, within one calendar month. Refusals: NOT_SHARED (not the young person, nor a parent who decides for
   * them today), INVALID (a field that is not of the record, one's own record, no text), CONFLICT (one is open for that field: `current`). NOT_FOUND when
   * there is no such record, or it is not yours.
   */
  readonly askCorrection: Maybe<AskCorrectionResult>;
  /**
   * The agency that owns the record answers: CORRECTED, once it has corrected the record, and every agency that has received it, as the ledger says, is told;
   * or DECLINED with the reason, and what the person says stays with the record as their statement of disagreement. Refusals: INVALID (no reason, CORRECTED
   * before the record was corrected), NOT_SHARED (not that agency), TOO_LATE (answered already), CONFLICT. NOT_FOUND when there is none, or it is not yours.
   */
  readonly answerCorrection: Maybe<AnswerCorrectionResult>;
  /**
   * Opens a custody episode on the same case and plan (nothing is reset on a return) and a seat for the establishment that holds the person.
   * Refusals: INVALID (the agency is no establishment, dates contradict), CONFLICT (an episode already runs there).
   */
  readonly admitToCustody: Maybe<AdmitToCustodyResult>;
  /**
   * Sets or moves the planned release date; the alarms for accommodation are worked out again. Refusals: INVALID (before admission, over ten years
   * ahead), CONFLICT (the episode was changed: `current`), TOO_LATE (already released).
   */
  readonly setReleaseDate: Maybe<SetReleaseDateResult>;
  /**
   * Adds an entry on how custody is going: the secure estate's own slice, and nothing else. Entries are never changed by another agency.
   * Refusals: INVALID (in the future, before admission, empty or over 4,000 characters), CONFLICT.
   */
  readonly recordCustodyProgress: Maybe<RecordCustodyProgressResult>;
  /**
   * Enters a member of staff (or a partner system) in the register: from now on `issuer` and `subject` are this person at this agency.
   * Refusals: INVALID (the issuer may not speak for the agency, the role does not exist there), CONFLICT (already registered there in that role).
   */
  readonly registerMember: Maybe<RegisterMemberResult>;
  /**
   * Allocates a named member of the caller's own agency to a person the agency has a seat for. Voluntary, youth service and housing provider
   * staff reach nobody without one (domain rule 10). Ends on `until`, or with the member's leaving. An establishment's staff reach those it holds,
   * until so many days after release as the protocol says: none of them is allocated.
   * Refusals: INVALID (not a member of your agency, or of an establishment; dates contradict). NOT_FOUND when your agency has no seat for the person.
   */
  readonly allocateStaff: Maybe<AllocateStaffResult>;
  /**
   * Records a place to learn or work: school, college, training, apprenticeship, work. Education, careers and the secure estate write the current record
   * by superseding; a voluntary organisation its own. Refusals: INVALID (a confirmed place without its first day, a start still to come, over ten years
   * ahead), CONFLICT.
   */
  readonly recordEducationPlace: Maybe<RecordEducationPlaceResult>;
  /**
   * Records attainment and additional learning needs, and whether an individual development plan is there. Refusals: INVALID (text empty or over 4,000
   * characters), CONFLICT.
   */
  readonly recordLearning: Maybe<RecordLearningResult>;
  /**
   * Discloses categories of a young person to one named member of staff, because somebody may come to harm (the protocol's emergency line). It is
   * read-only, needs no consent, and closes by itself after the hours of the protocol. The supervising officer, social services and the
   * information-governance lead are told at once; another person reviews it by the next working day. The young person is told, unless `tellingEndangers`.
   * Refusals: INVALID (no reason, nobody or not a member of a signed partner as recipient, oneself, no category, a category the emergency line or the
   * recipient's cell does not open), NOT_SHARED (a category the caller does not read in full, or, of police intelligence, does not own).
   */
  readonly discloseInEmergency: Maybe<DiscloseInEmergencyResult>;
  /**
   * Reviews an emergency disclosure: by a supervising officer, social services or the information-governance lead, never by who disclosed or received it.
   * NOT_JUSTIFIED closes it at once; `tellPerson` puts one that was kept from the young person on their record. Refusals: NOT_SHARED (not a reviewer,
   * one's own), TOO_LATE (reviewed already), CONFLICT. NOT_FOUND when there is none, or it is not yours.
   */
  readonly reviewEmergencyDisclosure: Maybe<ReviewEmergencyDisclosureResult>;
  /**
   * Raises an escalation against an agency, with a reason; it begins on the first rung of that agency's ladder that somebody holds.
   * Refusals: INVALID (the agency is no partner of the panel, has no ladder, or has nobody on it; the action is not one it owes), CONFLICT (one about
   * this action is open already: `current`).
   */
  readonly raiseEscalation: Maybe<RaiseEscalationResult>;
  /**
   * The target agency says that it has seen it. The clock goes on until there is an answer. Refusals: CONFLICT (another version: `current`),
   * TOO_LATE (acknowledged, answered or closed already), NOT_SHARED (the caller's agency is not the target).
   */
  readonly acknowledgeEscalation: Maybe<AcknowledgeEscalationResult>;
  /**
   * The target agency answers; the clock stops. Refusals: INVALID (empty, over 4,000 characters), CONFLICT, TOO_LATE (answered or closed already),
   * NOT_SHARED.
   */
  readonly answerEscalation: Maybe<AnswerEscalationResult>;
  /**
   * The agency that raised it accepts the answer; it stays open until it is closed with an outcome. Refusals: CONFLICT, TOO_LATE (no answer waits),
   * NOT_SHARED.
   */
  readonly acceptAnswer: Maybe<AcceptAnswerResult>;
  /**
   * The agency that raised it rejects the answer, with a reason: it climbs to the next rung, and a new clock begins. Refusals: INVALID, CONFLICT,
   * TOO_LATE (no answer waits), NOT_SHARED.
   */
  readonly rejectAnswer: Maybe<RejectAnswerResult>;
  /**
   * The agency that raised it, or the chair, closes it with an outcome: no escalation ends without one, and its rungs end with it. One that a home team has
   * against itself, for an overdue action of its own, only the chair closes.
   * Refusals: INVALID, CONFLICT, TOO_LATE (closed already), NOT_SHARED.
   */
  readonly closeEscalation: Maybe<CloseEscalationResult>;
  /** Records somebody of the family or a carer. Refusals: INVALID (text empty or too long), CONFLICT. */
  readonly recordFamilyMember: Maybe<RecordFamilyMemberResult>;
  /** Adds a visit in custody, planned or looked back on. Refusals: INVALID (an outcome before the day, over ten years ahead), CONFLICT. */
  readonly recordFamilyVisit: Maybe<RecordFamilyVisitResult>;
  /**
   * Records a matter of money or papers. The youth offending team writes the current record by superseding; the secure estate and, with consent, a
   * voluntary organisation their own. Refusals: INVALID (a negative amount, text empty or over 4,000 characters), CONFLICT.
   */
  readonly recordFinanceMatter: Maybe<RecordFinanceMatterResult>;
  /**
   * Records a goal on a pathway. The headline is category PLAN_SUMMARY, the content also the row's own category.
   * Refusals: INVALID (the category is not of the pathway, aimed for a day in the past, text empty or over 4,000 characters).
   */
  readonly recordGoal: Maybe<RecordGoalResult>;
  /** Says how a goal stands. Every version is kept. Refusals: INVALID, CONFLICT (somebody changed it first: `current`). */
  readonly updateGoal: Maybe<UpdateGoalResult>;
  /** Says how a need stands. Every version is kept. Refusals: INVALID, CONFLICT (somebody changed it first: `current`). */
  readonly updateNeed: Maybe<UpdateNeedResult>;
  /**
   * Records a health appointment. Health writes the current record by superseding; the secure estate its own. Refusals: INVALID (an outcome before the
   * day, over ten years ahead, text empty or too long), CONFLICT.
   */
  readonly recordHealthAppointment: Maybe<RecordHealthAppointmentResult>;
  /** Records a medicine to have on release. Refusals: INVALID (no days, text empty or too long), CONFLICT. */
  readonly recordMedicine: Maybe<RecordMedicineResult>;
  /**
   * Adds clinical content of mental health care. That there is any is sensitive: who has no grant is not told. Refusals: INVALID (in the future, text
   * empty or over 4,000 characters), CONFLICT.
   */
  readonly recordClinicalNote: Maybe<RecordClinicalNoteResult>;
  /**
   * Lets a member of the young person's household sign in: the young person, or who cares for them. From now on `issuer` and `subject` are this member,
   * and see what the protocol gives that party of this one young person. Their household is opened with its first member; consents to share with it name
   * it like any agency. Who cares for them sees it until the 18th birthday begins. Refusals: INVALID (the issuer may not speak for households, the role is
   * not one of a household, a carer of somebody of age), CONFLICT (this sign-in is already a member of a household).
   */
  readonly joinHousehold: Maybe<JoinHouseholdResult>;
  /**
   * Ends a membership of a household: the very next request of this member is NOT_SIGNED_IN. A member who comes back joins again.
   * Refusals: TOO_LATE when it has already ended.
   */
  readonly leaveHousehold: Maybe<LeaveHouseholdResult>;
  /**
   * Adds a session of leisure, mentoring or volunteering. Voluntary: staying away is never breach, and nothing of a court order shows in it.
   * Refusals: INVALID (an attendance before the day, over ten years ahead, text empty or too long), CONFLICT.
   */
  readonly recordLeisureSession: Maybe<RecordLeisureSessionResult>;
  /**
   * The young person, or a parent who decides for them, objects to an agency using a category of their information (UK GDPR Article 21). What the agency has by
   * consent alone stops at once: the consent is withdrawn. What it has as a public task goes on until the agency answers, within one calendar month, with
   * compelling grounds, or stops. Refusals: NOT_SHARED (not the young person, nor a parent who decides for them today), INVALID (no agency of the
   * partnership, a category it does not have, a consent that is not given or not this caller's to withdraw, no reason), CONFLICT (one is open: `current`).
   */
  readonly objectToSharing: Maybe<ObjectToSharingResult>;
  /**
   * The agency answers: GROUNDS with compelling grounds that override the objection, or STOPPED, and from the next read it has nothing of the category, its
   * own entries included, save what is opened by name in an emergency. Refusals: INVALID (GROUNDS without grounds), NOT_SHARED (not that agency), TOO_LATE (answered
   * already), CONFLICT. NOT_FOUND when there is none, or it is not yours.
   */
  readonly answerObjection: Maybe<AnswerObjectionResult>;
  /**
   * Records the order somebody is under: only the supervising officer does. Refusals: INVALID (made in the future, ends before it is made, text empty or
   * too long), CONFLICT.
   */
  readonly recordOrder: Maybe<RecordOrderResult>;
  /**
   * Records a contact the order requires; whether they came is said by superseding it. Only the agency that wrote it changes it. Refusals: INVALID
   * (attendance before the day, over ten years away), CONFLICT.
   */
  readonly recordStatutoryContact: Maybe<RecordStatutoryContactResult>;
  /**
   * Records a warning, a breach or a recall. It rests on a statutory contact that was missed or a condition of the order that was broken: turning down
   * voluntary support is neither, and is never breach. Refusals: INVALID (it rests on nothing, the contact was not missed, in the future), CONFLICT.
   */
  readonly recordEnforcement: Maybe<RecordEnforcementResult>;
  /**
   * Writes down one line of what the young person says themselves: by them, or by their youth offending team at their word. Refusals: INVALID (text empty
   * or over 2,000 characters), CONFLICT.
   */
  readonly recordOwnWords: Maybe<RecordOwnWordsResult>;
  /**
   * Puts a paper before the panel. The headline is category PANEL_PAPERS, the content also the paper's own category, which the caller's party must write.
   * Refusals: INVALID (meeting in the past or over ten years ahead, text empty or too long), NOT_SHARED (the content's category is not the caller's).
   */
  readonly tablePanelPaper: Maybe<TablePanelPaperResult>;
  /**
   * Records what the panel decided on a paper, why, and which agencies were there. Refusals: INVALID (before the meeting, an agency that is no partner),
   * CONFLICT (somebody changed it first: `current`), TOO_LATE (it was already decided: table another paper).
   */
  readonly recordPanelDecision: Maybe<RecordPanelDecisionResult>;
  /**
   * Refers a young person to the home area's panel and opens the case: identity, referral, an empty plan, and a seat for every core partner of the
   * panel (RSP guidance: referral at the earliest stage). Refusals: INVALID (dates contradict, text empty or too long, unknown agency).
   */
  readonly referPerson: Maybe<ReferPersonResult>;
  /**
   * Closes a case, by the home team: what the panel could see of it ends at once, the home team keeps it until the hub deletes its copy, so long after this
   * day as the protocol says. Sporadic attendance closes nothing: say what ended. Refusals: INVALID (no reason, or over 1,000 characters), CONFLICT (another
   * version), TOO_LATE (closed already), NOT_SHARED (not the home team).
   */
  readonly closeCase: Maybe<CloseCaseResult>;
  /**
   * Opens a closed case again, with its panel: a return to custody resets nothing. What the hub has deleted does not come back. Refusals: INVALID, CONFLICT,
   * TOO_LATE (it is open), NOT_SHARED (not the home team).
   */
  readonly reopenCase: Maybe<ReopenCaseResult>;
  /**
   * Records a need on a pathway. The headline is category PLAN_SUMMARY, the content also the row's own category.
   * Refusals: INVALID (the category is not of the pathway, text empty or over 4,000 characters).
   */
  readonly recordNeed: Maybe<RecordNeedResult>;
  /**
   * Agrees an action: who will do what by when. A party that writes only its own entries agrees actions its own agency owns.
   * Until the young person was told what is shared, every party agrees its own agency's only (CONSENT_NEEDED).
   * Refusals: INVALID (due date in the past or beyond five years, text empty or too long, owner not of the panel).
   */
  readonly agreeAction: Maybe<AgreeActionResult>;
  /**
   * Changes an agreed action: status, due date, note. Every version is kept. Refusals: INVALID, CONFLICT (somebody changed it first: `current`),
   * TOO_LATE (it was already closed).
   */
  readonly updateAction: Maybe<UpdateActionResult>;
  /**
   * A police officer asks for categories of a young person, case by case, about a serious crime: with the offence and the reason, of one agency that owns
   * them. Nothing is opened by asking. Refusals: NOT_SHARED (not police), INVALID (no offence or reason, no category, one the police line of the protocol
   * never opens, one's own agency, an agency that is no partner of the person's panel).
   */
  readonly requestForSeriousCrime: Maybe<RequestForSeriousCrimeResult>;
  /**
   * Approves a police request, for the least categories and hours, or refuses it: by a member of the agency that was asked, who owns what is asked for.
   * What is approved opens to the officer who asked, alone, read-only, and closes by itself. Refusals: INVALID (approved with no category, or with one that
   * was not asked for; more hours than the protocol's), NOT_SHARED (another agency's to decide; a category the caller does not read in full and write),
   * TOO_LATE (decided already), CONFLICT. NOT_FOUND when there is none, or it is not yours.
   */
  readonly decidePoliceRequest: Maybe<DecidePoliceRequestResult>;
  /**
   * Names who may bind an agency by signing: a signatory, their authority, and the member through whose sign-in the signature is entered. By the operator
   * when an agency joins, or by the agency's own administrator.
   * Refusals: INVALID (nobody, or more than one hat, is registered there under this subject), CONFLICT (this member already enters a signature).
   */
  readonly nameSignatory: Maybe<NameSignatoryResult>;
  /**
   * Ends a signatory's authority from now on. What they signed stands: a signature binds the agency, not the person.
   * Refusals: TOO_LATE (ended already). NOT_FOUND when there is none, or it is not your agency's.
   */
  readonly endSignatory: Maybe<EndSignatoryResult>;
  /**
   * Signs a protocol version for the caller's agency, in the name and by the authority of the signatory the caller enters signatures for: a row over the
   * SHA-256 of the file. Without it the agency sees nothing. A version that supersedes another may be signed before it is in force.
   * Refusals: INVALID (the hash is not the file's, dates contradict), CONFLICT (a signature already runs then). NOT_SHARED for whoever enters no
   * signature there.
   */
  readonly signProtocol: Maybe<SignProtocolResult>;
  /**
   * Takes a signature of the caller's own agency back, from now or from a later day. From then its people see nothing under that version, at the very next
   * read; what a home team withdraws closes the plans of its young people to everybody. What the agency wrote stays its own, and stays with those who
   * lawfully received it. By whoever may sign for the agency.
   * Refusals: INVALID (back-dated), TOO_LATE (it has ended). NOT_FOUND when there is none, or it is not your agency's; NOT_SHARED for whoever enters no
   * signature there.
   */
  readonly withdrawSignature: Maybe<WithdrawSignatureResult>;
  /**
   * Lets a version take the place of the one it supersedes, at midnight UTC of a day: until then the older is in force, from then the newer, with no gap and no
   * overlap. Every home team that has signed the older must have signed the newer; any other agency that has not sees nothing from then.
   * By an information-governance lead who answers for the partnership.
   * Refusals: INVALID (it supersedes none; the day is past, before it may begin or after the older ends; home teams that have not signed, by name),
   * CONFLICT (already superseded). NOT_FOUND when there is no such version; NOT_SHARED for whoever does not answer for its partnership.
   */
  readonly supersedeProtocol: Maybe<SupersedeProtocolResult>;
  /**
   * Records that the partnership has reviewed the version in force (WASPI: yearly), what came of it, and by when it is reviewed again. An overdue review is
   * due work; it closes nothing. By an information-governance lead who answers for the partnership.
   * Refusals: INVALID (the next review is past, more than a year ahead, or after the version ends), TOO_LATE (it is not in force). NOT_FOUND and NOT_SHARED
   * as for `supersedeProtocol`.
   */
  readonly reviewProtocol: Maybe<ReviewProtocolResult>;
  /**
   * Records under which reference the caller's agency knows a person. Its category is the scheme's: the party must write that. Refusals: INVALID (not of the
   * scheme's form, or its check digit is wrong), CONFLICT (the agency holds one of that scheme already: `current`), NOT_SHARED (not the party's scheme).
   */
  readonly recordReference: Maybe<RecordReferenceResult>;
  /**
   * Ends a reference of the caller's agency: it finds nobody any more, and stays in the history. Refusals: TOO_LATE (ended already), CONFLICT (another
   * version: `current`), NOT_SHARED (another agency's).
   */
  readonly endReference: Maybe<EndReferenceResult>;
  /**
   * Records an assessment of the risk of serious harm: only the supervising officer does. Refusals: INVALID (assessed in the future, review before it, text
   * empty or too long), CONFLICT.
   */
  readonly recordRisk: Maybe<RecordRiskResult>;
  /**
   * Adds police intelligence: police alone do, and it is never in the shared plan. Only the force that wrote it changes it. Refusals: INVALID (received
   * in the future, text empty or too long), CONFLICT.
   */
  readonly recordIntelligence: Maybe<RecordIntelligenceResult>;
  /**
   * Records where somebody may not go. Say nothing by which a victim could be known: the hub has no place for it. Refusals: INVALID (dates contradict,
   * text empty or too long), CONFLICT.
   */
  readonly recordExclusionZone: Maybe<RecordExclusionZoneResult>;
  /** Records a safeguarding matter: social services and the supervising officer do. Refusals: INVALID (dates contradict, text empty or too long), CONFLICT. */
  readonly recordSafeguarding: Maybe<RecordSafeguardingResult>;
  /** Records what only named staff may know: those allocated to the person, with their consent. Refusals: INVALID (text too long), CONFLICT. */
  readonly recordFlag: Maybe<RecordFlagResult>;
  /**
   * Proposes that two records are of one young person, by whoever may write the identity in both. Nothing is joined, and nobody sees more, before the home
   * team of each record has agreed, two people at least. Refusals: INVALID (one record twice), CONFLICT (proposed already: `current`; or one of them
   * is joined with a record already). NOT_FOUND without a seat for both.
   */
  readonly proposeSamePerson: Maybe<ProposeSamePersonResult>;
  /**
   * Answers for the home team of a record. AGREED by both home teams: from the next read both ids are one plan, of which everybody sees what they
   * see of each record, and no row more; a consent withdrawn, or support refused, on one holds on both. DECLINED: nothing changes. Refusals: NOT_SHARED (not the
   * home team, or the same person who proposed it), TOO_LATE (answered already), CONFLICT (another version: `current`; one of them is joined already).
   */
  readonly answerSamePerson: Maybe<AnswerSamePersonResult>;
  /**
   * Parts two records that were joined by mistake, for the home team of either, or the agency that proposed it: from the next read each is what it was, and what the
   * joining closed stands again unless it was refused since. Refusals: NOT_SHARED, TOO_LATE (not joined), CONFLICT (another version: `current`).
   */
  readonly partRecords: Maybe<PartRecordsResult>;
  /**
   * Seals a record of the caller's own agency, with every version of it: from the next read it is there only for the members of staff it is opened to,
   * as far as rule, seat and clearance let them read it; for all others it is as if it had never been, not even as a fact. The caller is one of them.
   * Refusals: INVALID (nobody by that name is registered; a kind of record without which there is no plan), NOT_SHARED (not the agency's own),
   * CONFLICT (sealed already). NOT_FOUND when there is none, or it is not yours.
   */
  readonly sealRecord: Maybe<SealRecordResult>;
  /**
   * Names anew for whom a sealed record is there, and the caller: by a member of the sealing agency it is open to. Refusals: INVALID (nobody by that name
   * is registered), NOT_SHARED (another agency's seal), TOO_LATE (unsealed already), CONFLICT. NOT_FOUND when there is none, or it is not open to you.
   */
  readonly nameForSeal: Maybe<NameForSealResult>;
  /**
   * Takes a record out of its seal: from the next read it is there for whoever the protocol shows it to, with all its versions. By a member of the sealing
   * agency it is open to. Refusals: NOT_SHARED (another agency's seal), TOO_LATE (unsealed already), CONFLICT. NOT_FOUND when there is none, or it is
   * not open to you.
   */
  readonly unsealRecord: Maybe<UnsealRecordResult>;
  /**
   * Gives a member of staff another role at the same agency: what they were allocated to in the old one ends with it, at their very next request.
   * Refusals: INVALID (no such role at an agency of this kind), CONFLICT (they have that role already), TOO_LATE (they have left).
   */
  readonly moveMember: Maybe<MoveMemberResult>;
  /**
   * Ends a membership of an agency: the very next request of this member is NOT_SIGNED_IN, and what they follow ends. Whoever comes back is registered
   * anew, and nothing of what they had comes back with them. Refusals: TOO_LATE (they have left already).
   */
  readonly endMember: Maybe<EndMemberResult>;
  /**
   * Proposes that a young person's home team becomes another youth offending team of the partnership (domain rule 12). Nothing moves before that team
   * accepts: until then its officers and resettlement workers see this proposal alone, and nothing else of the person. Refusals: INVALID (not another youth offending
   * team of the partnership that has signed, a local authority that team does not cover), CONFLICT (a proposal is open already).
   */
  readonly proposeTransfer: Maybe<ProposeTransferResult>;
  /**
   * Answers a proposed transfer, for the team it is proposed to. ACCEPTED: from the next read that team and its panel have their
   * seats; those of the old area end after `handoverDays`. DECLINED: everything stays as it is. Refusals: NOT_SHARED (not that team), INVALID (more
   * days than the protocol leaves an establishment after release), TOO_LATE (answered already), CONFLICT. NOT_FOUND when there is none, or it is not yours.
   */
  readonly answerTransfer: Maybe<AnswerTransferResult>;
  /**
   * Records treatment of substance misuse. Health writes the current record by superseding; the secure estate and a voluntary organisation, with consent,
   * their own. That there is any is sensitive: who has no grant is not told. Refusals: INVALID (begun without its first day, in the future), CONFLICT.
   */
  readonly recordSubstanceTreatment: Maybe<RecordSubstanceTreatmentResult>;
  /**
   * The agency that already received what a withdrawn consent covered says what it did with it. Refusals: INVALID (kept without a basis, or a basis for what
   * is not kept; text too long), CONFLICT (another version: `current`), TOO_LATE (acknowledged already), NOT_SHARED (not the agency that received it).
   */
  readonly acknowledgeWithdrawal: Maybe<AcknowledgeWithdrawalResult>;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRequestAccessArgs = {
  input: RequestAccessInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationExtendAccessRequestArgs = {
  input: ExtendAccessRequestInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationReviewAccessArgs = {
  input: ReviewAccessInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordAccommodationNeedArgs = {
  input: RecordAccommodationNeedInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationProposeAccommodationArgs = {
  input: ProposeAccommodationInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationConfirmAccommodationArgs = {
  input: ConfirmAccommodationInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationCoverStaffArgs = {
  input: CoverStaffInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationEndAllocationArgs = {
  input: EndAllocationInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationReportBreachArgs = {
  input: ReportBreachInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationDecideBreachArgs = {
  input: DecideBreachInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAskBrokerArgs = {
  input: AskBrokerInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationWithdrawBrokerRequestArgs = {
  input: WithdrawBrokerRequestInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordDecisionCapacityArgs = {
  input: RecordDecisionCapacityInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordParentalResponsibilityArgs = {
  input: RecordParentalResponsibilityInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordInformedArgs = {
  input: RecordInformedInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordParticipationArgs = {
  input: RecordParticipationInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAskCorrectionArgs = {
  input: AskCorrectionInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAnswerCorrectionArgs = {
  input: AnswerCorrectionInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAdmitToCustodyArgs = {
  input: AdmitToCustodyInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationSetReleaseDateArgs = {
  input: SetReleaseDateInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordCustodyProgressArgs = {
  input: RecordCustodyProgressInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRegisterMemberArgs = {
  input: RegisterMemberInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAllocateStaffArgs = {
  input: AllocateStaffInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordEducationPlaceArgs = {
  input: RecordEducationPlaceInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordLearningArgs = {
  input: RecordLearningInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationDiscloseInEmergencyArgs = {
  input: DiscloseInEmergencyInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationReviewEmergencyDisclosureArgs = {
  input: ReviewEmergencyDisclosureInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRaiseEscalationArgs = {
  input: RaiseEscalationInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAcknowledgeEscalationArgs = {
  input: AcknowledgeEscalationInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAnswerEscalationArgs = {
  input: AnswerEscalationInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAcceptAnswerArgs = {
  input: AcceptAnswerInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRejectAnswerArgs = {
  input: RejectAnswerInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationCloseEscalationArgs = {
  input: CloseEscalationInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordFamilyMemberArgs = {
  input: RecordFamilyMemberInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordFamilyVisitArgs = {
  input: RecordFamilyVisitInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordFinanceMatterArgs = {
  input: RecordFinanceMatterInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordGoalArgs = {
  input: RecordGoalInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationUpdateGoalArgs = {
  input: UpdateGoalInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationUpdateNeedArgs = {
  input: UpdateNeedInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordHealthAppointmentArgs = {
  input: RecordHealthAppointmentInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordMedicineArgs = {
  input: RecordMedicineInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordClinicalNoteArgs = {
  input: RecordClinicalNoteInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationJoinHouseholdArgs = {
  input: JoinHouseholdInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationLeaveHouseholdArgs = {
  input: LeaveHouseholdInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordLeisureSessionArgs = {
  input: RecordLeisureSessionInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationObjectToSharingArgs = {
  input: ObjectToSharingInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAnswerObjectionArgs = {
  input: AnswerObjectionInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordOrderArgs = {
  input: RecordOrderInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordStatutoryContactArgs = {
  input: RecordStatutoryContactInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordEnforcementArgs = {
  input: RecordEnforcementInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordOwnWordsArgs = {
  input: RecordOwnWordsInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationTablePanelPaperArgs = {
  input: TablePanelPaperInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordPanelDecisionArgs = {
  input: RecordPanelDecisionInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationReferPersonArgs = {
  input: ReferPersonInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationReopenCaseArgs = {
  input: ReopenCaseInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordNeedArgs = {
  input: RecordNeedInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAgreeActionArgs = {
  input: AgreeActionInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationUpdateActionArgs = {
  input: UpdateActionInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRequestForSeriousCrimeArgs = {
  input: RequestForSeriousCrimeInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationDecidePoliceRequestArgs = {
  input: DecidePoliceRequestInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationNameSignatoryArgs = {
  input: NameSignatoryInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationEndSignatoryArgs = {
  input: EndSignatoryInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationSignProtocolArgs = {
  input: SignProtocolInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationWithdrawSignatureArgs = {
  input: WithdrawSignatureInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationSupersedeProtocolArgs = {
  input: SupersedeProtocolInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationReviewProtocolArgs = {
  input: ReviewProtocolInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordReferenceArgs = {
  input: RecordReferenceInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationEndReferenceArgs = {
  input: EndReferenceInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordRiskArgs = {
  input: RecordRiskInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordIntelligenceArgs = {
  input: RecordIntelligenceInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordExclusionZoneArgs = {
  input: RecordExclusionZoneInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordSafeguardingArgs = {
  input: RecordSafeguardingInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordFlagArgs = {
  input: RecordFlagInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationProposeSamePersonArgs = {
  input: ProposeSamePersonInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAnswerSamePersonArgs = {
  input: AnswerSamePersonInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationPartRecordsArgs = {
  input: PartRecordsInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationSealRecordArgs = {
  input: SealRecordInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationNameForSealArgs = {
  input: NameForSealInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationUnsealRecordArgs = {
  input: UnsealRecordInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationMoveMemberArgs = {
  input: MoveMemberInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationEndMemberArgs = {
  input: EndMemberInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationProposeTransferArgs = {
  input: ProposeTransferInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAnswerTransferArgs = {
  input: AnswerTransferInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationRecordSubstanceTreatmentArgs = {
  input: RecordSubstanceTreatmentInput;
};


/** What can be changed. Each field takes one input with a `requestId`: a repeat by the same caller changes nothing and gets the first outcome. */
export type MutationAcknowledgeWithdrawalArgs = {
  input: AcknowledgeWithdrawalInput;
};

/** What can be followed. Rights are looked up again for each event. */
export type Subscription = {
  /**
   * Something in the person's plan that the caller may see has changed. Rights are looked up for each event; what they no longer cover is not told,
   * and the stream ends when no seat is left, or with the token.
   */
  readonly planChanged: Maybe<PlanChange>;
  /**
   * An escalation the caller's agency raised, or that was raised for it, was raised, changed or climbed. Rights are looked up for each event; what they
   * no longer cover is not told, and the stream ends with the token or the membership.
   */
  readonly escalationChanged: Maybe<EscalationChange>;
};


/** What can be followed. Rights are looked up again for each event. */
export type SubscriptionPlanChangedArgs = {
  person: Scalars['ID']['input'];
};

/**
 * That somebody says that a fact in a record is wrong. The household and the agency that owns the record own it; of the categories of the record too, so that
 * whoever may not read those does not learn of it.
 */
export type CorrectionRequest = Node & {
  readonly id: Scalars['ID']['output'];
  readonly person: Maybe<Person>;
  readonly asker: Maybe<RequestAsker>;
  /** The agency that owns the record, and answers. */
  readonly to: Maybe<Agency>;
  /** What kind of record it is, by its type in this contract. */
  readonly kind: Maybe<Scalars['String']['output']>;
  readonly field: Maybe<Scalars['String']['output']>;
  /** What is wrong and what it should say, in their words; of one that was declined, the statement of disagreement. */
  readonly says: Maybe<Scalars['String']['output']>;
  readonly askedOn: Maybe<Scalars['Date']['output']>;
  /** The last day to answer: one calendar month, or the next working day where that is none. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly state: Maybe<CorrectionState>;
  /** What was corrected, or why not. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  readonly answeredBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What became of it. */
export type CorrectionState =
  | 'ASKED'
  | 'CORRECTED'
  | 'DECLINED';

/** That a record which this agency received, as the ledger says, was corrected: it corrects its own copies. */
export type CorrectionNotice = Node & {
  readonly id: Scalars['ID']['output'];
  readonly owner: Maybe<Agency>;
  /** What kind of record it is, by its type in this contract. */
  readonly kind: Maybe<Scalars['String']['output']>;
  readonly field: Maybe<Scalars['String']['output']>;
  readonly toldOn: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What is wrong. */
export type AskCorrectionInput = {
  readonly requestId: Scalars['String']['input'];
  /** The record, by its id. */
  readonly record: Scalars['ID']['input'];
  /** The field of the record, by its name in this contract. */
  readonly field: Scalars['String']['input'];
  /** What is wrong and what it should say. At most 2,000 characters. */
  readonly says: Scalars['String']['input'];
};

/** The correction as asked for, or the refusal. */
export type AskCorrectionResult = {
  readonly correction: Maybe<CorrectionRequest>;
  readonly refusal: Maybe<Refusal>;
};

/** What the agency answers. */
export type AnswerCorrectionInput = {
  readonly requestId: Scalars['String']['input'];
  readonly correction: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  readonly answer: CorrectionAnswer;
  /** What was corrected, or why not. At most 2,000 characters. Whoever asked reads it. */
  readonly reason: Scalars['String']['input'];
};

/** Whether it was corrected. */
export type CorrectionAnswer =
  | 'CORRECTED'
  | 'DECLINED';

/** The correction as answered, or the refusal. */
export type AnswerCorrectionResult = {
  readonly correction: Maybe<CorrectionRequest>;
  readonly refusal: Maybe<Refusal>;
};

/** A stay in custody: where, of what kind, from when, and the planned release. FACT shows the release date only. */
export type CustodyEpisode = Node & {
  readonly id: Scalars['ID']['output'];
  readonly establishment: Maybe<Agency>;
  readonly kind: Maybe<CustodyKind>;
  readonly admittedOn: Maybe<Scalars['Date']['output']>;
  /** The planned day of release; null while it is not known. */
  readonly releaseOn: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Under what order the person is held. */
export type CustodyKind =
  | 'REMAND'
  | 'DETENTION_AND_TRAINING_ORDER'
  | 'OTHER';

/** One entry of custody progress. FACT shows that there is one, of what kind and when. */
export type CustodyProgress = Node & {
  readonly id: Scalars['ID']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<CustodyProgressKind>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What an entry of custody progress is about. */
export type CustodyProgressKind =
  | 'EDUCATION'
  | 'BEHAVIOUR'
  | 'COURSE'
  | 'WORK'
  | 'OTHER';

/** The custody episode to open. */
export type AdmitToCustodyInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** An agency of the kind SECURE_ESTATE. */
  readonly establishment: Scalars['ID']['input'];
  readonly kind: CustodyKind;
  readonly admittedOn: Scalars['Date']['input'];
  readonly releaseOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The episode that now runs, or the refusal. */
export type AdmitToCustodyResult = {
  readonly custody: Maybe<CustodyEpisode>;
  readonly refusal: Maybe<Refusal>;
};

/** The planned release date to set, and why. */
export type SetReleaseDateInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly releaseOn: Scalars['Date']['input'];
  /** The version of the episode the caller saw; absent means whatever stands. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** The episode with its new release date, or the refusal. */
export type SetReleaseDateResult = {
  readonly custody: Maybe<CustodyEpisode>;
  readonly refusal: Maybe<Refusal>;
};

/** The entry of custody progress to add, or the own entry it supersedes and what it says now. */
export type RecordCustodyProgressInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** Defaults to today; not in the future, not before admission. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly kind: CustodyProgressKind;
  /** At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The entry as recorded, or the refusal. */
export type RecordCustodyProgressResult = {
  readonly progress: Maybe<CustodyProgress>;
  readonly refusal: Maybe<Refusal>;
};

/** The caller, and the hat they wear now. */
export type Viewer = {
  readonly name: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  /** The party of the protocol this hat is, for example `HO`; null for the operator, who reaches no person. */
  readonly party: Maybe<Scalars['String']['output']>;
  readonly agency: Agency;
};

/** An organisation that takes part. Councils are several: housing, education and social services each sign and see for themselves. */
export type Agency = Node & {
  readonly id: Scalars['ID']['output'];
  readonly slug: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: AgencyKind;
  /** The day it was closed: nobody signs in for it any more, and what it wrote stays its own. Null while it is open. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
};


/** An organisation that takes part. Councils are several: housing, education and social services each sign and see for themselves. */
export type AgencyNameArgs = {
  language?: InputMaybe<Language>;
};

/** A local authority: where a young person's home is, inside the area of a youth offending team. */
export type LocalAuthority = {
  readonly slug: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The youth offending team whose area it is in. */
  readonly team: Agency;
};


/** A local authority: where a young person's home is, inside the area of a youth offending team. */
export type LocalAuthorityNameArgs = {
  language?: InputMaybe<Language>;
};

/** The kinds of agency around a young person. Kind and staff role together make the party of the protocol. */
export type AgencyKind =
  | 'YOUTH_OFFENDING_TEAM'
  | 'SOCIAL_SERVICES'
  | 'EDUCATION'
  | 'HEALTH'
  | 'POLICE'
  | 'HOUSING'
  | 'HOUSING_PROVIDER'
  | 'CAREERS'
  | 'SECURE_ESTATE'
  | 'YOUTH_SERVICE'
  | 'VOLUNTARY'
  | 'BROKER'
  | 'HOUSEHOLD'
  | 'HUB';

/** A page of agencies, by name. */
export type AgencyConnection = {
  readonly edges: ReadonlyArray<AgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
};

/** An agency in a page, with its cursor. */
export type AgencyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
};

/** A partnership of agencies under one protocol, for example South Wales. */
export type Partnership = Node & {
  readonly id: Scalars['ID']['output'];
  readonly slug: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly agencies: ReadonlyArray<Agency>;
  /** The local authorities its youth offending teams cover, by slug. */
  readonly authorities: ReadonlyArray<LocalAuthority>;
  /** The protocol version in force today, or null when none is. */
  readonly protocol: Maybe<Protocol>;
};


/** A partnership of agencies under one protocol, for example South Wales. */
export type PartnershipNameArgs = {
  language?: InputMaybe<Language>;
};

/** A member of staff by work contact (category 29): name, role and agency, nothing of their own life. */
export type Staff = {
  readonly name: Maybe<Scalars['String']['output']>;
  readonly role: Maybe<Scalars['String']['output']>;
  readonly agency: Maybe<Agency>;
  /** Names this membership to `moveMember`, `endMember` and `coverStaff`. */
  readonly member: Maybe<Scalars['ID']['output']>;
  /** The day they left this role; null while they are in it. */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
};

/** Who is entered in the register, at which agency and in which role. */
export type RegisterMemberInput = {
  /** Chosen by the client, unique per caller: a repeat changes nothing and gets the first outcome. */
  readonly requestId: Scalars['String']['input'];
  readonly agency: Scalars['ID']['input'];
  /** The issuer exactly as in its tokens. */
  readonly issuer: Scalars['String']['input'];
  readonly subject: Scalars['String']['input'];
  /** At most 120 characters. */
  readonly name: Scalars['String']['input'];
  readonly role: StaffRole;
};

/** The hat a member of staff wears at an agency; a member of a household wears one too. It decides the party, never a personal setting. */
export type StaffRole =
  | 'SUPERVISING_OFFICER'
  | 'RESETTLEMENT_WORKER'
  | 'PRACTITIONER'
  /** Manages a team: reaches a person only by a rung of an escalation that names the role. */
  | 'TEAM_MANAGER'
  /** Heads a service: reaches a person only by a rung of an escalation that names the role. */
  | 'HEAD_OF_SERVICE'
  | 'PANEL_CHAIR'
  | 'IG_LEAD'
  | 'AGENCY_ADMIN'
  | 'YOUNG_PERSON'
  | 'CARER'
  | 'SYSTEM'
  | 'OPERATOR';

/** That the member is registered, or the refusal. */
export type RegisterMemberResult = {
  readonly registered: Maybe<Scalars['Boolean']['output']>;
  readonly refusal: Maybe<Refusal>;
};

/** Who is allocated to which person, until when. */
export type AllocateStaffInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** The subject of the member, as registered for the caller's own agency. */
  readonly member: Scalars['String']['input'];
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** That the member is allocated, or the refusal. */
export type AllocateStaffResult = {
  readonly allocated: Maybe<Scalars['Boolean']['output']>;
  readonly refusal: Maybe<Refusal>;
};

/** Work to be done about a consent or an offer of support, by the home team. Gone once it is done. */
export type DueWork = Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: Maybe<DueKind>;
  /** From this day on it can be done. */
  readonly opensOn: Maybe<Scalars['Date']['output']>;
  /** The last day for it; past it, it is overdue. Calendar days in London. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
};

/** What is due. Offers: voluntary support that was turned down is offered again. Reviews: consents are asked for again. */
export type DueKind =
  /** Within 14 days after sentence, or after a refusal that came later. */
  | 'OFFER_AFTER_SENTENCE'
  /** From 42 to 14 days before release. */
  | 'OFFER_BEFORE_RELEASE'
  /** Within 28 days after release. */
  | 'OFFER_IN_COMMUNITY'
  /** Within 14 days after sentence. */
  | 'REVIEW_AT_SENTENCE'
  /** Within 14 days after a move to another establishment. */
  | 'REVIEW_AT_TRANSFER'
  /** By 28 days before release. */
  | 'REVIEW_BEFORE_RELEASE'
  | 'REVIEW_AT_END_OF_ORDER'
  /** From 16 the young person decides for themselves. */
  | 'REVIEW_AT_16'
  /** Past that day the consent opens nothing. */
  | 'REVIEW_AFTER_SIX_MONTHS'
  /** From 17 and a half: consent is asked of the young person alone; what parents decided, and their own sight of the plan, end with the birthday. */
  | 'TURNS_18';

/** A place to learn or work. FACT says how far it is and from when, never where or what. */
export type EducationPlace = Node & {
  readonly id: Scalars['ID']['output'];
  readonly status: Maybe<EducationPlaceStatus>;
  /** The first day. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<EducationKind>;
  /** The school, college or employer. */
  readonly provider: Maybe<Scalars['String']['output']>;
  readonly course: Maybe<Scalars['String']['output']>;
  readonly hoursAWeek: Maybe<Scalars['Int']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What kind of place. */
export type EducationKind =
  | 'SCHOOL'
  | 'COLLEGE'
  | 'TRAINING'
  | 'APPRENTICESHIP'
  | 'EMPLOYMENT';

/** How far a place is. */
export type EducationPlaceStatus =
  | 'SOUGHT'
  | 'OFFERED'
  | 'CONFIRMED'
  | 'STARTED'
  | 'ENDED';

/** Attainment and learning needs. FACT says that they are recorded and when. */
export type Learning = Node & {
  readonly id: Scalars['ID']['output'];
  /** The day this version was recorded. */
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  readonly attainment: Maybe<Scalars['String']['output']>;
  /** Additional learning needs, in the words of whoever assessed them. */
  readonly learningNeeds: Maybe<Scalars['String']['output']>;
  readonly developmentPlan: Maybe<DevelopmentPlan>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Whether there is an individual development plan (Additional Learning Needs and Education Tribunal (Wales) Act 2018). */
export type DevelopmentPlan =
  | 'NOT_NEEDED'
  | 'ASKED_FOR'
  | 'IN_PLACE';

/** The place to record, or the record it supersedes and what it says now. */
export type RecordEducationPlaceInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly kind: EducationKind;
  /** At most 200 characters. */
  readonly provider: Scalars['String']['input'];
  /** At most 200 characters. */
  readonly course?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 60. */
  readonly hoursAWeek?: InputMaybe<Scalars['Int']['input']>;
  readonly status: EducationPlaceStatus;
  /** Needed once the place is confirmed; not in the future once they have started. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The place as recorded, or the refusal. */
export type RecordEducationPlaceResult = {
  readonly place: Maybe<EducationPlace>;
  readonly refusal: Maybe<Refusal>;
};

/** What they have attained and need to learn, or the record it supersedes and what it says now. */
export type RecordLearningInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** At most 4,000 characters. */
  readonly attainment: Scalars['String']['input'];
  /** At most 4,000 characters. */
  readonly learningNeeds?: InputMaybe<Scalars['String']['input']>;
  readonly developmentPlan: DevelopmentPlan;
};

/** The record of learning, or the refusal. */
export type RecordLearningResult = {
  readonly learning: Maybe<Learning>;
  readonly refusal: Maybe<Refusal>;
};

/** Which emergency disclosures to list. */
export type EmergencyState =
  | 'ANY'
  /** Open now. */
  | 'OPEN'
  /** Not reviewed yet. */
  | 'REVIEW_DUE'
  /** Not reviewed, and the working day it was due by has passed. */
  | 'REVIEW_OVERDUE';

/**
 * That somebody disclosed categories of a young person to one named member of staff, without consent, because of a danger (protocol: emergency line).
 * Two agencies own it: the one that disclosed, and social services. Under a seal where telling the young person would add danger.
 */
export type EmergencyDisclosure = Node & {
  readonly id: Scalars['ID']['output'];
  readonly person: Maybe<Person>;
  /** The agency that disclosed. */
  readonly owner: Maybe<Agency>;
  readonly disclosedBy: Maybe<Staff>;
  readonly recipient: Maybe<Staff>;
  readonly recipientAgency: Maybe<Agency>;
  /** What was opened: the least that is needed. */
  readonly categories: Maybe<ReadonlyArray<InformationCategory>>;
  readonly openedOn: Maybe<Scalars['Date']['output']>;
  /** When it closes, or closed, by itself or by its review. */
  readonly closesAt: Maybe<Scalars['DateTime']['output']>;
  /** Why consent could not be waited for; the purpose the ledger records. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly basis: Maybe<EmergencyBasis>;
  /** What the danger is. Of category 13: whoever may read of safeguarding. */
  readonly concern: Maybe<Scalars['String']['output']>;
  /** The agencies that were told at once: the home team, social services, those of the information-governance leads. */
  readonly told: Maybe<ReadonlyArray<Agency>>;
  /** Whether the young person finds it in their own record. */
  readonly personTold: Maybe<Scalars['Boolean']['output']>;
  /** The working day by which another person reviews it. */
  readonly reviewDue: Maybe<Scalars['Date']['output']>;
  readonly reviewOverdue: Maybe<Scalars['Boolean']['output']>;
  readonly reviewedOn: Maybe<Scalars['Date']['output']>;
  readonly reviewedBy: Maybe<Staff>;
  readonly finding: Maybe<EmergencyFinding>;
  readonly findingNote: Maybe<Scalars['String']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** The ground on which nobody's consent was waited for. */
export type EmergencyBasis =
  /** Data Protection Act 2018 Sch 1 para 18: consent cannot be given, cannot be had in time, or asking would raise the danger. */
  | 'SAFEGUARDING_WITHOUT_CONSENT'
  /** UK GDPR Article 6(1)(d) and 9(2)(c). */
  | 'VITAL_INTERESTS'
  /** Social Services and Well-being (Wales) Act 2014 s.130, or the duty that stands in its place in England. */
  | 'DUTY_TO_REPORT';

/** What the review found. */
export type EmergencyFinding =
  | 'JUSTIFIED'
  /** It was right to disclose, and more was disclosed than was needed. */
  | 'TOO_MUCH'
  /** It closes at once. */
  | 'NOT_JUSTIFIED';

/** One category that was opened to the caller by name. */
export type OpenedCategory = {
  readonly category: Maybe<InformationCategory>;
  readonly kind: Maybe<ClearanceKind>;
  /** The clause of the protocol. */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Why, as it was typed by who opened it. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly until: Maybe<Scalars['DateTime']['output']>;
};


/** One category that was opened to the caller by name. */
export type OpenedCategoryClauseArgs = {
  language?: InputMaybe<Language>;
};

/** A page of emergency disclosures, newest first. */
export type EmergencyDisclosureConnection = {
  readonly edges: ReadonlyArray<EmergencyDisclosureEdge>;
  readonly nodes: ReadonlyArray<EmergencyDisclosure>;
  readonly pageInfo: PageInfo;
};

/** An emergency disclosure in a page, with its cursor. */
export type EmergencyDisclosureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EmergencyDisclosure;
};

/** What is disclosed, to whom, and why. */
export type DiscloseInEmergencyInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** The member of staff who must know: `Staff.member`. */
  readonly recipient: Scalars['ID']['input'];
  /** The least that is needed. */
  readonly categories: ReadonlyArray<InformationCategory>;
  /** What the danger is. At most 4,000 characters. */
  readonly concern: Scalars['String']['input'];
  /** Why consent cannot be had, would delay, or would raise the danger. Goes on the ledger as its purpose. At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  readonly basis: EmergencyBasis;
  /** Telling the young person now would add danger: it is kept from their record until a review says otherwise. */
  readonly tellingEndangers: Scalars['Boolean']['input'];
};

/** The disclosure as it stands, or the refusal. */
export type DiscloseInEmergencyResult = {
  readonly disclosure: Maybe<EmergencyDisclosure>;
  readonly refusal: Maybe<Refusal>;
};

/** What the review found. */
export type ReviewEmergencyDisclosureInput = {
  readonly requestId: Scalars['String']['input'];
  readonly disclosure: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  readonly finding: EmergencyFinding;
  /** At most 2,000 characters. */
  readonly note: Scalars['String']['input'];
  /** Put a disclosure that was kept from the young person on their record now. */
  readonly tellPerson: Scalars['Boolean']['input'];
};

/** The disclosure as reviewed, or the refusal. */
export type ReviewEmergencyDisclosureResult = {
  readonly disclosure: Maybe<EmergencyDisclosure>;
  readonly refusal: Maybe<Refusal>;
};

/**
 * What one agency asks of another that did not do it: on a rung of its ladder, against a clock in working days, until it ends with an outcome. Owned by
 * both. FACT says that there is one, since when and how it stands. Editing the case never changes it; a moved release date moves its clock.
 */
export type Escalation = Node & {
  readonly id: Scalars['ID']['output'];
  /** A short code to speak of it by; it says nothing of the person. */
  readonly reference: Maybe<Scalars['String']['output']>;
  readonly rule: Maybe<EscalationRule>;
  /** The agreed action it is about, where it is about one: a global id, good for those who may see the action. */
  readonly action: Maybe<Scalars['ID']['output']>;
  /** Why, in the words of who raised it; null where a rule did. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The agency that raised it: the home team, where a rule did. */
  readonly raisedBy: Maybe<Agency>;
  /** The agency it is raised against, which answers. */
  readonly target: Maybe<Agency>;
  readonly raisedOn: Maybe<Scalars['Date']['output']>;
  readonly status: Maybe<EscalationStatus>;
  /** The place on the target's ladder, from 1. */
  readonly rung: Maybe<Scalars['Int']['output']>;
  /** The staff role the rung names. */
  readonly rungRole: Maybe<StaffRole>;
  /** The last day of the rung's clock (working days of England and Wales); null while no clock runs. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** The last clock ended without an answer: the chair of the panel settles it. */
  readonly ladderEnded: Maybe<Scalars['Boolean']['output']>;
  /** Calendar days before release at which the rule raised it last; null for the other rules. */
  readonly daysBeforeRelease: Maybe<Scalars['Int']['output']>;
  readonly answer: Maybe<Scalars['String']['output']>;
  /** The day on which what it asks for was recorded in the plan (a place confirmed, the action done); the clock stopped then. */
  readonly deliveredOn: Maybe<Scalars['Date']['output']>;
  readonly outcome: Maybe<EscalationOutcome>;
  readonly outcomeNote: Maybe<Scalars['String']['output']>;
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** Who it is about; null for whoever reaches the escalation by a rung alone. */
  readonly person: Maybe<Person>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What raised an escalation. */
export type EscalationRule =
  /** No accommodation was confirmed 28, 14 or 7 calendar days before release. */
  | 'NO_ACCOMMODATION'
  /** An agreed action was not closed by its due date. */
  | 'ACTION_OVERDUE'
  /** A person raised it, with a reason. */
  | 'RAISED_BY_A_PERSON';

/** Which side of an escalation the caller's agency stands on. */
export type EscalationRole =
  | 'RAISED_BY_US'
  | 'FOR_US';

/** How an escalation stands. Only CLOSED ends it, and only with an outcome. */
export type EscalationStatus =
  | 'OPEN'
  /** The target agency has seen it; the clock goes on. */
  | 'ACKNOWLEDGED'
  /** An answer, or what was asked for, waits to be accepted or rejected; no clock runs. */
  | 'ANSWERED'
  /** The answer was accepted; it waits to be closed. */
  | 'ACCEPTED'
  | 'CLOSED';

/** How an escalation ended. */
export type EscalationOutcome =
  /** What was asked for was done. */
  | 'DELIVERED'
  /** Something else was agreed. */
  | 'AGREED_OTHERWISE'
  /** It was not done, and will not be. */
  | 'NOT_DELIVERED'
  /** It was raised in error, or no longer matters. */
  | 'WITHDRAWN';

/** A page of escalations, those whose clock ends soonest first. */
export type EscalationConnection = {
  readonly edges: ReadonlyArray<EscalationEdge>;
  readonly nodes: ReadonlyArray<Escalation>;
  readonly pageInfo: PageInfo;
};

/** An escalation in a page, with its cursor. */
export type EscalationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Escalation;
};

/** That an escalation was raised or changed, and how it stands now. */
export type EscalationChange = {
  readonly at: Scalars['DateTime']['output'];
  readonly escalation: Maybe<Escalation>;
};

/** The escalation to raise. */
export type RaiseEscalationInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** The agency it is raised against. */
  readonly target: Scalars['ID']['input'];
  /** The agreed action it is about; the target must own it. */
  readonly action?: InputMaybe<Scalars['ID']['input']>;
  /** At most 2,000 characters; generic words: managers of the target agency will read them. */
  readonly reason: Scalars['String']['input'];
};

/** The escalation as raised, or the refusal. */
export type RaiseEscalationResult = {
  readonly escalation: Maybe<Escalation>;
  readonly refusal: Maybe<Refusal>;
};

/** Which escalation was seen. */
export type AcknowledgeEscalationInput = {
  readonly requestId: Scalars['String']['input'];
  readonly escalation: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** The escalation as it now stands, or the refusal. */
export type AcknowledgeEscalationResult = {
  readonly escalation: Maybe<Escalation>;
  readonly refusal: Maybe<Refusal>;
};

/** The answer to give. */
export type AnswerEscalationInput = {
  readonly requestId: Scalars['String']['input'];
  readonly escalation: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  /** At most 4,000 characters. */
  readonly answer: Scalars['String']['input'];
};

/** The escalation as it now stands, or the refusal. */
export type AnswerEscalationResult = {
  readonly escalation: Maybe<Escalation>;
  readonly refusal: Maybe<Refusal>;
};

/** Which answer is accepted. */
export type AcceptAnswerInput = {
  readonly requestId: Scalars['String']['input'];
  readonly escalation: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
};

/** The escalation as it now stands, or the refusal. */
export type AcceptAnswerResult = {
  readonly escalation: Maybe<Escalation>;
  readonly refusal: Maybe<Refusal>;
};

/** Which answer is rejected, and why. */
export type RejectAnswerInput = {
  readonly requestId: Scalars['String']['input'];
  readonly escalation: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  /** At most 1,000 characters, kept with the version. */
  readonly reason: Scalars['String']['input'];
};

/** The escalation as it now stands, or the refusal. */
export type RejectAnswerResult = {
  readonly escalation: Maybe<Escalation>;
  readonly refusal: Maybe<Refusal>;
};

/** How it ended. */
export type CloseEscalationInput = {
  readonly requestId: Scalars['String']['input'];
  readonly escalation: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  readonly outcome: EscalationOutcome;
  /** At most 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

/** The escalation as it ended, or the refusal. */
export type CloseEscalationResult = {
  readonly escalation: Maybe<Escalation>;
  readonly refusal: Maybe<Refusal>;
};

/** Somebody of the family or a carer. FACT says that somebody is recorded and when. */
export type FamilyMember = Node & {
  readonly id: Scalars['ID']['output'];
  /** The day this version was recorded. */
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly relationship: Maybe<FamilyRelationship>;
  /** What contact the young person wants with them. */
  readonly contact: Maybe<WantedContact>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Who somebody is to the young person. */
export type FamilyRelationship =
  | 'PARENT'
  | 'STEP_PARENT'
  | 'GRANDPARENT'
  | 'SIBLING'
  | 'PARTNER'
  | 'CHILD'
  | 'CARER'
  | 'OTHER';

/** What contact the young person wants. */
export type WantedContact =
  | 'YES'
  | 'NOT_NOW'
  | 'NO'
  /** By decision of a court or of social services, whatever is wanted. */
  | 'NOT_ALLOWED';

/** A visit in custody. FACT says that there is one, when, and whether it was made. */
export type FamilyVisit = Node & {
  readonly id: Scalars['ID']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly status: Maybe<VisitStatus>;
  readonly visitor: Maybe<Scalars['String']['output']>;
  /** Whether help was given with the cost (assisted prison visits). */
  readonly assisted: Maybe<Scalars['Boolean']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** How a visit stands. */
export type VisitStatus =
  | 'PLANNED'
  | 'MADE'
  | 'NOT_MADE';

/** The family member to record, or the record it supersedes and what it says now. */
export type RecordFamilyMemberInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** At most 200 characters. */
  readonly name: Scalars['String']['input'];
  readonly relationship: FamilyRelationship;
  readonly contact: WantedContact;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The family member as recorded, or the refusal. */
export type RecordFamilyMemberResult = {
  readonly member: Maybe<FamilyMember>;
  readonly refusal: Maybe<Refusal>;
};

/** The visit to add, or the own entry it supersedes and what it says now. */
export type RecordFamilyVisitInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly on: Scalars['Date']['input'];
  readonly status: VisitStatus;
  /** At most 200 characters. */
  readonly visitor: Scalars['String']['input'];
  readonly assisted: Scalars['Boolean']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The visit as added, or the refusal. */
export type RecordFamilyVisitResult = {
  readonly visit: Maybe<FamilyVisit>;
  readonly refusal: Maybe<Refusal>;
};

/** A matter of money or papers. FACT says that there is one, since when and how it stands; never what. */
export type FinanceMatter = Node & {
  readonly id: Scalars['ID']['output'];
  /** The day this version was recorded. */
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  readonly status: Maybe<FinanceStatus>;
  readonly kind: Maybe<FinanceKind>;
  /** In pence; null where there is none. */
  readonly amountInPence: Maybe<Scalars['Int']['output']>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** How a matter of money or papers stands. */
export type FinanceStatus =
  | 'TO_DO'
  | 'UNDER_WAY'
  | 'SETTLED';

/** What a matter of money or papers is about. */
export type FinanceKind =
  | 'BENEFIT'
  | 'BANK_ACCOUNT'
  | 'DEBT'
  | 'IDENTITY_PAPERS'
  | 'SAVINGS'
  | 'RENT_DEPOSIT';

/** The matter to record, or the record it supersedes and what it says now. */
export type RecordFinanceMatterInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly status: FinanceStatus;
  readonly kind: FinanceKind;
  /** In pence, 0 to 100,000,000. */
  readonly amountInPence?: InputMaybe<Scalars['Int']['input']>;
  /** At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The matter as recorded, or the refusal. */
export type RecordFinanceMatterResult = {
  readonly matter: Maybe<FinanceMatter>;
  readonly refusal: Maybe<Refusal>;
};

/** What a young person aims for. In a category whose existence is sensitive there is no headline: without the grant the goal is absent. */
export type Goal = Node & {
  readonly id: Scalars['ID']['output'];
  /** Whoever recorded it. */
  readonly owner: Maybe<Agency>;
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  /** The day by which they want to be there. */
  readonly aimedFor: Maybe<Scalars['Date']['output']>;
  readonly status: Maybe<GoalStatus>;
  /** Generic words, safe in front of every partner of the panel. */
  readonly headline: Maybe<Scalars['String']['output']>;
  readonly pathway: Maybe<Pathway>;
  readonly category: Maybe<InformationCategory>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** How a goal stands. */
export type GoalStatus =
  | 'OPEN'
  | 'REACHED'
  | 'SET_ASIDE';

/** The goal to record: its headline for every partner of the panel, its content for those its category is shared with. */
export type RecordGoalInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly pathway: Pathway;
  /** The category of the content; it must be one the pathway can hold and the caller's party may write. */
  readonly category: InformationCategory;
  /** At most 200 characters. */
  readonly headline: Scalars['String']['input'];
  /** At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Not in the past. */
  readonly aimedFor?: InputMaybe<Scalars['Date']['input']>;
};

/** The goal as recorded, or the refusal. */
export type RecordGoalResult = {
  readonly goal: Maybe<Goal>;
  readonly refusal: Maybe<Refusal>;
};

/** How a goal stands now, and why. */
export type UpdateGoalInput = {
  readonly requestId: Scalars['String']['input'];
  readonly goal: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  readonly status: GoalStatus;
  /** Why, kept with the version. */
  readonly reason: Scalars['String']['input'];
};

/** The goal as it now stands, or the refusal. */
export type UpdateGoalResult = {
  readonly goal: Maybe<Goal>;
  readonly refusal: Maybe<Refusal>;
};

/** How a need stands now, and why. */
export type UpdateNeedInput = {
  readonly requestId: Scalars['String']['input'];
  readonly need: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  readonly status: NeedStatus;
  /** Why, kept with the version. */
  readonly reason: Scalars['String']['input'];
};

/** The need as it now stands, or the refusal. */
export type UpdateNeedResult = {
  readonly need: Maybe<Need>;
  readonly refusal: Maybe<Refusal>;
};

/** A health appointment. FACT says that there is one, when, and whether it was kept; never what for or where. */
export type HealthAppointment = Node & {
  readonly id: Scalars['ID']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly status: Maybe<AppointmentStatus>;
  readonly kind: Maybe<AppointmentKind>;
  readonly venue: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** How an appointment stands. */
export type AppointmentStatus =
  | 'BOOKED'
  | 'ATTENDED'
  | 'MISSED'
  | 'CANCELLED';

/** What an appointment is for. */
export type AppointmentKind =
  | 'DOCTOR'
  | 'DENTIST'
  | 'OPTICIAN'
  | 'SPEECH_AND_LANGUAGE'
  | 'SEXUAL_HEALTH'
  | 'CLINIC'
  | 'OTHER';

/** A medicine to have on release. FACT says whether something is taken daily, never what. */
export type Medicine = Node & {
  readonly id: Scalars['ID']['output'];
  readonly takenDaily: Maybe<Scalars['Boolean']['output']>;
  readonly name: Maybe<Scalars['String']['output']>;
  readonly dose: Maybe<Scalars['String']['output']>;
  /** Calendar days for which it is handed out on release. */
  readonly daysSupplied: Maybe<Scalars['Int']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Clinical content of mental health care. FACT says that there is some and when. */
export type ClinicalNote = Node & {
  readonly id: Scalars['ID']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<ClinicalNoteKind>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What a clinical note is about. */
export type ClinicalNoteKind =
  | 'ASSESSMENT'
  | 'SESSION'
  | 'REVIEW';

/** The appointment to record, or the record it supersedes and what it says now. */
export type RecordHealthAppointmentInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly on: Scalars['Date']['input'];
  readonly status: AppointmentStatus;
  readonly kind: AppointmentKind;
  /** At most 300 characters. */
  readonly venue: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The appointment as recorded, or the refusal. */
export type RecordHealthAppointmentResult = {
  readonly appointment: Maybe<HealthAppointment>;
  readonly refusal: Maybe<Refusal>;
};

/** The medicine to record, or the record it supersedes and what it says now. */
export type RecordMedicineInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly takenDaily: Scalars['Boolean']['input'];
  /** At most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** At most 200 characters. */
  readonly dose: Scalars['String']['input'];
  /** Calendar days, 1 to 366. */
  readonly daysSupplied?: InputMaybe<Scalars['Int']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The medicine as recorded, or the refusal. */
export type RecordMedicineResult = {
  readonly medicine: Maybe<Medicine>;
  readonly refusal: Maybe<Refusal>;
};

/** The clinical note to add, or the own note it supersedes and what it says now. */
export type RecordClinicalNoteInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** Defaults to today; not in the future. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly kind: ClinicalNoteKind;
  /** At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The clinical note as added, or the refusal. */
export type RecordClinicalNoteResult = {
  readonly note: Maybe<ClinicalNote>;
  readonly refusal: Maybe<Refusal>;
};

/**
 * That somebody of the young person's household may sign in (an agency of its own kind, one for each young person, that signs no protocol).
 * Who they are is not kept here: relationships are family matters, in a category of their own.
 */
export type HouseholdMember = Node & {
  readonly id: Scalars['ID']['output'];
  readonly role: Maybe<HouseholdRole>;
  readonly joinedOn: Maybe<Scalars['Date']['output']>;
  /** The day the membership ended; null while it runs. */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
  /** The household, to name in a consent to share. */
  readonly household: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What a member of a household is to the plan: whose it is, or who cares for them. */
export type HouseholdRole =
  | 'YOUNG_PERSON'
  | 'CARER';

/** Who joins the household of which young person. */
export type JoinHouseholdInput = {
  /** Chosen by the client, unique per caller: a repeat changes nothing and gets the first outcome. */
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** The issuer exactly as in its tokens. */
  readonly issuer: Scalars['String']['input'];
  readonly subject: Scalars['String']['input'];
  readonly role: HouseholdRole;
};

/** The membership, or the refusal. */
export type JoinHouseholdResult = {
  readonly member: Maybe<HouseholdMember>;
  readonly refusal: Maybe<Refusal>;
};

/** Whose membership ends, and why. */
export type LeaveHouseholdInput = {
  readonly requestId: Scalars['String']['input'];
  readonly member: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The membership as ended, or the refusal. */
export type LeaveHouseholdResult = {
  readonly member: Maybe<HouseholdMember>;
  readonly refusal: Maybe<Refusal>;
};

/** A page of the access record, newest first. */
export type DisclosureConnection = {
  readonly edges: ReadonlyArray<DisclosureEdge>;
  readonly nodes: ReadonlyArray<Disclosure>;
  readonly pageInfo: PageInfo;
};

/** An entry of the access record in a page, with its cursor. */
export type DisclosureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Disclosure;
};

/** That somebody saw something of a person. FACT shows when, never who or what. */
export type Disclosure = {
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** The agency whose hat they wore. */
  readonly agency: Maybe<Agency>;
  /** The party of the protocol they were, for example `HO`. */
  readonly party: Maybe<Scalars['String']['output']>;
  readonly by: Maybe<Staff>;
  /** What they saw, by category. Empty when all they saw was that the person is on their caseload. */
  readonly saw: Maybe<ReadonlyArray<DisclosedCategory>>;
  /** All of it in one sentence. */
  readonly sentence: Maybe<Scalars['String']['output']>;
};

/** One category of which something was seen. */
export type DisclosedCategory = {
  readonly category: Maybe<InformationCategory>;
  /** FACT: that and when. OWN: what their own agency wrote. ALL: in full. */
  readonly level: Maybe<ReadLevel>;
  /** The clause of the protocol it was seen under: of the emergency line, or of the police line, where it was opened by name. */
  readonly clause: Maybe<Scalars['String']['output']>;
  /** Whether a consent or an emergency disclosure stood that the clause needs or that opened it. */
  readonly cleared: Maybe<Scalars['Boolean']['output']>;
};


/** One category of which something was seen. */
export type DisclosedCategoryClauseArgs = {
  language?: InputMaybe<Language>;
};

/** The aggregates of a partnership: about nobody. Two publications are a month apart, for what changes in a day tells of one. */
export type Aggregates = {
  /** The day it was counted and published; null while nothing is. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** Counts under this are suppressed. */
  readonly smallest: Maybe<Scalars['Int']['output']>;
  /** Counts are rounded to multiples of this. */
  readonly roundedTo: Maybe<Scalars['Int']['output']>;
  /** Where people stand with custody. */
  readonly situations: Maybe<ReadonlyArray<SituationCount>>;
  /** People with an open need, by pathway. */
  readonly needs: Maybe<ReadonlyArray<NeedCount>>;
};

/** How many people of a home team stand where with custody. */
export type SituationCount = {
  /** The home team; null for the whole partnership. */
  readonly team: Maybe<Agency>;
  /** Null for all of them. */
  readonly situation: Maybe<CustodySituation>;
  /** Null where it is suppressed: under ten, nought included, or telling of one that is. */
  readonly people: Maybe<Scalars['Int']['output']>;
};

/** Where somebody stands with custody on the day of counting. */
export type CustodySituation =
  | 'IN_CUSTODY'
  | 'RELEASED'
  /** No stay in custody is recorded. */
  | 'NO_CUSTODY';

/** How many people of a home team have an open need on a pathway. */
export type NeedCount = {
  /** The home team; null for the whole partnership. */
  readonly team: Maybe<Agency>;
  readonly pathway: Maybe<Pathway>;
  /** Null where it is suppressed: under ten, nought included, or telling of one that is. */
  readonly people: Maybe<Scalars['Int']['output']>;
};

/** A session of leisure, mentoring or volunteering. FACT says that there is one, of what kind and when; never whether they came. */
export type LeisureSession = Node & {
  readonly id: Scalars['ID']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<LeisureKind>;
  readonly attendance: Maybe<Attendance>;
  readonly activity: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What kind of session. */
export type LeisureKind =
  | 'LEISURE'
  | 'MENTORING'
  | 'VOLUNTEERING';

/** Whether they came. */
export type Attendance =
  | 'PLANNED'
  | 'ATTENDED'
  | 'ABSENT'
  /** Absent, and said so before. */
  | 'EXCUSED';

/** The session to add, or the own entry it supersedes and what it says now. */
export type RecordLeisureSessionInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** Defaults to today. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly kind: LeisureKind;
  readonly attendance: Attendance;
  /** At most 200 characters. */
  readonly activity: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The session as added, or the refusal. */
export type RecordLeisureSessionResult = {
  readonly session: Maybe<LeisureSession>;
  readonly refusal: Maybe<Refusal>;
};

/** That somebody objected to an agency using a category. The household and that agency own it. */
export type SharingObjection = Node & {
  readonly id: Scalars['ID']['output'];
  readonly person: Maybe<Person>;
  readonly asker: Maybe<RequestAsker>;
  /** The agency that is objected to, and answers. */
  readonly to: Maybe<Agency>;
  readonly category: Maybe<InformationCategory>;
  readonly reason: Maybe<Scalars['String']['output']>;
  /** On which basis the agency has the category: what happens while the objection is open follows from it. */
  readonly basis: Maybe<ObjectionBasis>;
  readonly askedOn: Maybe<Scalars['Date']['output']>;
  /** The last day to answer: one calendar month, or the next working day where that is none. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly state: Maybe<ObjectionState>;
  /** The compelling grounds; null unless the agency goes on. */
  readonly grounds: Maybe<Scalars['String']['output']>;
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  readonly answeredBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** On which basis an agency has a category. */
export type ObjectionBasis =
  /** By consent alone: it stops at once. */
  | 'CONSENT'
  /** By a line of the protocol that needs no consent: it goes on until the agency answers. */
  | 'PUBLIC_TASK';

/** What became of an objection. */
export type ObjectionState =
  | 'OPEN'
  /** The consent was withdrawn with the objection. */
  | 'WITHDRAWN'
  /** The agency stopped using it. */
  | 'STOPPED'
  /** The agency goes on, on compelling grounds. */
  | 'GROUNDS';

/** What is objected to. */
export type ObjectToSharingInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly agency: Scalars['ID']['input'];
  readonly category: InformationCategory;
  /** At most 1,000 characters. The agency reads it. */
  readonly reason: Scalars['String']['input'];
};

/** The objection as it stands, or the refusal. */
export type ObjectToSharingResult = {
  readonly objection: Maybe<SharingObjection>;
  readonly refusal: Maybe<Refusal>;
};

/** What the agency answers. */
export type AnswerObjectionInput = {
  readonly requestId: Scalars['String']['input'];
  readonly objection: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  readonly answer: ObjectionAnswer;
  /** For GROUNDS alone; at most 2,000 characters. Whoever objected reads it. */
  readonly grounds?: InputMaybe<Scalars['String']['input']>;
};

/** Whether the agency stops. */
export type ObjectionAnswer =
  | 'STOPPED'
  | 'GROUNDS';

/** The objection as answered, or the refusal. */
export type AnswerObjectionResult = {
  readonly objection: Maybe<SharingObjection>;
  readonly refusal: Maybe<Refusal>;
};

/** The order somebody is under. FACT shows the conditions that bear on where they live, never the offence. */
export type CourtOrder = Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: Maybe<OrderKind>;
  readonly madeOn: Maybe<Scalars['Date']['output']>;
  /** The last day of the order; null where it has none yet. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  readonly court: Maybe<Scalars['String']['output']>;
  readonly offence: Maybe<Scalars['String']['output']>;
  /** Conditions of the order or licence. */
  readonly conditions: Maybe<Scalars['String']['output']>;
  /** Those that bear on a placement: curfew, distance, who may live there. */
  readonly placementConditions: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** The kinds of order. */
export type OrderKind =
  /** Remand to youth detention accommodation (LASPO Act 2012). */
  | 'REMAND'
  | 'DETENTION_AND_TRAINING_ORDER'
  /** Sentencing Act 2020, sections 250 and 254. */
  | 'LONG_TERM_DETENTION'
  | 'NOTICE_OF_SUPERVISION'
  /** With or without intensive supervision and surveillance. */
  | 'YOUTH_REHABILITATION_ORDER'
  | 'OTHER';

/** A contact the order requires. FACT shows that there is one, of what kind and when, never whether they came. */
export type StatutoryContact = Node & {
  readonly id: Scalars['ID']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<StatutoryContactKind>;
  readonly attendance: Maybe<StatutoryAttendance>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** The contacts an order can require. */
export type StatutoryContactKind =
  | 'OFFICE_MEETING'
  | 'HOME_VISIT'
  | 'CUSTODY_VISIT'
  /** A planning meeting during a detention and training order. */
  | 'ORDER_REVIEW'
  | 'REPORTING'
  | 'OTHER';

/** Whether they came to a contact the order requires. */
export type StatutoryAttendance =
  | 'EXPECTED'
  | 'ATTENDED'
  /** They did not come, with a reason that is accepted. */
  | 'ABSENCE_ACCEPTED'
  /** They did not come, without one. */
  | 'MISSED';

/** A warning, a breach or a recall. FACT shows that there is one, of what kind and when. */
export type Enforcement = Node & {
  readonly id: Scalars['ID']['output'];
  readonly on: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<EnforcementKind>;
  /** The statutory contact that was missed, while it is among the newest. */
  readonly contact: Maybe<StatutoryContact>;
  /** The condition of the order that was broken. */
  readonly condition: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What was done about an order that was not kept. */
export type EnforcementKind =
  | 'WARNING'
  /** Court action for breaking an order. */
  | 'BREACH'
  /** Return to custody for breaking a licence. */
  | 'RECALL';

/** The order to record, or the record it supersedes and what it says now. */
export type RecordOrderInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly kind: OrderKind;
  /** Not in the future. */
  readonly madeOn: Scalars['Date']['input'];
  /** Not before `madeOn`. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 200 characters. */
  readonly court: Scalars['String']['input'];
  /** At most 1,000 characters. */
  readonly offence: Scalars['String']['input'];
  /** At most 4,000 characters. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** What whoever houses them must know. Say so where there is none. At most 1,000 characters. */
  readonly placementConditions: Scalars['String']['input'];
};

/** The record as it now stands, or the refusal. */
export type RecordOrderResult = {
  readonly order: Maybe<CourtOrder>;
  readonly refusal: Maybe<Refusal>;
};

/** The contact to record, or the record it supersedes and what it says now. */
export type RecordStatutoryContactInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly on: Scalars['Date']['input'];
  readonly kind: StatutoryContactKind;
  /** Only EXPECTED before the day. */
  readonly attendance: StatutoryAttendance;
  /** At most 4,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The record as it now stands, or the refusal. */
export type RecordStatutoryContactResult = {
  readonly contact: Maybe<StatutoryContact>;
  readonly refusal: Maybe<Refusal>;
};

/** The warning, breach or recall to record, or the record it supersedes and what it says now. */
export type RecordEnforcementInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** Defaults to today; not in the future. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly kind: EnforcementKind;
  /** A statutory contact recorded as MISSED. This or `condition` is needed. */
  readonly contact?: InputMaybe<Scalars['ID']['input']>;
  /** The condition of the order, at most 300 characters. */
  readonly condition?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The record as it now stands, or the refusal. */
export type RecordEnforcementResult = {
  readonly enforcement: Maybe<Enforcement>;
  readonly refusal: Maybe<Refusal>;
};

/** One line of what the young person says themselves (UNCRC art. 12). FACT says that there is one and since when. */
export type OwnWords = Node & {
  readonly id: Scalars['ID']['output'];
  /** The day this version was recorded. */
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<OwnWordsKind>;
  /** The language they said it in; it is not translated. */
  readonly language: Maybe<Language>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What a line is about. */
export type OwnWordsKind =
  | 'STATEMENT'
  | 'GOAL'
  /** What could take them back to custody, as they see it. */
  | 'WHAT_COULD_TAKE_ME_BACK';

/** The line to write down, or the line it supersedes and what it says now. */
export type RecordOwnWordsInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly kind: OwnWordsKind;
  readonly language: Language;
  /** At most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The line as written down, or the refusal. */
export type RecordOwnWordsResult = {
  readonly words: Maybe<OwnWords>;
  readonly refusal: Maybe<Refusal>;
};

/** A paper before the panel. In a category whose existence is sensitive there is no headline: without the grant the paper is absent. */
export type PanelPaper = Node & {
  readonly id: Scalars['ID']['output'];
  /** The day of the meeting it is before. */
  readonly meetingOn: Maybe<Scalars['Date']['output']>;
  /** Null until the panel has decided. */
  readonly decision: Maybe<PanelDecision>;
  /** Generic words, safe in front of every partner of the panel. */
  readonly headline: Maybe<Scalars['String']['output']>;
  /** The agencies that were at the meeting; null until the panel has decided. */
  readonly attended: Maybe<ReadonlyArray<Agency>>;
  /** Whether the young person took part in the decision (UN Convention on the Rights of the Child, article 12); null until the panel has decided. */
  readonly tookPart: Maybe<Scalars['Boolean']['output']>;
  readonly category: Maybe<InformationCategory>;
  readonly text: Maybe<Scalars['String']['output']>;
  /** Why the panel decided so. */
  readonly reasons: Maybe<Scalars['String']['output']>;
  /** What the young person said of it, in their words; null where none are given. */
  readonly theirWords: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What a panel decides on a paper. */
export type PanelDecision =
  | 'RATIFIED'
  | 'CHANGES_ASKED_FOR'
  | 'DEFERRED'
  | 'REFUSED'
  | 'NOTED';

/** The paper to put before the panel. */
export type TablePanelPaperInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** Today or later. */
  readonly meetingOn: Scalars['Date']['input'];
  /** What its content is about; the caller's party must write it. */
  readonly category: InformationCategory;
  /** At most 200 characters. */
  readonly headline: Scalars['String']['input'];
  /** At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The paper as tabled, or the refusal. */
export type TablePanelPaperResult = {
  readonly paper: Maybe<PanelPaper>;
  readonly refusal: Maybe<Refusal>;
};

/** What the panel decided on a paper. */
export type RecordPanelDecisionInput = {
  readonly requestId: Scalars['String']['input'];
  readonly paper: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  readonly decision: PanelDecision;
  /** At most 4,000 characters. It stays with the content. */
  readonly reasons: Scalars['String']['input'];
  /** The agencies that were there, partners all. */
  readonly attended: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether the young person took part: was there, or was asked before. */
  readonly tookPart: Scalars['Boolean']['input'];
  /** What they said of it, in their own words; at most 2,000 characters. It stays with the content. */
  readonly theirWords?: InputMaybe<Scalars['String']['input']>;
};

/** The paper with its decision, or the refusal. */
export type RecordPanelDecisionResult = {
  readonly paper: Maybe<PanelPaper>;
  readonly refusal: Maybe<Refusal>;
};

/**
 * A young person, and the one plan that follows them through remand, sentence, release and recall. A field the caller may not read is null and
 * named in `extensions.withheld`; where the existence of a category is sensitive it is simply absent.
 */
export type Person = Node & {
  readonly id: Scalars['ID']['output'];
  /** What they like to be called. */
  readonly preferredName: Maybe<Scalars['String']['output']>;
  readonly fullName: Maybe<Scalars['String']['output']>;
  readonly dateOfBirth: Maybe<Scalars['Date']['output']>;
  /** The language they chose to be spoken and written to. */
  readonly language: Maybe<Language>;
  /** How to speak, write and explain so that they take part (speech, language and communication needs). */
  readonly communicationNeeds: Maybe<Scalars['String']['output']>;
  readonly referral: Maybe<Referral>;
  /** That they were told what is shared, with whom and why (WASPI: informing the service user). */
  readonly informed: Maybe<Informed>;
  /** Agreement to voluntary support: apart from the court order, and from consent to share. */
  readonly participation: Maybe<Participation>;
  /**
   * Every answer to the offer of voluntary support, newest first: who asked, how it was explained, what was answered. Turning it down is never
   * non-compliance.
   */
  readonly offersOfSupport: Maybe<ReadonlyArray<Participation>>;
  /** Consents to share, one per agency and category, newest first. */
  readonly sharingConsents: Maybe<ReadonlyArray<SharingConsent>>;
  readonly plan: Maybe<Plan>;
  /** The custody episode that runs, or the last one. */
  readonly custody: Maybe<CustodyEpisode>;
  /** Newest first; the newest 20 entries of each establishment. */
  readonly custodyProgress: Maybe<ReadonlyArray<CustodyProgress>>;
  readonly accommodation: Accommodation;
  /** The access requests about this person, newest first: for themselves, the home team and the information-governance lead. */
  readonly accessRequests: Maybe<ReadonlyArray<AccessRequest>>;
  /** What the caller's agency is to review for access requests, or has, newest first; of another agency only for who reads that category in full. */
  readonly accessReviews: Maybe<ReadonlyArray<AccessReview>>;
  /** Their requests to brokers, newest first. */
  readonly brokerRequests: Maybe<ReadonlyArray<BrokerRequest>>;
  /** Which matters they were found to decide for themselves, newest first. That there is such a record is sensitive. */
  readonly decisionCapacity: Maybe<ReadonlyArray<DecisionCapacity>>;
  /** Who holds parental responsibility, newest record first. */
  readonly parentalResponsibility: Maybe<ReadonlyArray<ParentalResponsibility>>;
  /** The corrections that were asked for, newest first, with the statements of disagreement of those that were declined. */
  readonly corrections: Maybe<ReadonlyArray<CorrectionRequest>>;
  /** What the caller's agency was told of corrections of what it had received, newest first. */
  readonly correctionNotices: Maybe<ReadonlyArray<CorrectionNotice>>;
  /**
   * What is due about their consents and the offer of support, newest first. Only for whoever may read all it is made of: who they are, what they agreed to,
   * custody dates and the order. A missed offer is the team's overdue work, never anything the young person did not keep.
   */
  readonly dueWork: Maybe<ReadonlyArray<DueWork>>;
  /** Places to learn or work, newest first. */
  readonly educationPlaces: Maybe<ReadonlyArray<EducationPlace>>;
  /** Attainment and learning needs, newest first; each agency that writes has its own. */
  readonly learning: Maybe<ReadonlyArray<Learning>>;
  /** The emergency disclosures about this person, newest first, as far as the caller may know of them. */
  readonly emergencyDisclosures: Maybe<ReadonlyArray<EmergencyDisclosure>>;
  /** What was opened to the caller by name, by an emergency disclosure or a police request: until when, and why. */
  readonly openedToMe: Maybe<ReadonlyArray<OpenedCategory>>;
  /** Escalations about them, newest first. */
  readonly escalations: Maybe<ReadonlyArray<Escalation>>;
  /** Family and carers, newest record first. */
  readonly familyMembers: Maybe<ReadonlyArray<FamilyMember>>;
  /** Visits in custody, newest first; the newest 20 entries of each agency. */
  readonly familyVisits: Maybe<ReadonlyArray<FamilyVisit>>;
  /** Finance, benefits, debt and identity papers, newest record first. */
  readonly financeMatters: Maybe<ReadonlyArray<FinanceMatter>>;
  /** Health appointments, newest record first. */
  readonly healthAppointments: Maybe<ReadonlyArray<HealthAppointment>>;
  /** Medicines to have on release, newest record first. */
  readonly medicines: Maybe<ReadonlyArray<Medicine>>;
  /** Clinical content of mental health care, newest first; the newest 20 entries of each agency. */
  readonly clinicalNotes: Maybe<ReadonlyArray<ClinicalNote>>;
  /** Who of the household may sign in, newest first; the past ones too. */
  readonly household: Maybe<ReadonlyArray<HouseholdMember>>;
  /** Sessions of leisure, mentoring and volunteering, newest first; the newest 20 entries of each agency. */
  readonly leisureSessions: Maybe<ReadonlyArray<LeisureSession>>;
  /** The objections about this person, newest first: an agency's own for itself, all of them for who reads the whole access record. */
  readonly objections: Maybe<ReadonlyArray<SharingObjection>>;
  /** Orders, newest first. */
  readonly orders: Maybe<ReadonlyArray<CourtOrder>>;
  /** Contacts the order requires, newest first; the newest 20. Voluntary sessions are never among them. */
  readonly statutoryContacts: Maybe<ReadonlyArray<StatutoryContact>>;
  /** Warnings, breaches and recalls, newest first. */
  readonly enforcements: Maybe<ReadonlyArray<Enforcement>>;
  /** What the young person says themselves, newest first: they chose each line. */
  readonly ownWords: Maybe<ReadonlyArray<OwnWords>>;
  /** Papers before the panel and what was decided on them, newest first. */
  readonly panelPapers: Maybe<ReadonlyArray<PanelPaper>>;
  /** The police requests about this person, newest first, as far as the caller may know of them. */
  readonly policeRequests: Maybe<ReadonlyArray<PoliceRequest>>;
  /** The references agencies know them by, newest first: each for those its scheme's category is shared with in full. */
  readonly references: Maybe<ReadonlyArray<PersonReference>>;
  /** Assessments of risk, newest first. Existence is sensitive: nothing at all for who has no grant. */
  readonly riskAssessments: Maybe<ReadonlyArray<RiskAssessment>>;
  /** Police intelligence, newest first; the newest 20 entries. Existence is sensitive. The young person is not told of it. */
  readonly intelligence: Maybe<ReadonlyArray<Intelligence>>;
  /** Where they may not go, newest first. Existence is sensitive. */
  readonly exclusionZones: Maybe<ReadonlyArray<ExclusionZone>>;
  /** Child protection, looked-after status, exploitation, newest first. Existence is sensitive. */
  readonly safeguarding: Maybe<ReadonlyArray<Safeguarding>>;
  /** Flags of the agency that was told, newest first; for its allocated staff, while the person agrees. Existence is sensitive. */
  readonly sensitiveFlags: Maybe<ReadonlyArray<SensitiveFlag>>;
  /** That this record and another are of one young person, as proposed, agreed or parted: newest first, of each record that is joined here. */
  readonly sameAs: Maybe<ReadonlyArray<SamePerson>>;
  /** The seals on records of this person that are open to the caller, newest first. */
  readonly seals: Maybe<ReadonlyArray<RecordSeal>>;
  /** The transfers of this person from one home area to another, newest first. */
  readonly transfers: Maybe<ReadonlyArray<AreaTransfer>>;
  /** Treatment of substance misuse, newest record first. */
  readonly substanceTreatments: Maybe<ReadonlyArray<SubstanceTreatment>>;
  /**
   * Notices that a consent was withdrawn, one for each agency that had already received what it covered, newest first: all of them for whoever reads the
   * whole access record, an agency's own for itself.
   */
  readonly withdrawalNotices: Maybe<ReadonlyArray<WithdrawalNotice>>;
};

/** A page of people the caller has a reason to know. */
export type PersonConnection = {
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
};

/** A person in a page, with their cursor. */
export type PersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

/** Why and when the case came to the panel (RSP guidance, row 1 of the referral points). */
export type Referral = Node & {
  readonly id: Scalars['ID']['output'];
  readonly point: Maybe<ReferralPoint>;
  /** The day the panel received the referral. */
  readonly referredOn: Maybe<Scalars['Date']['output']>;
  /** The day of what led to it: the report was asked for, the sentence or the remand. */
  readonly triggeredOn: Maybe<Scalars['Date']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The resettlement worker who holds the case (lead professional). */
  readonly leadProfessional: Maybe<Staff>;
  /** The slug of the local authority their home is in; null where the team covers none by name. */
  readonly authority: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** The four points at which a young person is referred (RSP guidance). */
export type ReferralPoint =
  | 'CUSTODY_CONSIDERED'
  | 'SENTENCED_TO_CUSTODY'
  | 'REMANDED_TO_CUSTODY'
  | 'COMMUNITY_DISPOSAL_ENDING';

/** The young person to refer, and what led to it. */
export type ReferPersonInput = {
  readonly requestId: Scalars['String']['input'];
  /** The home area's youth offending team; defaults to the caller's agency and must be it. */
  readonly home?: InputMaybe<Scalars['ID']['input']>;
  readonly preferredName: Scalars['String']['input'];
  readonly fullName: Scalars['String']['input'];
  readonly dateOfBirth: Scalars['Date']['input'];
  readonly language: Language;
  readonly communicationNeeds?: InputMaybe<Scalars['String']['input']>;
  readonly point: ReferralPoint;
  readonly triggeredOn: Scalars['Date']['input'];
  /** Defaults to today; not before `triggeredOn`, not in the future. */
  readonly referredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
  /** The slug of the local authority their home is in; may be left out where the home team covers one. */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** The subject of the resettlement worker who leads, as registered for the home team. */
  readonly leadProfessional: Scalars['String']['input'];
};

/** The person as the caller may see them, or the refusal. */
export type ReferPersonResult = {
  readonly person: Maybe<Person>;
  readonly refusal: Maybe<Refusal>;
};

/** The resettlement plan: one per person, through every custody episode; a return to custody never resets it. */
export type Plan = Node & {
  readonly id: Scalars['ID']['output'];
  readonly status: Maybe<PlanStatus>;
  readonly openedOn: Maybe<Scalars['Date']['output']>;
  /** The day the case was closed; null while it is open. From then the time runs after which the hub deletes its copy. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
  /** Open needs first, newest first. */
  readonly needs: Maybe<ReadonlyArray<Need>>;
  /** Agreed actions, soonest due first. */
  readonly actions: Maybe<ReadonlyArray<AgreedAction>>;
  /** Open goals first, newest first. */
  readonly goals: Maybe<ReadonlyArray<Goal>>;
};

/** Where a plan stands. */
export type PlanStatus =
  /** Not yet ratified by the panel. */
  | 'DRAFT'
  | 'ACTIVE'
  /** The case is closed: the panel has no seat for it any more. */
  | 'CLOSED';

/** The seven pathways of resettlement (RSP guidance). */
export type Pathway =
  | 'ACCOMMODATION'
  | 'EDUCATION_TRAINING_EMPLOYMENT'
  | 'HEALTH'
  | 'SUBSTANCE_MISUSE'
  | 'FAMILIES'
  | 'FINANCE_BENEFITS_DEBT'
  | 'CASE_MANAGEMENT_TRANSITIONS';

/** What a young person needs. In a category whose existence is sensitive there is no headline: without the grant the need is absent. */
export type Need = Node & {
  readonly id: Scalars['ID']['output'];
  /** Whoever recorded it. */
  readonly owner: Maybe<Agency>;
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  readonly status: Maybe<NeedStatus>;
  /** Generic words, safe in front of every partner of the panel. */
  readonly headline: Maybe<Scalars['String']['output']>;
  readonly pathway: Maybe<Pathway>;
  readonly category: Maybe<InformationCategory>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Whether a need still stands. */
export type NeedStatus =
  | 'OPEN'
  | 'MET';

/** An action an agency agreed to. In a category whose existence is sensitive there is no headline: without the grant the action is absent. */
export type AgreedAction = Node & {
  readonly id: Scalars['ID']['output'];
  /** The agency that will do it. Never changes: a hand-over is a new action. */
  readonly owner: Maybe<Agency>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly status: Maybe<ActionStatus>;
  /** Generic words, safe in front of every partner of the panel. */
  readonly headline: Maybe<Scalars['String']['output']>;
  readonly agreedOn: Maybe<Scalars['Date']['output']>;
  readonly pathway: Maybe<Pathway>;
  readonly category: Maybe<InformationCategory>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  /** Whose plan it is in. */
  readonly person: Person;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** How far an agreed action is. DONE and NOT_DONE close it. */
export type ActionStatus =
  | 'AGREED'
  | 'UNDER_WAY'
  | 'DONE'
  | 'NOT_DONE';

/** Which agreed actions to list; what is given must all hold. */
export type AgreedActionFilter = {
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The agency that owns the action. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  /** Due on a day before this. */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<ActionStatus>>;
};

/** A page of agreed actions, soonest due first. */
export type AgreedActionConnection = {
  readonly edges: ReadonlyArray<AgreedActionEdge>;
  readonly nodes: ReadonlyArray<AgreedAction>;
  readonly pageInfo: PageInfo;
};

/** An agreed action in a page, with its cursor. */
export type AgreedActionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AgreedAction;
};

/** The need to record: its headline for every partner of the panel, its content for those its category is shared with. */
export type RecordNeedInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly pathway: Pathway;
  /** The category of the content; it must be one the pathway can hold and the caller's party may write. */
  readonly category: InformationCategory;
  readonly headline: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

/** The need as recorded, or the refusal. */
export type RecordNeedResult = {
  readonly need: Maybe<Need>;
  readonly refusal: Maybe<Refusal>;
};

/** The action to agree: who will do what by when. */
export type AgreeActionInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** Defaults to the caller's agency. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  readonly pathway: Pathway;
  readonly category: InformationCategory;
  readonly headline: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  /** Not in the past. */
  readonly dueOn: Scalars['Date']['input'];
};

/** The action as agreed, or the refusal. */
export type AgreeActionResult = {
  readonly action: Maybe<AgreedAction>;
  readonly refusal: Maybe<Refusal>;
};

/** The change to an agreed action: what is absent stays as it is. */
export type UpdateActionInput = {
  readonly requestId: Scalars['String']['input'];
  readonly action: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  readonly status?: InputMaybe<ActionStatus>;
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Why, kept with the version. */
  readonly reason: Scalars['String']['input'];
};

/** The action as it now stands, or the refusal. */
export type UpdateActionResult = {
  readonly action: Maybe<AgreedAction>;
  readonly refusal: Maybe<Refusal>;
};

/** What is closed, and why. */
export type CloseCaseInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** The version of the plan the caller saw. */
  readonly version: Scalars['Int']['input'];
  /** At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The plan as closed, or the refusal. */
export type CloseCaseResult = {
  readonly plan: Maybe<Plan>;
  readonly refusal: Maybe<Refusal>;
};

/** What is opened again, and why. */
export type ReopenCaseInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** The version of the plan the caller saw. */
  readonly version: Scalars['Int']['input'];
  /** At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The plan as it now stands, or the refusal. */
export type ReopenCaseResult = {
  readonly plan: Maybe<Plan>;
  readonly refusal: Maybe<Refusal>;
};

/**
 * What police asked for about a serious crime, of whom, and what became of it. The police and the agency that was asked own it. Under a seal where telling
 * the young person would prejudice the inquiry.
 */
export type PoliceRequest = Node & {
  readonly id: Scalars['ID']['output'];
  /** Whom it is about, as the reader may see them. */
  readonly person: Maybe<Person>;
  /** The police force that asks. */
  readonly owner: Maybe<Agency>;
  readonly officer: Maybe<Staff>;
  /** The agency that was asked, and decides. */
  readonly asked: Maybe<Agency>;
  readonly offence: Maybe<Scalars['String']['output']>;
  /** Why it is needed; what was approved goes on the ledger with it as its purpose. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly categories: Maybe<ReadonlyArray<InformationCategory>>;
  readonly askedOn: Maybe<Scalars['Date']['output']>;
  readonly state: Maybe<PoliceRequestState>;
  /** What was opened; null unless it was approved. */
  readonly opened: Maybe<ReadonlyArray<InformationCategory>>;
  readonly closesAt: Maybe<Scalars['DateTime']['output']>;
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  readonly decidedBy: Maybe<Staff>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What became of a police request. */
export type PoliceRequestState =
  | 'ASKED'
  | 'APPROVED'
  | 'REFUSED';

/** What is asked for, of whom, and why. */
export type RequestForSeriousCrimeInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  /** The agency that owns what is asked for. */
  readonly agency: Scalars['ID']['input'];
  /** The least that is needed. */
  readonly categories: ReadonlyArray<InformationCategory>;
  /** At most 300 characters. */
  readonly offence: Scalars['String']['input'];
  /** At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Telling the young person now would prejudice the inquiry: it is kept from their record until it is decided that they may know. */
  readonly tellingPrejudices: Scalars['Boolean']['input'];
};

/** The request as it stands, or the refusal. */
export type RequestForSeriousCrimeResult = {
  readonly request: Maybe<PoliceRequest>;
  readonly refusal: Maybe<Refusal>;
};

/** What is decided. */
export type DecidePoliceRequestInput = {
  readonly requestId: Scalars['String']['input'];
  readonly request: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  readonly decision: PoliceDecision;
  /** Of those asked for, the least that is needed; none with REFUSED. */
  readonly categories: ReadonlyArray<InformationCategory>;
  /** How long it is open; at most as long as the protocol says. */
  readonly hours: Scalars['Int']['input'];
  /** At most 2,000 characters. */
  readonly note: Scalars['String']['input'];
  /** Put a request that was kept from the young person on their record now. */
  readonly tellPerson: Scalars['Boolean']['input'];
};

/** Whether a police request is met. */
export type PoliceDecision =
  | 'APPROVED'
  | 'REFUSED';

/** The request as decided, or the refusal. */
export type DecidePoliceRequestResult = {
  readonly request: Maybe<PoliceRequest>;
  readonly refusal: Maybe<Refusal>;
};

/** A version of an information sharing protocol (WASPI): its file is immutable once signed, a change is a new version; its life is what is recorded of it. */
export type Protocol = Node & {
  readonly id: Scalars['ID']['output'];
  /** Slug of the partnership it binds. */
  readonly partnership: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly state: ProtocolState;
  /** The first day it may be in force, as its file says. */
  readonly validFrom: Scalars['Date']['output'];
  /** The first day it is no longer in force: as its file says, or the day it is superseded. */
  readonly validUntil: Scalars['Date']['output'];
  /** The day from which it took the place of the version it supersedes; null for one that goes by its dates, and until it does. */
  readonly supersedesFrom: Maybe<Scalars['Date']['output']>;
  /** The number of the version it takes the place of; null for one that goes by its dates. */
  readonly supersedes: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the file that was signed, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** By when the partnership reviews it: as its file says, or as its last review did. */
  readonly reviewDue: Scalars['Date']['output'];
  /** In force, and its review is overdue. */
  readonly reviewOverdue: Scalars['Boolean']['output'];
  /** The newest first. */
  readonly reviews: ReadonlyArray<ProtocolReview>;
  readonly signatures: ReadonlyArray<Signature>;
  /** Agencies of the partnership with no signature of this version that runs now: under it they see nothing. */
  readonly unsigned: ReadonlyArray<Agency>;
  /**
   * The Information Reference Table, in the order of its categories: made of the cells that run, as the printed one is. Null for whoever's agency is not of
   * the partnership.
   */
  readonly lines: Maybe<ReadonlyArray<ReferenceTableLine>>;
};


/** A version of an information sharing protocol (WASPI): its file is immutable once signed, a change is a new version; its life is what is recorded of it. */
export type ProtocolTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A line of the Information Reference Table: what a category holds, why and by what law it is shared, and with whom. */
export type ReferenceTableLine = {
  readonly category: InformationCategory;
  /** What it holds, and what a reader of facts sees of it. */
  readonly what: Scalars['String']['output'];
  /** Whether the existence of a record is sensitive: without the cell nothing shows that there is one. */
  readonly existenceSensitive: Scalars['Boolean']['output'];
  /** Number and title of its main clause; the one that holds is the cell's. */
  readonly clause: Scalars['String']['output'];
  /** Why it is shared: the text of that clause. */
  readonly why: Scalars['String']['output'];
  /** Its main basis; the one that holds is the cell's. */
  readonly basis: LawfulBasis;
  /** Its cells, in the order of the parties: all of them, or those that wait for one of `needs`. Who has none has nothing. */
  readonly cells: ReadonlyArray<PartyCell>;
};


/** A line of the Information Reference Table: what a category holds, why and by what law it is shared, and with whom. */
export type ReferenceTableLineWhatArgs = {
  language?: InputMaybe<Language>;
};


/** A line of the Information Reference Table: what a category holds, why and by what law it is shared, and with whom. */
export type ReferenceTableLineClauseArgs = {
  language?: InputMaybe<Language>;
};


/** A line of the Information Reference Table: what a category holds, why and by what law it is shared, and with whom. */
export type ReferenceTableLineWhyArgs = {
  language?: InputMaybe<Language>;
};


/** A line of the Information Reference Table: what a category holds, why and by what law it is shared, and with whom. */
export type ReferenceTableLineCellsArgs = {
  needs?: InputMaybe<ReadonlyArray<ProtocolNeed>>;
};

/** What one party may do with the category of a line. */
export type PartyCell = {
  /** The party of the protocol, for example `HO`. */
  readonly party: Scalars['String']['output'];
  /** The kinds of agency whose staff can be this party. */
  readonly agencyKinds: ReadonlyArray<AgencyKind>;
  readonly cell: ProtocolCell;
};

/** Where a version is in its life, now. */
export type ProtocolState =
  /** Nobody has signed it: it may still change, and be rehearsed. */
  | 'DRAFT'
  /** Somebody has signed it; it is not in force for anybody yet. */
  | 'SIGNING'
  /** Its dates hold, and a home team has signed: it decides for that team's young people, among the agencies that have signed. */
  | 'IN_FORCE'
  /** A newer version took its place. */
  | 'SUPERSEDED'
  /** Its last day has passed, or no home team's signature runs any more: nothing is shared under it. */
  | 'LAPSED';

/** That an agency signed: without one in force, the agency sees nothing. */
export type Signature = {
  readonly id: Scalars['ID']['output'];
  readonly agency: Agency;
  readonly signatory: Scalars['String']['output'];
  /** By what authority the signatory binds the agency, for example `Caldicott Guardian`. */
  readonly authority: Scalars['String']['output'];
  readonly from: Scalars['Date']['output'];
  /** The day it ends or ended; null runs with the protocol. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Whether it holds now. */
  readonly runs: Scalars['Boolean']['output'];
  /** Why the agency took it back; null where it did not. */
  readonly withdrawn: Maybe<Scalars['String']['output']>;
};

/** Who may bind an agency by signing. */
export type Signatory = {
  readonly id: Scalars['ID']['output'];
  readonly agency: Agency;
  readonly name: Scalars['String']['output'];
  readonly authority: Scalars['String']['output'];
  readonly from: Scalars['Date']['output'];
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Whether the caller enters this signatory's signature. */
  readonly mine: Scalars['Boolean']['output'];
};

/** A review of a version by its partnership. */
export type ProtocolReview = {
  readonly at: Scalars['DateTime']['output'];
  readonly outcome: ProtocolReviewOutcome;
  readonly note: Scalars['String']['output'];
  readonly nextDue: Scalars['Date']['output'];
};

/** What came of a review. */
export type ProtocolReviewOutcome =
  /** The version goes on as it is. */
  | 'CONTINUES'
  /** A new version is to be drafted; this one goes on until it is superseded. */
  | 'CHANGES_NEEDED';

/** Who may sign for an agency, and through whom. */
export type NameSignatoryInput = {
  readonly requestId: Scalars['String']['input'];
  readonly agency: Scalars['ID']['input'];
  /** The subject of the member through whose sign-in the signature is entered, as registered for the agency. */
  readonly member: Scalars['String']['input'];
  /** Their role, where the member wears more than one hat there. */
  readonly role?: InputMaybe<StaffRole>;
  /** The signatory's own name. At most 160 characters. */
  readonly name: Scalars['String']['input'];
  /** By what authority they bind the agency. At most 200 characters. */
  readonly authority: Scalars['String']['input'];
};

/** The signatory, or the refusal. */
export type NameSignatoryResult = {
  readonly signatory: Maybe<Signatory>;
  readonly refusal: Maybe<Refusal>;
};

/** Whose authority ends. */
export type EndSignatoryInput = {
  readonly requestId: Scalars['String']['input'];
  readonly signatory: Scalars['ID']['input'];
};

/** That it has ended, or the refusal. */
export type EndSignatoryResult = {
  readonly signatory: Maybe<Signatory>;
  readonly refusal: Maybe<Refusal>;
};

/** The version that is signed. */
export type SignProtocolInput = {
  readonly requestId: Scalars['String']['input'];
  readonly partnership: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  /** SHA-256 of the file the signatory read, in hexadecimal. */
  readonly sha256: Scalars['String']['input'];
  /** Defaults to today. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The first day the signature no longer holds; null runs with the protocol. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The signature, or the refusal. */
export type SignProtocolResult = {
  readonly signature: Maybe<Signature>;
  readonly refusal: Maybe<Refusal>;
};

/** The signature that is taken back, why and from when. */
export type WithdrawSignatureInput = {
  readonly requestId: Scalars['String']['input'];
  readonly signature: Scalars['ID']['input'];
  /** At most 1,000 characters; public to the parties. */
  readonly reason: Scalars['String']['input'];
  /** Defaults to now; a later day begins at midnight UTC. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
};

/** The signature as it stands, or the refusal. */
export type WithdrawSignatureResult = {
  readonly signature: Maybe<Signature>;
  readonly refusal: Maybe<Refusal>;
};

/** The version that takes over, and from which day. */
export type SupersedeProtocolInput = {
  readonly requestId: Scalars['String']['input'];
  /** The newer version; its file says which it supersedes. */
  readonly protocol: Scalars['ID']['input'];
  /** The first day it is in force; after today. */
  readonly from: Scalars['Date']['input'];
};

/** The newer version as it stands, or the refusal. */
export type SupersedeProtocolResult = {
  readonly protocol: Maybe<Protocol>;
  readonly refusal: Maybe<Refusal>;
};

/** What was reviewed, and what came of it. */
export type ReviewProtocolInput = {
  readonly requestId: Scalars['String']['input'];
  readonly protocol: Scalars['ID']['input'];
  readonly outcome: ProtocolReviewOutcome;
  /** At most 2,000 characters; public to the parties. */
  readonly note: Scalars['String']['input'];
  /** By when it is reviewed again: at most a year ahead. */
  readonly nextDue: Scalars['Date']['input'];
};

/** The version as it stands, or the refusal. */
export type ReviewProtocolResult = {
  readonly protocol: Maybe<Protocol>;
  readonly refusal: Maybe<Refusal>;
};

/** What one version of a protocol changes against another. */
export type ProtocolDiff = {
  readonly from: Protocol;
  readonly to: Protocol;
  /** In the order of the matrix. */
  readonly changes: ReadonlyArray<CellChange>;
  /** Every other place of the document that changed, for example `emergency.hours`. */
  readonly places: ReadonlyArray<Scalars['String']['output']>;
};

/** A cell of the matrix that changes. */
export type CellChange = {
  /** The party of the protocol, for example `HO`. */
  readonly party: Scalars['String']['output'];
  /** The kinds of agency whose staff can be this party, under the newer version. */
  readonly agencyKinds: ReadonlyArray<AgencyKind>;
  readonly category: InformationCategory;
  readonly effect: ChangeEffect;
  /** What it was; null: nothing. */
  readonly before: Maybe<ProtocolCell>;
  /** What it would be; null: nothing. */
  readonly after: Maybe<ProtocolCell>;
  /** All of it in one sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What a change of a cell does to its party. */
export type ChangeEffect =
  /** More may be read or written, or with less needed. */
  | 'GAINS'
  /** Less may be read or written, or with more needed. */
  | 'LOSES'
  /** More in one respect and less in another. */
  | 'GAINS_AND_LOSES'
  /** As much as before, on another basis or clause. */
  | 'GROUNDS';

/** A cell of the matrix: what one party may do with one category. */
export type ProtocolCell = {
  readonly read: ReadLevel;
  readonly write: WriteLevel;
  readonly needs: ProtocolNeed;
  readonly scope: ProtocolScope;
  readonly basis: LawfulBasis;
  /** Number and title of the clause: the purpose the ledger records. */
  readonly clause: Scalars['String']['output'];
};


/** A cell of the matrix: what one party may do with one category. */
export type ProtocolCellClauseArgs = {
  language?: InputMaybe<Language>;
};

/** What must stand for a cell to hold, besides a reason to know the person. */
export type ProtocolNeed =
  | 'NONE'
  /** The young person's sharing consent for that agency and category. */
  | 'CONSENT'
  /** That, or a contract for the person. */
  | 'CONSENT_OR_CONTRACT'
  /** An emergency safeguarding disclosure to that member of staff. */
  | 'SAFEGUARDING';

/** Whom a cell reaches. */
export type ProtocolScope =
  /** People the agency has a seat for. */
  | 'AGENCY'
  /** People allocated to the member of staff. */
  | 'ALLOCATED';

/** What a version would change for chosen cases. */
export type Rehearsal = {
  readonly protocol: Protocol;
  readonly cases: ReadonlyArray<RehearsedCase>;
};

/** One case of a rehearsal: who could read what, never what it says. */
export type RehearsedCase = {
  readonly person: Maybe<Person>;
  /** By party, then by field. Empty where nothing would change for anybody. */
  readonly changes: Maybe<ReadonlyArray<RehearsedField>>;
};

/** A field of a person that one party would see and does not, or sees and would not. */
export type RehearsedField = {
  /** The party of the protocol, for example `HO`. */
  readonly party: Maybe<Scalars['String']['output']>;
  readonly agency: Maybe<Agency>;
  /** Its path below the person, for example `accommodation.confirmation.address`. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** The categories the field is of; empty where each record carries its own. */
  readonly categories: Maybe<ReadonlyArray<InformationCategory>>;
  readonly effect: Maybe<RehearsedEffect>;
  /** True where the existence of the category is sensitive: the field would be seen if there were such a record; whether there is one is not said. */
  readonly byRight: Maybe<Scalars['Boolean']['output']>;
};

/** What would become of a field. */
export type RehearsedEffect =
  | 'APPEARS'
  | 'VANISHES';

/** Under which reference an agency knows a person. It is identity data: there is no face of facts, and who may not read it does not learn that it is there. */
export type PersonReference = Node & {
  readonly id: Scalars['ID']['output'];
  /** The agency that holds it. */
  readonly owner: Maybe<Agency>;
  readonly scheme: Maybe<ReferenceScheme>;
  /** The category of its scheme. */
  readonly category: Maybe<InformationCategory>;
  /** As the scheme writes it: capital letters, no spaces. */
  readonly value: Maybe<Scalars['String']['output']>;
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  /** The day it ended; null while it finds the person. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Whose numbering a reference is of. Each has a category: who may read and write that, may read and write the reference. */
export type ReferenceScheme =
  /** The prison number: a letter, four digits, two letters (category CUSTODY_DATES). */
  | 'PRISON_NUMBER'
  /** The youth justice case id, of the team's own form (category REFERRAL). */
  | 'YOUTH_JUSTICE_CASE'
  /** Ten digits, the last by modulus 11 (NHS Data Dictionary; category HEALTH_PRACTICALITIES). */
  | 'NHS_NUMBER'
  /** The unique pupil number: a check letter by modulus 23, and twelve characters (Government Data Standards Catalogue; category EDUCATION_TRAINING_EMPLOYMENT). */
  | 'UNIQUE_PUPIL_NUMBER'
  /** The Police National Computer id: year, seven digits, a check letter by modulus 23 (category OFFENCE_AND_ORDER). */
  | 'PNC_ID'
  /** The reference of a housing service, of its own form (category ACCOMMODATION_NEED). */
  | 'HOUSING_REFERENCE'
  /** The reference of social services, of their own form (category SAFEGUARDING, whose existence is sensitive). */
  | 'SOCIAL_CARE_REFERENCE';

/** The reference to record. */
export type RecordReferenceInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly scheme: ReferenceScheme;
  /** Spaces and small letters are put right; at most 40 characters. */
  readonly value: Scalars['String']['input'];
};

/** The reference as recorded, or the refusal. */
export type RecordReferenceResult = {
  readonly reference: Maybe<PersonReference>;
  readonly refusal: Maybe<Refusal>;
};

/** The reference to end, and why. */
export type EndReferenceInput = {
  readonly requestId: Scalars['String']['input'];
  readonly reference: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  /** Why, kept with the version; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The reference as it now stands, or the refusal. */
export type EndReferenceResult = {
  readonly reference: Maybe<PersonReference>;
  readonly refusal: Maybe<Refusal>;
};

/** An assessment of the risk of serious harm. FACT shows what staff must do, and when it is looked at again: never why, or how high. */
export type RiskAssessment = Node & {
  readonly id: Scalars['ID']['output'];
  readonly assessedOn: Maybe<Scalars['Date']['output']>;
  readonly level: Maybe<RiskLevel>;
  readonly mappa: Maybe<MappaLevel>;
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What staff who meet them must do. */
  readonly safeWorking: Maybe<Scalars['String']['output']>;
  /** The day it is looked at again. */
  readonly reviewOn: Maybe<Scalars['Date']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** How high the risk of serious harm to others is. */
export type RiskLevel =
  | 'LOW'
  | 'MEDIUM'
  | 'HIGH'
  | 'VERY_HIGH';

/** The level of multi-agency public protection arrangements they are managed at. */
export type MappaLevel =
  | 'NOT_MANAGED'
  | 'LEVEL_1'
  | 'LEVEL_2'
  | 'LEVEL_3';

/** An entry of police intelligence. FACT shows that there is one, since when, and whom to ask. */
export type Intelligence = Node & {
  readonly id: Scalars['ID']['output'];
  readonly receivedOn: Maybe<Scalars['Date']['output']>;
  /** Whom to ask: a post or an office. */
  readonly ask: Maybe<Scalars['String']['output']>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Where somebody may not go. FACT shows the zone. Whom it protects is nowhere in the hub. */
export type ExclusionZone = Node & {
  readonly id: Scalars['ID']['output'];
  /** In words that name places, not people. */
  readonly area: Maybe<Scalars['String']['output']>;
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The last day; null while none is set. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** The order or condition it stands in, and how it is kept. */
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** The assessment to record, or the record it supersedes and what it says now. */
export type RecordRiskInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** Defaults to today; not in the future. */
  readonly assessedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly level: RiskLevel;
  readonly mappa: MappaLevel;
  /** At most 4,000 characters. */
  readonly summary: Scalars['String']['input'];
  /** What staff must do, not why; say so where it is nothing. At most 1,000 characters. */
  readonly safeWorking: Scalars['String']['input'];
  /** Not before the assessment. */
  readonly reviewOn: Scalars['Date']['input'];
};

/** The record as it now stands, or the refusal. */
export type RecordRiskResult = {
  readonly risk: Maybe<RiskAssessment>;
  readonly refusal: Maybe<Refusal>;
};

/** The intelligence to add, or the record it supersedes and what it says now. */
export type RecordIntelligenceInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** Defaults to today; not in the future. */
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whom to ask: a post or an office. At most 200 characters. */
  readonly ask: Scalars['String']['input'];
  /** At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The record as it now stands, or the refusal. */
export type RecordIntelligenceResult = {
  readonly intelligence: Maybe<Intelligence>;
  readonly refusal: Maybe<Refusal>;
};

/** The zone to record, or the record it supersedes and what it says now. */
export type RecordExclusionZoneInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  /** Places, never people. At most 500 characters. */
  readonly area: Scalars['String']['input'];
  readonly from: Scalars['Date']['input'];
  /** Not before `from`. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** At most 1,000 characters; names no victim. */
  readonly basis: Scalars['String']['input'];
};

/** The record as it now stands, or the refusal. */
export type RecordExclusionZoneResult = {
  readonly zone: Maybe<ExclusionZone>;
  readonly refusal: Maybe<Refusal>;
};

/** A safeguarding matter. FACT shows that there is one, since when, until when, and whom to ask. */
export type Safeguarding = Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: Maybe<SafeguardingKind>;
  readonly since: Maybe<Scalars['Date']['output']>;
  /** The last day; null while it stands. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Whom to ask: a post or an office. */
  readonly ask: Maybe<Scalars['String']['output']>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What a safeguarding matter is about. */
export type SafeguardingKind =
  | 'CHILD_PROTECTION'
  /** A child remanded to youth detention accommodation is one too (LASPO Act 2012, section 104). */
  | 'LOOKED_AFTER'
  | 'CARE_LEAVER'
  | 'EXPLOITATION'
  | 'OTHER';

/** A flag. FACT shows that there is one and since when. */
export type SensitiveFlag = Node & {
  readonly id: Scalars['ID']['output'];
  readonly kind: Maybe<SensitiveFlagKind>;
  readonly recordedOn: Maybe<Scalars['Date']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What a flag is about. */
export type SensitiveFlagKind =
  /** They live, or lived, with domestic violence. */
  | 'DOMESTIC_VIOLENCE'
  | 'FORMER_SEX_WORKER';

/** The safeguarding matter to record, or the record it supersedes and what it says now. */
export type RecordSafeguardingInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly kind: SafeguardingKind;
  /** Not in the future. */
  readonly since: Scalars['Date']['input'];
  /** Not before `since`. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Whom to ask: a post or an office. At most 200 characters. */
  readonly ask: Scalars['String']['input'];
  /** At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The record as it now stands, or the refusal. */
export type RecordSafeguardingResult = {
  readonly safeguarding: Maybe<Safeguarding>;
  readonly refusal: Maybe<Refusal>;
};

/** The flag to record, or the record it supersedes and what it says now. */
export type RecordFlagInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly kind: SensitiveFlagKind;
  /** At most 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The record as it now stands, or the refusal. */
export type RecordFlagResult = {
  readonly flag: Maybe<SensitiveFlag>;
  readonly refusal: Maybe<Refusal>;
};

/**
 * That two records are of one young person. Asked of the home team of this record by whoever knows both: both own it, and read it as they do what is
 * escalated. Each record holds its own side; there is no face of facts.
 */
export type SamePerson = Node & {
  readonly id: Scalars['ID']['output'];
  /** The agency that proposes it. */
  readonly owner: Maybe<Agency>;
  /** The home team of this record, which answers. */
  readonly home: Maybe<Agency>;
  /**
   * The other record, for whoever has a seat for it, else null. Until both teams have agreed it shows what the caller may see of both records alone: rights are the
   * intersection. From then on it is the one plan.
   */
  readonly other: Maybe<Person>;
  /** Whether both will be known by the id of this record, to whoever has a seat for it. */
  readonly kept: Maybe<Scalars['Boolean']['output']>;
  readonly basis: Maybe<SamePersonBasis>;
  readonly proposedOn: Maybe<Scalars['Date']['output']>;
  readonly proposedBy: Maybe<Staff>;
  /** The day the home team of this record agreed. */
  readonly agreedOn: Maybe<Scalars['Date']['output']>;
  readonly agreedBy: Maybe<Staff>;
  readonly stands: Maybe<SamePersonStanding>;
  /** The day it was joined, declined or parted last. */
  readonly settledOn: Maybe<Scalars['Date']['output']>;
  readonly settledBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What makes it likely that two records are of one young person. No words of anybody: what is written here is read from both records. */
export type SamePersonBasis =
  /** The agency knows both by one reference. */
  | 'SAME_REFERENCE'
  /** Name and date of birth. */
  | 'SAME_NAME_AND_BIRTH'
  /** The young person, or who cares for them, says so. */
  | 'SAID_BY_THEM';

/** How a joining stands. */
export type SamePersonStanding =
  /** Waits for the home teams. */
  | 'PROPOSED'
  | 'JOINED'
  | 'DECLINED'
  /** Was joined, and was found to be a mistake. */
  | 'PARTED';

/** The answer of a home team. */
export type SamePersonAnswer =
  | 'AGREED'
  | 'DECLINED';

/** Which two records, and why. */
export type ProposeSamePersonInput = {
  readonly requestId: Scalars['String']['input'];
  /** The record whose id both will be known by. */
  readonly person: Scalars['ID']['input'];
  /** The other record. */
  readonly other: Scalars['ID']['input'];
  readonly basis: SamePersonBasis;
};

/** The proposal, from the side of `person`, or the refusal. */
export type ProposeSamePersonResult = {
  readonly samePerson: Maybe<SamePerson>;
  readonly refusal: Maybe<Refusal>;
};

/** The answer, for the home team of the record `samePerson` is of. */
export type AnswerSamePersonInput = {
  readonly requestId: Scalars['String']['input'];
  readonly samePerson: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  readonly answer: SamePersonAnswer;
};

/** The joining as it now stands, or the refusal. */
export type AnswerSamePersonResult = {
  readonly samePerson: Maybe<SamePerson>;
  readonly refusal: Maybe<Refusal>;
};

/** Which joining was a mistake, and why. */
export type PartRecordsInput = {
  readonly requestId: Scalars['String']['input'];
  readonly samePerson: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  /** Kept with the version of both records; at most 1,000 characters. Read from both: no word about either. */
  readonly reason: Scalars['String']['input'];
};

/** The joining as it now stands, or the refusal. */
export type PartRecordsResult = {
  readonly samePerson: Maybe<SamePerson>;
  readonly refusal: Maybe<Refusal>;
};

/** That a record is sealed, for whom and why. It is under the seal itself: only those it is open to know of it. */
export type RecordSeal = Node & {
  readonly id: Scalars['ID']['output'];
  /** The category of the record, the most particular one where it has several. */
  readonly category: Maybe<InformationCategory>;
  /** The record, as far as the caller may see it. */
  readonly record: Maybe<Node>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly sealedOn: Maybe<Scalars['Date']['output']>;
  readonly sealedBy: Maybe<Staff>;
  /** Null while it is sealed. */
  readonly unsealedOn: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** Which record is sealed, why, and for whom it stays. */
export type SealRecordInput = {
  readonly requestId: Scalars['String']['input'];
  /** The record, by its global id. */
  readonly record: Scalars['ID']['input'];
  /** At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Members of staff, as `Staff.member` says; the caller is always one. A seal opens nothing: they read what the protocol gives them. */
  readonly openTo: ReadonlyArray<Scalars['ID']['input']>;
};

/** The seal, or the refusal. */
export type SealRecordResult = {
  readonly seal: Maybe<RecordSeal>;
  readonly refusal: Maybe<Refusal>;
};

/** For whom the record stays, from now on. */
export type NameForSealInput = {
  readonly requestId: Scalars['String']['input'];
  readonly seal: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  readonly openTo: ReadonlyArray<Scalars['ID']['input']>;
  /** At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The seal, or the refusal. */
export type NameForSealResult = {
  readonly seal: Maybe<RecordSeal>;
  readonly refusal: Maybe<Refusal>;
};

/** Which seal is taken off, and why. */
export type UnsealRecordInput = {
  readonly requestId: Scalars['String']['input'];
  readonly seal: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  /** At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The seal as taken off, or the refusal. */
export type UnsealRecordResult = {
  readonly seal: Maybe<RecordSeal>;
  readonly refusal: Maybe<Refusal>;
};

/** A page of staff, by name. */
export type StaffConnection = {
  readonly edges: ReadonlyArray<StaffEdge>;
  readonly nodes: ReadonlyArray<Staff>;
  readonly pageInfo: PageInfo;
};

/** A member of staff in a page, with their cursor. */
export type StaffEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Staff;
};

/** Who moves, and into which role. */
export type MoveMemberInput = {
  readonly requestId: Scalars['String']['input'];
  /** As `Staff.member` says. */
  readonly member: Scalars['ID']['input'];
  readonly role: StaffRole;
};

/** That the member has moved, or the refusal. */
export type MoveMemberResult = {
  readonly moved: Maybe<Scalars['Boolean']['output']>;
  readonly refusal: Maybe<Refusal>;
};

/** Who leaves. */
export type EndMemberInput = {
  readonly requestId: Scalars['String']['input'];
  /** As `Staff.member` says. */
  readonly member: Scalars['ID']['input'];
};

/** That the membership has ended, or the refusal. */
export type EndMemberResult = {
  readonly ended: Maybe<Scalars['Boolean']['output']>;
  readonly refusal: Maybe<Refusal>;
};

/** That a young person's home team becomes another. Asked of one team by another: both own it, and read it as they do what is escalated. */
export type AreaTransfer = Node & {
  readonly id: Scalars['ID']['output'];
  /** The team that proposes. */
  readonly owner: Maybe<Agency>;
  /** The team it is proposed to. */
  readonly to: Maybe<Agency>;
  /** The local authority the home will be in. */
  readonly authority: Maybe<Scalars['String']['output']>;
  /** Why, and what must be known to answer. */
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly proposedOn: Maybe<Scalars['Date']['output']>;
  readonly state: Maybe<TransferState>;
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  readonly answeredBy: Maybe<Staff>;
  readonly note: Maybe<Scalars['String']['output']>;
  /** The day the old area's access ends; null unless it was accepted. */
  readonly oldAreaUntil: Maybe<Scalars['Date']['output']>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What became of a transfer. */
export type TransferState =
  | 'PROPOSED'
  | 'ACCEPTED'
  | 'DECLINED';

/** Where the home moves to, and why. */
export type ProposeTransferInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly to: Scalars['ID']['input'];
  /** Needed where the team covers several. */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters, in words the other team may read before it knows the person. */
  readonly reason: Scalars['String']['input'];
};

/** The proposal, or the refusal. */
export type ProposeTransferResult = {
  readonly transfer: Maybe<AreaTransfer>;
  readonly refusal: Maybe<Refusal>;
};

/** What the team answers. */
export type AnswerTransferInput = {
  readonly requestId: Scalars['String']['input'];
  readonly transfer: Scalars['ID']['input'];
  /** The version the caller saw. */
  readonly version: Scalars['Int']['input'];
  readonly answer: TransferAnswer;
  /** At most 2,000 characters. */
  readonly note: Scalars['String']['input'];
  /** Calendar days for which the old area keeps its seats, to hand over. */
  readonly handoverDays: Scalars['Int']['input'];
};

/** Whether a transfer is accepted. */
export type TransferAnswer =
  | 'ACCEPTED'
  | 'DECLINED';

/** The transfer as answered, or the refusal. */
export type AnswerTransferResult = {
  readonly transfer: Maybe<AreaTransfer>;
  readonly refusal: Maybe<Refusal>;
};

/** Treatment of substance misuse. FACT says how far it is and since when, never for what. */
export type SubstanceTreatment = Node & {
  readonly id: Scalars['ID']['output'];
  readonly status: Maybe<TreatmentStatus>;
  readonly startedOn: Maybe<Scalars['Date']['output']>;
  readonly kind: Maybe<TreatmentKind>;
  readonly text: Maybe<Scalars['String']['output']>;
  readonly owner: Maybe<Agency>;
  readonly recordedBy: Maybe<Staff>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** How far treatment is. */
export type TreatmentStatus =
  | 'OFFERED'
  | 'DECLINED'
  | 'IN_TREATMENT'
  | 'COMPLETED'
  | 'LEFT';

/** What kind of treatment. */
export type TreatmentKind =
  | 'ADVICE'
  | 'PSYCHOSOCIAL'
  | 'CLINICAL'
  | 'RELAPSE_PREVENTION';

/** The treatment to record, or the record it supersedes and what it says now. */
export type RecordSubstanceTreatmentInput = {
  readonly requestId: Scalars['String']['input'];
  readonly person: Scalars['ID']['input'];
  readonly supersedes?: InputMaybe<Superseded>;
  readonly status: TreatmentStatus;
  /** Needed once treatment began; not in the future. */
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly kind: TreatmentKind;
  /** At most 4,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The treatment as recorded, or the refusal. */
export type RecordSubstanceTreatmentResult = {
  readonly treatment: Maybe<SubstanceTreatment>;
  readonly refusal: Maybe<Refusal>;
};

/**
 * That consent to share was withdrawn from an agency that had already received it (the ledger says who did; whoever received nothing is told nothing). The
 * home team and that agency own it.
 */
export type WithdrawalNotice = Node & {
  readonly id: Scalars['ID']['output'];
  /** The agency that received it, and acknowledges. */
  readonly holder: Maybe<Agency>;
  readonly category: Maybe<InformationCategory>;
  readonly withdrawnOn: Maybe<Scalars['Date']['output']>;
  /** The day it was last received, by the ledger. */
  readonly lastReceivedOn: Maybe<Scalars['Date']['output']>;
  /** The last day to acknowledge: seven calendar days after the notice. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Null until the agency has said what it did. */
  readonly acknowledgedOn: Maybe<Scalars['Date']['output']>;
  readonly deed: Maybe<HolderDeed>;
  /** On which basis of its own the agency keeps it; null where it keeps nothing. */
  readonly basis: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who still reads this category without any consent: by which line of the protocol, on which lawful basis. */
  readonly remains: Maybe<ReadonlyArray<ProtocolLine>>;
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What an agency did with what is no longer shared with it. */
export type HolderDeed =
  | 'DELETED'
  /** It was seen and not kept. */
  | 'NOTHING_HELD'
  /** Kept, on a lawful basis of the agency's own. */
  | 'KEPT';

/** Which notice is acknowledged, and what was done. */
export type AcknowledgeWithdrawalInput = {
  readonly requestId: Scalars['String']['input'];
  readonly notice: Scalars['ID']['input'];
  /** The version the caller saw; another one is CONFLICT. */
  readonly version: Scalars['Int']['input'];
  readonly deed: HolderDeed;
  /** For KEPT alone, at most 500 characters: the law or duty it is kept under. */
  readonly basis?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The notice as it now stands, or the refusal. */
export type AcknowledgeWithdrawalResult = {
  readonly notice: Maybe<WithdrawalNotice>;
  readonly refusal: Maybe<Refusal>;
};
