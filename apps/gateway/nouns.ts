/** The nouns of the rooms: what is read from which table. A noun that is not here is found by no id. */
import { INFORMED, PARTICIPATION, SHARING_CONSENT } from '#consent';
import { ALLOCATION, BROKER_REQUEST, HOUSEHOLD_MEMBER } from '#directory';
import type { ReadNoun } from '#gate';
import {
  ACCOMMODATION_ALARM,
  ACCOMMODATION_CONFIRMATION,
  ACCOMMODATION_NEED,
  ACCOMMODATION_PROPOSAL,
  CUSTODY_EPISODE,
  CUSTODY_PROGRESS,
  EDUCATION_PLACE,
  LEARNING,
} from '#pathways';
import { AGREED_ACTION, AGREED_ACTION_CONTENT, IDENTITY, NEED, NEED_CONTENT, PLAN, REFERRAL } from '#plan';
import type { CaseNoun } from '#store';

/** What a global id can name. */
export const READ_NOUNS: readonly ReadNoun[] = [
  REFERRAL,
  INFORMED,
  PARTICIPATION,
  SHARING_CONSENT,
  HOUSEHOLD_MEMBER,
  BROKER_REQUEST,
  PLAN,
  { ...NEED, content: NEED_CONTENT.noun },
  { ...AGREED_ACTION, content: AGREED_ACTION_CONTENT.noun },
  CUSTODY_EPISODE,
  CUSTODY_PROGRESS,
  ACCOMMODATION_NEED,
  ACCOMMODATION_PROPOSAL,
  ACCOMMODATION_CONFIRMATION,
  ACCOMMODATION_ALARM,
  EDUCATION_PLACE,
  LEARNING,
];

/** Every case noun: what a data source has entities for. */
export const CASE_NOUNS_OF_ROOMS: readonly CaseNoun[] = [...READ_NOUNS, NEED_CONTENT, AGREED_ACTION_CONTENT, IDENTITY, ALLOCATION];
