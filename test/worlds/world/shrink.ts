/** Makes a world that differs from the paper smaller: whatever can be left out of it with a difference still there is left out. */
import type { Known, World } from './world.js';

const LISTS = [
  'records',
  'seats',
  'stays',
  'informed',
  'participating',
  'consents',
  'disclosures',
  'requests',
  'objections',
  'seals',
] as const;

/** So many smaller worlds are tried at the most. */
const MOST_TRIED = 60;

/** The smallest world found that still differs. `differs` runs one world. */
export async function shrink(world: World, differs: (smaller: World) => Promise<boolean>): Promise<World> {
  let smallest = world;
  let tried = 0;
  for (let shrunk = true; shrunk;) {
    shrunk = false;
    for (const smaller of smallerThan(smallest)) {
      if ((tried += 1) > MOST_TRIED) return smallest;
      if (!(await differs(smaller))) continue;
      smallest = smaller;
      shrunk = true;
      break;
    }
  }
  return smallest;
}

/** The world without its second record; without one row of either, one for each row. */
function smallerThan(world: World): World[] {
  const { beside } = world;
  const ofBeside = beside === null ? [] : withoutOne(beside.known).map((known) => ({ ...world, beside: { ...beside, known } }));
  return [...(beside === null ? [] : [{ ...world, beside: null }]), ...withoutOne(world), ...ofBeside];
}

function withoutOne<Smaller extends Known>(known: Smaller): Smaller[] {
  return LISTS.flatMap((list) => known[list].map((_, index) => ({ ...known, [list]: known[list].filter((_row, at) => at !== index) })));
}
