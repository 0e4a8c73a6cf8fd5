import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { printContractTypes } from './contract-types.js';

const SDL = `
  scalar Date
  scalar DateTime
  enum Language { CYMRAEG ENGLISH }
  type Query { person(first: Int = 20): Person }
  type Person { id: ID! born: Date languages: [Language!] }
  input RecordInput { requestId: String! on: Date language: Language! = ENGLISH }`;

describe('the generated types', () => {
  it('leave no field of an answer out: what is veiled is null', async () => {
    expect(await printed()).toContain("readonly born: Maybe<Scalars['Date']['output']>;");
  });

  it('let an input leave out what is optional, and not what the server fills in', async () => {
    const types = await printed();
    expect(types).toContain("readonly on?: InputMaybe<Scalars['Date']['input']>;");
    expect(types).toContain('readonly language: Language;');
  });

  it('make an enum a union of words and a date the text it travels as', async () => {
    const types = await printed();
    expect(types).toMatch(/export type Language =\s+\| 'CYMRAEG'\s+\| 'ENGLISH';/);
    expect(types).toContain('Date: { input: string; output: string; }');
    expect(types).not.toContain('__typename');
  });

  it('are the same each time', async () => {
    expect(await printed()).toBe(await printed());
  });
});

function printed(): Promise<string> {
  return printContractTypes(buildSchema(SDL));
}
