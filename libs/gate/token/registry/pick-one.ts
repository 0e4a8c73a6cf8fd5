/** A claim picks one of the things its issuer may say; none, two, or one outside the list picks nothing. */

/** Where the claim is and what its values mean to the hub. */
export interface PickRule<T> {
  /** Names to follow from the claims set inwards. */
  readonly path: readonly string[];
  readonly values: ReadonlyMap<string, T>;
  /** Whether a value without meaning is passed over (a list of the agency's own groups) or spoils the whole claim. */
  readonly ignoresOthers: boolean;
}

/** The one thing the claims pick, or null. */
export function pickOne<T>(claims: Readonly<Record<string, unknown>>, rule: PickRule<T>): T | null {
  const said = valuesAt(claims, rule.path);
  const meant = said.filter((value) => rule.values.has(value));
  if (meant.length < said.length && !rule.ignoresOthers) return null;
  const [one, ...more] = new Set(meant.map((value) => rule.values.get(value)));
  return one === undefined || more.length > 0 ? null : one;
}

function valuesAt(claims: Readonly<Record<string, unknown>>, path: readonly string[]): string[] {
  const found = path.reduce<unknown>((inner, name) => ownProperty(inner, name), claims);
  const values: unknown[] = Array.isArray(found) ? found : [found];
  return values.every((value) => typeof value === 'string') ? values : [];
}

function ownProperty(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
