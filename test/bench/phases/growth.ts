/**
 * G10: the same read where there are many times as many people.
 */
import { askQuestions } from '../ask/questions.js';
import type { BenchFlags } from '../flags.js';
import { paired, ratio } from '../load/rounds.js';
import { judge } from '../report/bars.js';
import type { Stand } from '../stand/stand.js';
import { hubTarget, warm } from './found.js';
import type { Found } from './found.js';

/** So many people are asked for, in either world: what is read must not all lie in Postgres's memory. */
const SPREAD = { pairs: 4000, people: 4000 };

/** G10. */
export async function growth(stand: Stand, flags: BenchFlags): Promise<Found> {
  const { world, hub, issuer } = stand;
  if (world.grown === null) throw new Error('This bench has no larger world.');
  const large = await stand.gateway('grown');
  const few = (await askQuestions(world.admin, issuer, SPREAD)).plan;
  const many = (await askQuestions(world.grown.admin, issuer, SPREAD)).plan;
  await warm(hub, few, flags);
  await warm(large, many, flags);
  const results = await paired(world.admin, [hubTarget(hub, few), hubTarget(large, many, 'bench_grown')], flags);
  const grown = (of: 'p50' | 'cpu'): number => ratio(results, [large.name, hub.name], of);
  const { bytes, people, seconds, bytesSeeded } = world.grown;
  return {
    title: `plan read of ${people.toLocaleString('en')} people beside ${flags.people.toLocaleString('en')}`,
    results,
    bars: people < MEANT ? [] : [judge('G10', Math.max(grown('p50'), grown('cpu')))],
    notes: [
      `p50 ${grown('p50').toFixed(2)}, CPU ${grown('cpu').toFixed(2)} times those of ${flags.people.toLocaleString('en')} people`,
      `bytes of database a person: ${(bytesSeeded / flags.people).toFixed(0)} seeded, history and all; ${(bytes / people).toFixed(0)} grown, without history`,
      ...(seconds === null ? [] : [`the larger world was made in ${seconds.toFixed(0)} s`]),
      ...(people < MEANT ? [`G10 is meant for ${MEANT.toLocaleString('en')} people: not judged`] : []),
    ],
  };
}

/** The bar is about a million. */
const MEANT = 1_000_000;
