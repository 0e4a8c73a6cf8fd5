import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Kind, buildSchema } from 'graphql';
import { maskOf } from '#kernel';
import { ContractRefused, declarationsOf, readDeclarations } from './declarations.js';
import type { Declarations } from './declarations.js';
import { loadContract } from './load-contract.js';

const contract = loadContract(fileURLToPath(new URL('../../../schema', import.meta.url)));

let { types, doors } = {} as Declarations;

beforeEach(() => {
  ({ types, doors } = declarationsOf(contract));
});

describe('the declarations of the contract', () => {
  it.each([
    ['Agency', 'name', { kind: 'REFERENCE' }],
    ['PersonEdge', 'node', { kind: 'ENVELOPE' }],
    ['Person', 'id', { kind: 'ENVELOPE' }],
    ['Person', 'preferredName', { kind: 'CASE', mask: maskOf('IDENTITY'), from: null, fact: true }],
    ['Person', 'fullName', { kind: 'CASE', mask: maskOf('IDENTITY'), from: null, fact: false }],
    ['Person', 'plan', { kind: 'CASE', mask: maskOf('PLAN_SUMMARY'), from: null, fact: true }],
    ['Need', 'text', { kind: 'CASE', mask: maskOf('PLAN_SUMMARY'), from: 'category', fact: false }],
    ['CustodyProgress', 'recordedBy', { kind: 'CASE', mask: maskOf('CUSTODY_PROGRESS', 'STAFF_AND_ALLOCATION'), from: null, fact: false }],
    ['Accommodation', 'confirmation', { kind: 'CASE', mask: maskOf('ACCOMMODATION_CONFIRMATION'), from: null, fact: true }],
  ])('say what %s.%s belongs to', (type, field, declared) => {
    expect(types.get(type)?.get(field)).toEqual(declared);
  });

  it('say what stands at a door', () => {
    const categories = ['IDENTITY', 'REFERRAL', 'PLAN_SUMMARY'] as const;
    expect(doors.get('referPerson')).toEqual({ what: 'WRITE', categories, mask: maskOf(...categories) });
    expect(doors.get('viewer')).toEqual({ what: 'REFERENCE', categories: [], mask: 0 });
    expect(doors.get('planChanged')).toEqual({ what: 'READ', categories: [], mask: 0 });
  });

  it('hold every field of every object type, and every root field', () => {
    const count = [...types.values()].reduce((sum, fields) => sum + fields.size, doors.size);
    const all = Object.values(contract.getTypeMap()).filter((type) => type.astNode?.kind === Kind.OBJECT_TYPE_DEFINITION);
    expect(count).toBe(all.reduce((sum, type) => sum + ('getFields' in type ? Object.keys(type.getFields()).length : 0), 0));
  });
});

const DIRECTIVES = `
  directive @category(is: [Category!]! = [], from: String) on OBJECT | FIELD_DEFINITION
  directive @fact on FIELD_DEFINITION
  directive @envelope on OBJECT | FIELD_DEFINITION
  directive @reference(because: String!) on OBJECT | FIELD_DEFINITION
  directive @does(what: Door!, category: [Category!]! = []) on FIELD_DEFINITION
  enum Category { IDENTITY RISK }
  enum Door { READ }`;

describe('what a field says', () => {
  const declare = (sdl: string) => readDeclarations(buildSchema(`${DIRECTIVES} ${sdl}`)).declarations.types.get('Thing');

  it('stands against what its type says', () => {
    const fields = declare(
      'type Thing @category(is: [IDENTITY, RISK]) { own: String @category(is: RISK) of: String @envelope inherited: String }',
    );
    expect(fields?.get('own')).toMatchObject({ mask: maskOf('RISK') });
    expect(fields?.get('of')).toEqual({ kind: 'ENVELOPE' });
    expect(fields?.get('inherited')).toMatchObject({ mask: maskOf('IDENTITY', 'RISK') });
  });

  it('may be said by an extension of its type', () => {
    expect(declare('type Thing { name: String } extend type Thing @category(is: [RISK])')?.get('name')).toMatchObject({
      mask: maskOf('RISK'),
    });
  });
});

describe('a contract with a field that says nothing', () => {
  const schema = buildSchema(`${DIRECTIVES} type Query { thing: Thing } type Thing { name: String risk: String @category(is: [RISK]) }`);

  it('stops the start, naming each', () => {
    expect(() => declarationsOf(schema)).toThrow(ContractRefused);
    expect(readDeclarations(schema).faults).toEqual([
      expect.stringContaining('Thing.name is undeclared'),
      expect.stringContaining('Query.thing has no door'),
    ]);
  });

  it('has no way through: what is undeclared is not in the table', () => {
    const { declarations } = readDeclarations(schema);
    expect([...(declarations.types.get('Thing')?.keys() ?? [])]).toEqual(['risk']);
    expect(declarations.doors.size).toBe(0);
  });
});
