/** A cell, and what becomes of one, in words: for the paper that is signed and for whoever asks what a draft would change. */
import { PARTY_NAMES } from '#kernel';
import type { CellChange, ChangeEffect } from '../diff/diff-protocols.js';
import type { Cell } from '../document/protocol.js';
import { basisInWords } from './basis-words.js';

export const NEED_WORDS = {
  NONE: '',
  CONSENT: 'sharing consent',
  CONSENT_OR_CONTRACT: 'sharing consent or contract',
  SAFEGUARDING: 'emergency disclosure',
} as const;
export const READ_WORDS = { NONE: '', FACT: 'the facts', OWN: 'own entries, facts of the rest', ALL: 'all' } as const;
export const WRITE_WORDS = { NONE: '', OWN: 'own entries', ALL: 'all' } as const;
export const SCOPE_WORDS = { AGENCY: 'people the agency has a seat for', ALLOCATED: 'people allocated to the member of staff' } as const;

const EFFECT_WORDS: Readonly<Record<ChangeEffect, string>> = {
  GAINS: 'gains',
  LOSES: 'loses',
  GAINS_AND_LOSES: 'gains in one respect and loses in another',
  GROUNDS: 'keeps what it has, on other grounds',
};

/** One change as a sentence: who, in which category, what it was and what it would be. */
export function changeInWords({ party, category, before, after, effect }: CellChange): string {
  const grounds = effect === 'GROUNDS' || (before !== null && after !== null && before.basis.key !== after.basis.key);
  return `${PARTY_NAMES[party]} ${EFFECT_WORDS[effect]} in ${category}: was ${cellInWords(before, grounds)}; would be ${cellInWords(after, grounds)}.`;
}

/** A cell as a phrase; with its basis and clause where they matter. */
export function cellInWords(cell: Cell | null, withGrounds: boolean): string {
  if (cell === null) return 'nothing';
  const parts = [
    cell.read === 'NONE' ? 'reads nothing' : `reads ${READ_WORDS[cell.read]}`,
    ...(cell.write === 'NONE' ? [] : [`writes ${WRITE_WORDS[cell.write]}`]),
    ...(cell.needs === 'NONE' ? [] : [`needs ${NEED_WORDS[cell.needs]}`]),
    ...(cell.scope === 'AGENCY' ? [] : [`only ${SCOPE_WORDS[cell.scope]}`]),
    ...(withGrounds ? [`basis ${basisInWords(cell.basis)}, clause ${cell.clause.number}`] : []),
  ];
  return parts.join(', ');
}
