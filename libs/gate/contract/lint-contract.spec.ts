import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { CATEGORIES, REFUSAL_CODES } from '#kernel';
import { ENVELOPE_SCALARS } from './lint/envelope-scalars.js';
import { lintContract } from './lint-contract.js';
import { loadContract } from './load-contract.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const REVIEWED = JSON.parse(readFileSync(`${ROOT}/test/house/reference-types.json`, 'utf8')) as Record<string, string>;

describe('the contract of this house', () => {
  const contract = loadContract(`${ROOT}/schema`);

  it('has no fault', () => {
    expect(lintContract(contract, REVIEWED)).toEqual([]);
  });

  it('still has every value that was reviewed for an envelope', () => {
    const gone = [...ENVELOPE_SCALARS].filter((at) => {
      const [type = '', field = ''] = at.split('.');
      const found = contract.getType(type);
      return found === undefined || !('getFields' in found) || found.getFields()[field] === undefined;
    });
    expect(gone).toEqual([]);
  });
});

/** A contract small enough to read, and without fault. */
const SOUND = `
  "d" directive @category(is: [InformationCategory!]! = [], from: String) on OBJECT | FIELD_DEFINITION
  "d" directive @fact on FIELD_DEFINITION
  "d" directive @envelope on OBJECT | FIELD_DEFINITION
  "d" directive @reference(because: String!) on OBJECT | FIELD_DEFINITION
  "d" directive @does(what: Door!, category: [InformationCategory!]! = []) on FIELD_DEFINITION
  "d" enum Door { READ WRITE DISCLOSE REFERENCE ADMINISTER SIGN GOVERN REPORT }
  "d" enum InformationCategory { ${CATEGORIES.join(' ')} }
  "d" enum RefusalCode { ${REFUSAL_CODES.join(' ')} }
  "d" type Refusal @envelope { code: RefusalCode! }
  "d" type Agency @reference(because: "public") { id: ID! name: String! }
  "d" type Person @category(is: [IDENTITY]) {
    id: ID! @envelope
    name: String @fact
    risk: Risk @category(is: [IDENTITY, RISK])
  }
  "d" type Risk @category(is: [RISK]) { text: String category: InformationCategory note: String @category(is: [RISK], from: "category") }
  "d" type PersonEdge @envelope { cursor: String! node: Person! }
  "d" input RecordRiskInput { requestId: String! }
  "d" type RecordRiskResult @envelope { risk: Risk refusal: Refusal }
  "d" type Query { "d" person: Person @does(what: READ) "d" agency: Agency! @does(what: REFERENCE) }
  "d" type Mutation { "d" recordRisk(input: RecordRiskInput!): RecordRiskResult @does(what: WRITE, category: [RISK]) }
  "d" type Subscription { "d" changed: PersonEdge @does(what: READ) }`;

/** The faults after one change to the sound contract. */
function faultsAfter(before: string, after: string, references: Record<string, string> = { Agency: 'public' }): string[] {
  if (!SOUND.includes(before)) throw new Error(`the contract has no ${before}`);
  return lintContract(buildSchema(SOUND.replace(before, after)), references);
}

type Refused = [fault: string, change: [before: string, after: string], said: string];

