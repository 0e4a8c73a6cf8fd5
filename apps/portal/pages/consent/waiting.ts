/** The lines of the protocol that wait for a consent, by agency: what there is to ask a young person about, and nothing that is shared without asking. */
import { WaitingLinesDocument } from '#documents';
import type { InformationCategory } from '#documents';
import type { Visit } from '../../web/request/visit.js';

/** An agency of the reader's partnerships for which at least one line waits. */
export interface Waiting {
  readonly id: string;
  readonly name: string;
  /** In the order of the protocol. */
  readonly categories: readonly InformationCategory[];
}

/** Them all, by name. The young person's household is no agency a consent is for. */
export async function waitingFor(visit: Visit): Promise<Waiting[]> {
  const { data } = await visit.ask(WaitingLinesDocument, {});
  const found = new Map<string, Waiting>();
  for (const { agencies, protocol } of data.partnerships ?? [])
    for (const { id, kind, ...name } of agencies) {
      const lines = (protocol?.lines ?? []).filter(({ cells }) => cells.some(({ agencyKinds }) => agencyKinds.includes(kind)));
      const categories = new Set([...(found.get(id)?.categories ?? []), ...lines.map(({ category }) => category)]);
      if (kind !== 'HOUSEHOLD' && categories.size > 0) found.set(id, { id, name: name[visit.language], categories: [...categories] });
    }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, visit.language));
}
