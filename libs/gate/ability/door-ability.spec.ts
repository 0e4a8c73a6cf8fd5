/** Which doors a party may pass for a person: those of a verb all of whose categories it may write now, and no other. */
import { expect, it } from '@jest/globals';
import { maskOf } from '#kernel';
import type { Declarations, Door, DoorKind } from '../contract/declarations.js';
import { mayPass } from './door-ability.js';

const NEEDED = ['ACCOMMODATION_NEED', 'PLAN_SUMMARY'] as const;
const PASSAGE = { kind: 'verb', person: 'person' };
const doorsWith = (what: DoorKind): Declarations => ({
  types: new Map(),
  doors: new Map<string, Door>([['verb', { what, mask: maskOf(...NEEDED), categories: NEEDED }]]),
});

it.each(['WRITE', 'DISCLOSE'] as const)('a door of %s opens for whoever may write every category of it', (what) => {
  expect(mayPass(doorsWith(what), maskOf(...NEEDED, 'RISK'), PASSAGE)).toBe(true);
  expect(mayPass(doorsWith(what), maskOf('PLAN_SUMMARY', 'RISK'), PASSAGE)).toBe(false);
  expect(mayPass(doorsWith(what), 0, PASSAGE)).toBe(false);
});

it.each(['READ', 'REFERENCE', 'ADMINISTER', 'SIGN', 'GOVERN', 'REPORT'] as const)('a door of %s is none to write by', (what) => {
  expect(mayPass(doorsWith(what), -1, PASSAGE)).toBe(false);
});

it('a verb without a door is passed by nobody', () => {
  expect(mayPass(doorsWith('WRITE'), -1, { ...PASSAGE, kind: 'another' })).toBe(false);
});
