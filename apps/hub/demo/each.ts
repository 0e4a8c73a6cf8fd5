/** Many things at once, but not all of them. */

/** Does the work for each item, so many at a time. Rejects with the first failure. */
export async function each<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>): Promise<void> {
  // Every runner takes its next item from the one iterator.
  const waiting = items.values();
  const run = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, run));
}
