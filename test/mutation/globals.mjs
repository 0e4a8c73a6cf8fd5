// What the specs import of jest, under mocha: jest's expectations and tables, the suites and tests of a runner that loads a spec once for many changes.
import { bind } from 'jest-each';

export { expect } from 'expect';

const withTables = (global) => Object.assign((name, work) => global(name, work), { each: bind((name, work) => global(name, work), false) });

export const describe = withTables(globalThis.describe);
export const it = withTables(globalThis.it);
export const test = it;
export const beforeAll = (work) => globalThis.before(work);
export const afterAll = (work) => globalThis.after(work);
export const beforeEach = (work) => globalThis.beforeEach(work);
export const afterEach = (work) => globalThis.afterEach(work);
