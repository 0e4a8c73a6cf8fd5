/** A document as it would be with a few of its values another: for what is refused of a document that is whole but for them. */

/** A copy with the values at these places, keys by dots, changed or (undefined) taken out. */
export function withValues<T>(document: T, values: Readonly<Record<string, unknown>>): T {
  const copy = structuredClone(document);
  for (const [place, value] of Object.entries(values)) {
    const keys = place.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, copy as Record<string, unknown>);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  }
  return copy;
}
