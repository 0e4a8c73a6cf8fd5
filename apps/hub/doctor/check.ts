/** What the doctor looks at, and what one look says. */

/** The variables of the installation that is examined. */
export type Installation = Readonly<Record<string, string | undefined>>;

/** One thing that can be wrong. */
export interface Check {
  /** What is right where nothing is found, in words. */
  readonly name: string;
  /** What is wrong, one sentence each, with what to do about it; none: all is well. A rejection is a finding too. */
  readonly look: (installation: Installation) => Promise<readonly string[]>;
}

/** The value of a variable that the check cannot do without. Throws in words. */
export function needed(installation: Installation, name: string): string {
  const value = installation[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set, so this cannot be examined.`);
  return value;
}