describe('the lint', () => {
  it('passes a contract that keeps its rules', () => {
    expect(faultsAfter('Risk', 'Risk')).toEqual([]);
  });

  it.each<Refused>([
    ['a field that says nothing', ['type Risk @category(is: [RISK])', 'type Risk'], 'Risk.text is undeclared'],
    [
      'a field that says two things',
      ['name: String @fact', 'name: String @envelope @category(is: [IDENTITY])'],
      'Person.name says what it belongs to more than once',
    ],
    [
      'a type and its extension that both say',
      ['"d" input', 'extend type Risk @envelope "d" input'],
      'Risk.text is of a type that says what it belongs to more',
    ],
    [
      'a category that does not exist',
      ['@category(is: [IDENTITY, RISK])', '@category(is: [RISKS])'],
      'Person.risk is in the category RISKS',
    ],
    ['a @category that names none', ['@category(is: [IDENTITY, RISK])', '@category'], 'Person.risk says @category and names none'],
    ['@fact outside any category', ['name: String!', 'name: String! @fact'], 'Agency.name is marked @fact'],
    ['@fact on an envelope', ['node: Person!', 'node: Person! @fact'], 'PersonEdge.node is marked @fact'],
    ['"!" on a field in a category', ['text: String', 'text: String!'], 'Risk.text is in a category and may not have "!"'],
    ['"!" where the category is not the parent\'s', ['risk: Risk @', 'risk: Risk! @'], 'Person.risk is in a category and may not have "!"'],
    [
      'a record of a category the field does not name',
      ['is: [IDENTITY, RISK]', 'is: [IDENTITY]'],
      'Person.risk returns Risk, which is in RISK',
    ],
    ['a category taken from a column that is not there', ['from: "category"', 'from: "kind"'], 'Risk.note takes its category from "kind"'],
    ['a category taken from a column of another kind', ['from: "category"', 'from: "text"'], 'Risk.note takes its category from "text"'],
    [
      'a value in an envelope that nobody reviewed',
      ['{ cursor: String!', '{ name: String cursor: String!'],
      'PersonEdge.name is a value in an @envelope',
    ],
    [
      'a cursor of what is no edge',
      ['code: RefusalCode!', 'code: RefusalCode! cursor: String!'],
      'Refusal.cursor is a value in an @envelope',
    ],
    ['an id in an envelope that is not one', ['id: ID! @envelope', 'id: String @envelope'], 'Person.id is a value in an @envelope'],
    ['a person inside what is reference', ['"public") {', '"public") { boss: Person'], 'Agency.boss is @reference and returns Person'],
  ])('refuses %s', (_fault, [before, after], said) => {
    expect(faultsAfter(before, after).join('\n')).toContain(said);
  });

  it.each<Refused>([
    ['a root field without a door', [' @does(what: REFERENCE)', ''], 'Query.agency has no door'],
    ['a door that does not exist', ['what: REFERENCE', 'what: ENTER'], 'Query.agency has the door ENTER'],
    ['a category at a door that does not exist', ['category: [RISK]', 'category: [RISKS]'], 'Mutation.recordRisk names the category RISKS'],
    ['a name that two roots share', ['"d" changed', '"d" person'], 'Subscription.person has the name of another root field'],
    ['a query that writes', ['Person @does(what: READ)', 'Person @does(what: WRITE, category: [RISK])'], 'Query.person has the door WRITE'],
    ['a mutation that only reads', ['what: WRITE', 'what: READ'], 'Mutation.recordRisk has the door READ'],
    ['a write of no category', [', category: [RISK]', ''], 'Mutation.recordRisk writes and names no category'],
    ['a category at a door that does not look', ['what: WRITE', 'what: SIGN'], 'Mutation.recordRisk names a category, which the door SIGN'],
    ['"!" on what can be refused', ['person: Person', 'person: Person!'], 'Query.person can be refused and may not have "!"'],
    ['an input under another name', ['input: RecordRiskInput!', 'risk: RecordRiskInput!'], 'must take (input: RecordRiskInput!) alone'],
    ['an input that may be left out', ['input: RecordRiskInput!', 'input: RecordRiskInput'], 'must take (input: RecordRiskInput!) alone'],
    ['an input without a requestId', ['requestId: String!', 'request: String!'], 'must carry requestId: String!'],
    [
      'an input and something beside',
      ['(input: RecordRiskInput!)', '(input: RecordRiskInput! more: String)'],
      'must take (input: RecordRiskInput!) alone',
    ],
    ['a verb that takes nothing', ['(input: RecordRiskInput!)', ''], 'must take (input: RecordRiskInput!) alone'],
    ['a requestId that may be left out', ['requestId: String!', 'requestId: String'], 'must carry requestId: String!'],
    ['a refusal that is only words', ['refusal: Refusal', 'refusal: String'], 'must carry refusal: Refusal'],
    [
      'a subscription about nobody',
      ['PersonEdge @does(what: READ)', 'PersonEdge @does(what: REFERENCE)'],
      'Subscription.changed has the door REFERENCE',
    ],
    ['a result that is the record itself', ['): RecordRiskResult', '): Risk'], 'Mutation.recordRisk must return RecordRiskResult'],
    ['a result that cannot refuse', ['risk: Risk refusal: Refusal', 'risk: Risk'], 'must carry refusal: Refusal'],
  ])('refuses %s', (_fault, [before, after], said) => {
    expect(faultsAfter(before, after).join('\n')).toContain(said);
  });

  it.each<Refused>([
    ['a category the kernel does not have', ['STAFF_AND_ALLOCATION', 'STAFF_AND_ALLOCATION MORE'], 'InformationCategory must be exactly'],
    ['categories in another order', ['IDENTITY REFERRAL', 'REFERRAL IDENTITY'], 'InformationCategory must be exactly'],
    ['a refusal code the kernel does not have', ['TOO_LATE', 'TOO_LATE TOO_EARLY'], 'RefusalCode must be exactly'],
    ['a door that no code knows', ['ADMINISTER SIGN', 'ADMINISTER PEEK SIGN'], 'Door must be exactly'],
    ['a type without a description', ['"d" type Risk', 'type Risk'], 'Risk has no description'],
    ['an input without a description', ['"d" input', 'input'], 'RecordRiskInput has no description'],
    ['an enum with an empty description', ['"d" enum Door', '" " enum Door'], 'Door has no description'],
    ['a directive without a description', ['"d" directive @fact', 'directive @fact'], '@fact has no description'],
    ['a root field without a description', ['"d" person', 'person'], 'Query.person has no description'],
  ])('refuses %s', (_fault, [before, after], said) => {
    expect(faultsAfter(before, after).join('\n')).toContain(said);
  });

  it.each<[string, Record<string, string>, string]>([
    ['that nobody reviewed', {}, 'Agency is @reference and not on the reviewed list'],
    ['that was reviewed for another reason', { Agency: 'harmless' }, 'is not the reason that was reviewed'],
    ['on the list that is not in the contract', { Agency: 'public', Person: 'known' }, 'Person is on the reviewed list of @reference'],
  ])('refuses a @reference %s', (_fault, references, said) => {
    expect(faultsAfter('Risk', 'Risk', references).join('\n')).toContain(said);
  });

  it('reviews a @reference on a field as on a type', () => {
    expect(faultsAfter('text: String', 'text: String @reference(because: "b")')).toEqual([
      'Risk.text is @reference and not on the reviewed list',
    ]);
  });
});
