/**
 * What `npm run bench` can be told.
 */
import { parseArgs } from 'node:util';
import { BAR_IDS } from './report/bars.js';

/** The flags, read. */
export interface BenchFlags {
  readonly people: number;
  readonly seed: number;
  readonly rounds: number;
  /** Of each shot. */
  readonly seconds: number;
  readonly connections: number;
  /** People of the larger world that G10 compares with. */
  readonly grown: number;
  readonly quick: boolean;
  readonly json: boolean;
  /** The bars to measure: `G7` means G7a and G7b. */
  readonly wanted: (id: string) => boolean;
}

/** Those that are not measured unless they are asked for by name. */
const BY_NAME_ONLY = ['G5', 'G10'];

/** Reads the flags; throws in words. */
export function readFlags(args: readonly string[]): BenchFlags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '16' },
      grown: { type: 'string', default: '1000000' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { quick, json, only, seed, connections } = values;
  const named = only?.split(',');
  const names = (id: string): boolean => named?.some((name) => name === id || name === id.replace(/[ab]$/, '')) === true;
  const unknown = named?.find((name) => !BAR_IDS.some((id) => id === name || id.replace(/[ab]$/, '') === name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: the bars are ${BAR_IDS.join(', ')}.`);
  return {
    people: numberOf('people', values.people ?? (quick ? '500' : '20000')),
    seed: numberOf('seed', seed),
    rounds: numberOf('rounds', values.rounds ?? (quick ? '3' : '10')),
    seconds: numberOf('seconds', values.seconds ?? '1'),
    connections: numberOf('connections', connections),
    grown: numberOf('grown', values.grown),
    quick,
    json,
    wanted: (id) => (named === undefined ? !BY_NAME_ONLY.includes(id) : names(id)),
  };
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} ${text}: a number above nothing is needed.`);
  return number;
}
