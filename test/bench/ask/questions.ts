/**
 * What is asked: the three operations, as requests to the hub with a token and as requests to the floor with the same caller and person in its body.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Client } from 'pg';
import { personId } from '#kernel';
import { drawCaseloads, drawConfirmations, drawPairs } from './callers.js';
import type { Pair, Spread } from './callers.js';
import type { BenchIssuer } from '../stand/issuer.js';
import { requestOf } from '../load/shoot.js';
import type { Ask } from '../load/shoot.js';

/** An operation as each server is asked for it, in the same order. */
export interface Question {
  readonly hub: Ask;
  readonly floor: Ask;
  /** Distinct members who ask. */
  readonly callers: number;
}

/** All that is asked. */
export interface Questions {
  readonly plan: Question;
  readonly slices: Question;
  readonly caseload: Question;
  readonly confirm: Question;
  readonly pairs: readonly Pair[];
  readonly caseloads: readonly Pair[];
  /** People of a caseload's page. */
  readonly page: number;
  readonly tokens: ReadonlyMap<string, string>;
}

const PAIRS = 1000;
const SPREAD: Spread = { pairs: PAIRS, people: 400 };
const PAGE = 50;

const read = (name: string): string => readFileSync(`test/bench/${name}.graphql`, 'utf8');
const who = ({ issuer, subject, agency, role }: Pair): string[] => [issuer, subject, agency, role];

/** Draws the callers, signs their tokens and writes their requests. */
export async function askQuestions(admin: Client, issuer: BenchIssuer, spread: Spread = SPREAD): Promise<Questions> {
  const pairs = await drawPairs(admin, spread);
  const caseloads = await drawCaseloads(admin, PAGE);
  const confirmations = await drawConfirmations(admin, PAIRS);
  const tokens = new Map<string, string>();
  for (const pair of [...pairs, ...caseloads, ...confirmations]) {
    if (!tokens.has(pair.subject)) tokens.set(pair.subject, await issuer.token(pair));
  }
  const graphql = (pair: Pair, query: string, variables: unknown): Buffer =>
    requestOf('/graphql', { query, variables }, { authorization: `Bearer ${tokens.get(pair.subject) ?? ''}` });
  const of = (asked: readonly Pair[], hub: (pair: Pair) => Buffer, floor: (pair: Pair) => Buffer): Question => {
    if (asked.length === 0) throw new Error('The seeded world is too small for this operation: seed more people.');
    return { hub: inTurn(asked, hub), floor: inTurn(asked, floor), callers: new Set(asked.map(({ subject }) => subject)).size };
  };
  const [plan, caseload, confirm] = [read('plan'), read('caseload'), read('confirm')];
  const ofPlan = (pair: Pair): Buffer => graphql(pair, plan, { person: personId(pair.person) });
  return {
    pairs,
    caseloads,
    page: PAGE,
    tokens,
    plan: of(pairs, ofPlan, (pair) => requestOf('/plan', [...who(pair), pair.person])),
    slices: of(pairs, ofPlan, (pair) => requestOf('/slices', [...who(pair), pair.person])),
    caseload: of(
      caseloads,
      (pair) => graphql(pair, caseload, { first: PAGE }),
      (pair) => requestOf('/caseload', [...who(pair), PAGE]),
    ),
    confirm: of(
      confirmations,
      (pair) => graphql(pair, confirm, { input: confirmation(pair) }),
      (pair) => requestOf('/confirm', [...who(pair), pair.person, ADDRESS]),
    ),
  };
}

/** Each in its turn, written when it is asked: a change has a requestId of its own every time. */
export function inTurn(asked: readonly Pair[], write: (pair: Pair) => Buffer): Ask {
  return (turn) => write(asked[turn % asked.length] as Pair);
}

const ADDRESS = '17 Maes Brynteg';

function confirmation({ person }: Pair): unknown {
  return { requestId: randomUUID(), person: personId(person), kind: 'SUPPORTED_HOUSING', address: ADDRESS, suitability: 'SUITABLE' };
}
