/**
 * The fields of an escalation that are worked out when read, and the escalations of a person.
 */
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Refusal, globalId } from '#kernel';
import { Directory } from '#directory';
import { personRecord, personRecords, readingOf } from '#gate';
import type { HubContext } from '#gate';
import type { CaseRecord } from '#store';
import { ESCALATION } from '../verbs/escalation.entity.js';

export const PersonEscalationsResolver = personRecords('escalations', ESCALATION);

@Resolver('Escalation')
export class EscalationResolver {
  constructor(private readonly directory: Directory) {}

  /** The random end of its id: enough to tell the escalations of an agency apart on the telephone. */
  @ResolveField('reference')
  reference({ id }: CaseRecord): string {
    return `E-${id.slice(-8).toUpperCase()}`;
  }

  @ResolveField('rungRole')
  rungRole(record: CaseRecord): string | null {
    const role = record['rungRole'];
    return typeof role === 'string' ? role.toUpperCase() : null;
  }

  @ResolveField('target')
  target(record: CaseRecord): unknown {
    const id = record['counterpart'];
    return typeof id === 'string' ? this.directory.agency(id) : null;
  }

  /** A stay in custody is nobody's to ask for by id: only an action is named. */
  @ResolveField('action')
  action(record: CaseRecord): string | null {
    const [id, rule] = [record['about'], record['rule']];
    if (typeof id !== 'string' || rule === 'NO_ACCOMMODATION') return null;
    return globalId({ type: 'AgreedAction', person: readingOf(record).person, id });
  }

  /** Whoever reaches the escalation by a rung has no reason to know the person. */
  @ResolveField('person')
  async person(record: CaseRecord, _args: unknown, context: HubContext): Promise<CaseRecord | null> {
    const reading = readingOf(record);
    if (reading.vector.rungs !== undefined) return null;
    return await context.readings.one(reading.person).then(personRecord, (refusal: unknown) => {
      if (refusal instanceof Refusal && refusal.code === 'NOT_FOUND') return null;
      throw refusal;
    });
  }
}
