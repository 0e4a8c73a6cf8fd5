/** The verbs of the supervision and panel rooms about a person, each with input that says nothing: for specs of who may. */
import { inDays } from './young-person.js';
import type { Deed } from './young-person.js';

type Input = Readonly<Record<string, unknown>>;

const verb =
  (does: string, input: Input) =>
  ({ person }: { readonly person: string }): Deed => ({ does, input: { person, ...input } });

/** All of them. */
export const SUPERVISION_VERBS: readonly ((about: { readonly person: string }) => Deed)[] = [
  verb('recordOrder', { kind: 'REMAND', madeOn: inDays(0), court: 'x', offence: 'x', placementConditions: 'x' }),
  verb('recordRisk', { level: 'LOW', summary: 'x', safeWorking: 'x', reviewOn: inDays(1) }),
  verb('recordIntelligence', { ask: 'x', text: 'x' }),
  verb('recordExclusionZone', { area: 'x', from: inDays(0), basis: 'x' }),
  verb('recordSafeguarding', { kind: 'OTHER', since: inDays(0), ask: 'x', text: 'x' }),
  verb('recordStatutoryContact', { on: inDays(0), kind: 'OTHER' }),
  verb('recordEnforcement', { kind: 'WARNING', condition: 'x' }),
  verb('recordFlag', { kind: 'DOMESTIC_VIOLENCE' }),
  verb('tablePanelPaper', { meetingOn: inDays(0), headline: 'x', text: 'x' }),
];
