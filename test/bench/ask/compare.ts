/**
 * Whether two servers answer alike, for many callers: the same data, whatever stands around it; and how much of it there is.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Ask } from '../load/shoot.js';

/** Two servers asked the same. */
export interface Compared {
  readonly asked: number;
  readonly equal: number;
  /** Leaf values of the first server's answers, nulls counted apart: of the leanest, the middle and the fullest answer. */
  readonly leaves: readonly number[];
  readonly nulls: readonly number[];
  /** The first difference, for whoever looks for it. */
  readonly difference: string | null;
}

/** Asks both. */
export async function compare(first: { port: number; ask: Ask }, second: { port: number; ask: Ask }, times: number): Promise<Compared> {
  let equal = 0;
  let difference: string | null = null;
  const counts: { values: number; nulls: number }[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const [one, other] = await Promise.all([dataOf(first, turn), dataOf(second, turn)]);
    counts.push(leavesOf(one));
    if (isDeepStrictEqual(one, other)) equal += 1;
    else difference ??= `${JSON.stringify(one)}\n${JSON.stringify(other)}`;
  }
  const three = (numbers: number[]): number[] => {
    const sorted = numbers.sort((a, b) => a - b);
    return [0, Math.floor(sorted.length / 2), sorted.length - 1].map((place) => sorted[place] ?? 0);
  };
  return {
    asked: times,
    equal,
    leaves: three(counts.map(({ values }) => values)),
    nulls: three(counts.map(({ nulls }) => nulls)),
    difference,
  };
}

/** Asks two that name and nest things differently: whether they give the same values, in whatever places. */
export async function compareValues(
  first: { port: number; ask: Ask },
  second: { port: number; ask: Ask },
  times: number,
): Promise<Pick<Compared, 'asked' | 'equal' | 'difference'>> {
  let equal = 0;
  let difference: string | null = null;
  for (let turn = 0; turn < times; turn += 1) {
    const [one, other] = [valuesOf(await dataOf(first, turn)), valuesOf(await dataOf(second, turn))];
    if (isDeepStrictEqual(one, other)) equal += 1;
    else difference ??= `only one has ${without(one, other).join(', ')}; only the other ${without(other, one).join(', ')}`;
  }
  return { asked: times, equal, difference };
}

const without = (all: readonly string[], some: readonly string[]): string[] => all.filter((value) => !some.includes(value)).slice(0, 10);

/** The values of an answer, each as text, in order. */
function valuesOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(valuesOf).sort() : [JSON.stringify(value)];
}

/** The `data` of an answer. */
export async function dataOf({ port, ask }: { port: number; ask: Ask }, turn: number): Promise<unknown> {
  const text = ask(turn).toString();
  const split = text.indexOf('\r\n\r\n');
  const [line = '', ...headers] = text.slice(0, split).split('\r\n');
  const kept = headers
    .map((header) => header.split(': ') as [string, string])
    .filter(([name]) => name === 'authorization' || name === 'content-type' || name === 'x-member');
  const url = `http://127.0.0.1:${String(port)}${line.split(' ')[1] ?? ''}`;
  const response = await fetch(url, { method: 'POST', headers: Object.fromEntries(kept), body: text.slice(split + 4) });
  const { data } = (await response.json()) as { data?: unknown };
  return data;
}

/** Leaf values of an answer's data, and nulls. */
export function leavesOf(value: unknown): { values: number; nulls: number } {
  if (value === null || value === undefined) return { values: 0, nulls: 1 };
  if (typeof value !== 'object') return { values: 1, nulls: 0 };
  return Object.values(value)
    .map(leavesOf)
    .reduce((sum, { values, nulls }) => ({ values: sum.values + values, nulls: sum.nulls + nulls }), { values: 0, nulls: 0 });
}
