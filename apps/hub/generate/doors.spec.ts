import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { loadProtocol } from '#protocol';
import { printDoors } from './doors.js';

const protocol = loadProtocol(fileURLToPath(new URL('../../../schema/protocols/south-wales.v1.yaml', import.meta.url)));

/** What is printed of one door. */
function doorOf(declared: string): string {
  const printed = printDoors(contractWith(declared), [protocol]);
  return printed.slice(printed.indexOf('### act'));
}

function contractWith(declared: string): GraphQLSchema {
  return buildSchema(`
    directive @does(what: Door!, category: [InformationCategory!]! = []) on FIELD_DEFINITION
    enum Door { READ WRITE SIGN }
    enum InformationCategory { CUSTODY_DATES CUSTODY_PROGRESS PLAN_SUMMARY MENTAL_HEALTH_CLINICAL AGGREGATES }
    type Query { "Says what it does." act: String ${declared} }`);
}

describe('the printed doors', () => {
  it('name the parties a protocol lets write, with their level, need and reach', () => {
    const door = doorOf('@does(what: WRITE, category: [PLAN_SUMMARY])');
    expect(door).toContain('Says what it does.');
    expect(door).toContain('| SS Social services | all |  | people the agency has a seat for |');
    expect(door).toContain('| VO Voluntary organisation | own entries | sharing consent | people allocated to the member of staff |');
    expect(door).not.toContain('CH Panel chair');
  });

  it('let through only who has every category that is named', () => {
    const door = doorOf('@does(what: WRITE, category: [CUSTODY_DATES, CUSTODY_PROGRESS])');
    expect(door.match(/^\| [A-Z]{2} /gm)).toEqual(['| SE ']);
  });

  it('say the least level and the narrowest reach of several categories', () => {
    const door = doorOf('@does(what: READ, category: [PLAN_SUMMARY, CUSTODY_DATES])');
    expect(door).toContain('| SO YOT supervising officer | all |');
    expect(door).toContain('| ED Education | the facts |');
    expect(door).toMatch(/\| YS Youth service \|[^|]*\|[^|]*\| people allocated to the member of staff \|/);
  });

  it('say so where a protocol lets nobody through', () => {
    expect(doorOf('@does(what: WRITE, category: [AGGREGATES])')).toContain('Nobody.');
  });

  it('have no table where no category stands at the door', () => {
    expect(doorOf('@does(what: SIGN)')).not.toContain('| Party |');
    expect(doorOf('@does(what: SIGN)')).toContain('Door: **SIGN**');
  });
});
