/** Where two documents differ, by place: what was edited in a file that was signed, or in a draft since it was last looked at. */
import { placeOf } from './place.js';

/** The places at which two parsed documents differ, in the order of the first; none where only their layout does. */
export function changedPlaces(one: unknown, other: unknown): string[] {
  return differing(one, other, []).map(placeOf);
}

type Keys = readonly string[];

function differing(one: unknown, other: unknown, at: Keys): Keys[] {
  if (!isNested(one) || !isNested(other)) return Object.is(one, other) ? [] : [at];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => differing(one[name], other[name], [...at, name]));
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
