// generated: npm run generate
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}
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
  /** Leave to see records that are sealed. */
  | 'SEAL'
  /** The young person was told what is shared, with whom and why. */
  | 'INFORMED'
  /** Voluntary support is not refused. */
  | 'PARTICIPATION';

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

/** What the young person answered to the offer of voluntary support. */
export type ParticipationAnswer =
  | 'AGREED'
  | 'REFUSED';

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

/** Welsh or English: the two are treated no differently. */
export type Language =
  | 'CYMRAEG'
  | 'ENGLISH';

/** Under what order the person is held. */
export type CustodyKind =
  | 'REMAND'
  | 'DETENTION_AND_TRAINING_ORDER'
  | 'OTHER';

/** What an entry of custody progress is about. */
export type CustodyProgressKind =
  | 'EDUCATION'
  | 'BEHAVIOUR'
  | 'COURSE'
  | 'WORK'
  | 'OTHER';

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

/** The four points at which a young person is referred (RSP guidance). */
export type ReferralPoint =
  | 'CUSTODY_CONSIDERED'
  | 'SENTENCED_TO_CUSTODY'
  | 'REMANDED_TO_CUSTODY'
  | 'COMMUNITY_DISPOSAL_ENDING';

/** Where a plan stands. */
export type PlanStatus =
  /** Not yet ratified by the panel. */
  | 'DRAFT'
  | 'ACTIVE';

/** The seven pathways of resettlement (RSP guidance). */
export type Pathway =
  | 'ACCOMMODATION'
  | 'EDUCATION_TRAINING_EMPLOYMENT'
  | 'HEALTH'
  | 'SUBSTANCE_MISUSE'
  | 'FAMILIES'
  | 'FINANCE_BENEFITS_DEBT'
  | 'CASE_MANAGEMENT_TRANSITIONS';

/** Whether a need still stands. */
export type NeedStatus =
  | 'OPEN'
  | 'MET';

/** How far an agreed action is. DONE and NOT_DONE close it. */
export type ActionStatus =
  | 'AGREED'
  | 'UNDER_WAY'
  | 'DONE'
  | 'NOT_DONE';

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

export type PersonPlanQueryVariables = Exact<{
  person: string;
}>;


export type PersonPlanQuery = { readonly person: { readonly id: string, readonly preferredName: string | null, readonly fullName: string | null, readonly dateOfBirth: string | null, readonly language: Language | null, readonly communicationNeeds: string | null, readonly referral: { readonly point: ReferralPoint | null, readonly referredOn: string | null, readonly reason: string | null, readonly leadProfessional: { readonly name: string | null, readonly agency: { readonly en: string, readonly cy: string } | null } | null } | null, readonly participation: { readonly answer: ParticipationAnswer | null, readonly on: string | null } | null, readonly sharingConsents: ReadonlyArray<{ readonly id: string }> | null, readonly custody: { readonly kind: CustodyKind | null, readonly admittedOn: string | null, readonly releaseOn: string | null, readonly establishment: { readonly en: string, readonly cy: string } | null } | null, readonly custodyProgress: ReadonlyArray<{ readonly id: string, readonly on: string | null, readonly kind: CustodyProgressKind | null, readonly text: string | null }> | null, readonly accommodation: { readonly needs: ReadonlyArray<{ readonly id: string, readonly recordedOn: string | null, readonly homelessOnRelease: boolean | null, readonly text: string | null }> | null, readonly proposals: ReadonlyArray<{ readonly id: string, readonly proposedOn: string | null, readonly kind: AccommodationKind | null, readonly address: string | null, readonly availableFrom: string | null, readonly note: string | null, readonly owner: { readonly en: string, readonly cy: string } | null }> | null, readonly confirmation: { readonly id: string, readonly confirmed: boolean | null, readonly from: string | null, readonly kind: AccommodationKind | null, readonly address: string | null, readonly suitability: Suitability | null, readonly power: ConfirmationPower | null, readonly version: number | null, readonly confirmedBy: { readonly name: string | null } | null, readonly owner: { readonly en: string, readonly cy: string } | null } | null }, readonly plan: { readonly status: PlanStatus | null, readonly openedOn: string | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly status: NeedStatus | null, readonly pathway: Pathway | null, readonly text: string | null, readonly recordedOn: string | null, readonly owner: { readonly en: string, readonly cy: string } | null }> | null, readonly actions: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly dueOn: string | null, readonly status: ActionStatus | null, readonly pathway: Pathway | null, readonly text: string | null, readonly note: string | null, readonly version: number | null, readonly owner: { readonly id: string, readonly en: string, readonly cy: string } | null }> | null } | null } | null, readonly viewer: { readonly agency: { readonly id: string } } | null };

export type MayWriteQueryVariables = Exact<{
  person: string;
}>;


export type MayWriteQuery = { readonly confirmation: { readonly write: WriteLevel | null } | null, readonly need: { readonly write: WriteLevel | null } | null, readonly progress: { readonly write: WriteLevel | null } | null, readonly plan: { readonly write: WriteLevel | null } | null, readonly consent: { readonly write: WriteLevel | null } | null };

export type WhyQueryVariables = Exact<{
  person: string;
  category: InformationCategory;
}>;


export type WhyQuery = { readonly explainAccess: { readonly category: InformationCategory | null, readonly party: string | null, readonly read: ReadLevel | null, readonly write: WriteLevel | null, readonly clause: string | null, readonly seat: SeatKind | null, readonly seatUntil: string | null, readonly clearance: ClearanceKind | null, readonly clearanceUntil: string | null, readonly basis: { readonly regime: string, readonly article: string | null, readonly condition: string | null, readonly gateway: string | null } | null } | null };

export type WorkPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorkPeopleQuery = { readonly caseload: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly preferredName: string | null, readonly custody: { readonly releaseOn: string | null } | null, readonly accommodation: { readonly confirmation: { readonly confirmed: boolean | null, readonly from: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WorkActionsQueryVariables = Exact<{
  dueBefore: string;
}>;


export type WorkActionsQuery = { readonly agreedActions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly headline: string | null, readonly dueOn: string | null, readonly status: ActionStatus | null, readonly owner: { readonly id: string } | null, readonly person: { readonly id: string, readonly preferredName: string | null } }> } | null, readonly viewer: { readonly agency: { readonly id: string } } | null };

export type MayConfirmQueryVariables = Exact<{
  person: string;
}>;


export type MayConfirmQuery = { readonly explainAccess: { readonly write: WriteLevel | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: string, readonly party: string | null, readonly agency: { readonly kind: AgencyKind, readonly en: string, readonly cy: string } } | null };

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
  viewer {
    agency {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PersonPlanQuery, PersonPlanQueryVariables>;
export const MayWriteDocument = new TypedDocumentString(`
    query MayWrite($person: ID!) {
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
export const WorkPeopleDocument = new TypedDocumentString(`
    query WorkPeople($after: String) {
  caseload(first: 100, after: $after) {
    nodes {
      id
      preferredName
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
    query WorkActions($dueBefore: Date!) {
  agreedActions(
    filter: {dueBefore: $dueBefore, status: [AGREED, UNDER_WAY]}
    first: 100
  ) {
    nodes {
      id
      headline
      dueOn
      status
      owner {
        id
      }
      person {
        id
        preferredName
      }
    }
  }
  viewer {
    agency {
      id
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
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    party
    agency {
      kind
      en: name(language: ENGLISH)
      cy: name(language: CYMRAEG)
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
