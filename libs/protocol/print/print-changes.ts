/** Prints what a draft would change against the version it supersedes: who gains, who loses, in words, for whoever decides whether to sign it. */
import { PARTIES, PARTY_NAMES } from '#kernel';
import { diffProtocols } from '../diff/diff-protocols.js';
import type { CellChange } from '../diff/diff-protocols.js';
import type { Protocol } from '../document/protocol.js';
import { changeInWords } from './cell-words.js';
import { listOf, tableOf } from './markdown.js';

/** The file `protocol-changes.md`: each draft against what it supersedes, or against the newest version before it. */
export function printProtocolChanges(agreed: readonly Protocol[], drafts: readonly Protocol[]): string {
  const sections = drafts.flatMap((draft) => {
    const older = [...agreed, ...drafts].filter(({ partnership, version }) => partnership === draft.partnership && version < draft.version);
    const from = older.find(({ version }) => version === draft.supersedes) ?? older.at(-1);
    return from === undefined ? [] : printChanges(from, draft);
  });
  return ['# What the drafts would change', sections.length === 0 ? 'There is no draft.' : INTRODUCTION, ...sections]
    .join('\n\n')
    .concat('\n');
}

const INTRODUCTION =
  'Printed by `npm run generate` from the cells the hub would decide by. A draft is in force for nobody: it is rehearsed, signed by each agency, and then ' +
  'takes the place of the version it supersedes.';

function printChanges(from: Protocol, to: Protocol): string[] {
  const { changes, places } = diffProtocols(from, to);
  const numbers = (of: readonly CellChange[], effect: CellChange['effect']): string =>
    String(of.filter((one) => one.effect === effect).length);
  const parties = PARTIES.map((party) => ({ party, of: changes.filter((one) => one.party === party) })).filter(({ of }) => of.length > 0);
  return [
    `## ${to.partnership}: version ${String(to.version)} against version ${String(from.version)}`,
    `${to.text.title.en} / *${to.text.title.cy}*`,
    '### Who gains and who loses / *Pwy sy’n ennill a phwy sy’n colli*',
    tableOf(
      ['Party / *Parti*', 'Gains / *Ennill*', 'Loses / *Colli*', 'Both / *Y ddau*', 'Other grounds / *Sail arall*'],
      parties.map(({ party, of }) => [
        `${party} ${PARTY_NAMES[party]}`,
        numbers(of, 'GAINS'),
        numbers(of, 'LOSES'),
        numbers(of, 'GAINS_AND_LOSES'),
        numbers(of, 'GROUNDS'),
      ]),
    ),
    '### In words / *Mewn geiriau*',
    changes.length === 0 ? 'No cell changes.' : listOf(changes.map(changeInWords)),
    '### Other places that change / *Mannau eraill sy’n newid*',
    places.length === 0 ? 'None.' : listOf(places.map((place) => `\`${place}\``)),
  ];
}
