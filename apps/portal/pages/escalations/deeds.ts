/** What can be done with an escalation: by which side, while it stands how, with which fields, and what that asks of the gateway. */
import {
  AcceptAnswerDocument,
  AcknowledgeEscalationDocument,
  AnswerEscalationDocument,
  CloseEscalationDocument,
  RejectAnswerDocument,
} from '#documents';
import type { EscalationNowQuery, EscalationOutcome, EscalationStatus } from '#documents';
import type { FieldError } from '../../web/request/page.js';
import type { Fields } from '../../web/request/visiting.guard.js';
import type { Visit } from '../../web/request/visit.js';
import { choiceErrors, textErrors, textOf } from '../form.js';
import type { Refusal } from '../form.js';

/** An escalation as this reader may see it. */
export type Escalation = Extract<NonNullable<EscalationNowQuery['node']>, { readonly __typename: 'Escalation' }>;

/** What every deed says: which wish, which escalation, and as it stood when it was seen. */
interface Said {
  readonly requestId: string;
  readonly escalation: string;
  readonly version: number;
}

/** One deed. */
export interface Deed {
  readonly side: 'target' | 'raisedBy';
  readonly while: readonly EscalationStatus[];
  /** Its fields, by the gateway's names; a deed without any is one button. */
  readonly fields: readonly string[];
  errors(values: Fields): FieldError[];
  /** Does it; returns the refusal, null where it was done. */
  send(visit: Visit, said: Said, values: Fields): Promise<Refusal | null>;
}

/** How an escalation ends. */
export const OUTCOMES = ['DELIVERED', 'AGREED_OTHERWISE', 'NOT_DELIVERED', 'WITHDRAWN'] as const satisfies readonly EscalationOutcome[];

/** By the last part of their addresses. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  acknowledge: {
    side: 'target',
    while: ['OPEN'],
    fields: [],
    errors: () => [],
    send: async (visit, input) => (await visit.ask(AcknowledgeEscalationDocument, { input })).data.acknowledgeEscalation?.refusal ?? null,
  },
  answer: {
    side: 'target',
    while: ['OPEN', 'ACKNOWLEDGED'],
    fields: ['answer'],
    errors: (values) => textErrors(values, 'answer', 4_000),
    send: async (visit, said, values) => {
      const input = { ...said, answer: textOf(values, 'answer') };
      return (await visit.ask(AnswerEscalationDocument, { input })).data.answerEscalation?.refusal ?? null;
    },
  },
  accept: {
    side: 'raisedBy',
    while: ['ANSWERED'],
    fields: [],
    errors: () => [],
    send: async (visit, input) => (await visit.ask(AcceptAnswerDocument, { input })).data.acceptAnswer?.refusal ?? null,
  },
  reject: {
    side: 'raisedBy',
    while: ['ANSWERED'],
    fields: ['reason'],
    errors: (values) => textErrors(values, 'reason', 1_000),
    send: async (visit, said, values) => {
      const input = { ...said, reason: textOf(values, 'reason') };
      return (await visit.ask(RejectAnswerDocument, { input })).data.rejectAnswer?.refusal ?? null;
    },
  },
  close: {
    side: 'raisedBy',
    while: ['OPEN', 'ACKNOWLEDGED', 'ANSWERED', 'ACCEPTED'],
    fields: ['outcome', 'outcomeNote'],
    errors: (values) => [...choiceErrors(values, 'outcome', OUTCOMES), ...textErrors(values, 'outcomeNote', 2_000)],
    send: async (visit, said, values) => {
      const input = { ...said, outcome: textOf(values, 'outcome') as EscalationOutcome, note: textOf(values, 'outcomeNote') };
      return (await visit.ask(CloseEscalationDocument, { input })).data.closeEscalation?.refusal ?? null;
    },
  },
};

/** Which deeds this agency can do now. */
export function deedsOf(escalation: Escalation, agency: string): string[] {
  const { status } = escalation;
  return Object.entries(DEEDS).flatMap(([name, deed]) =>
    escalation[deed.side]?.id === agency && status !== null && deed.while.includes(status) ? [name] : [],
  );
}
