/** Whose numbers the reader's agency may record for a person: read off the gateway's own explanation. */
import { ReferenceScheme, WritableSchemesDocument } from '#documents';
import type { Visit } from '../../web/request/visit.js';

/** The schemes, in the order of the contract's question. */
export async function schemesOf(visit: Visit, person: string): Promise<ReferenceScheme[]> {
  const { data } = await visit.ask(WritableSchemesDocument, { person });
  return Object.values(ReferenceScheme).filter((scheme) => (data[scheme]?.write ?? 'NONE') !== 'NONE');
}
