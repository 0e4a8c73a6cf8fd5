/**
 * The first member of an installation: its operator, who registers the others, is no party and reaches no person.
 */
import { asOwner } from '#store';
import { agencyId, memberId } from '../reference/reference-ids.js';

/** Whom the installation names, as their issuer's tokens do. */
export interface Operator {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
}

/** Registers the operator of the agency `hub`. Doing it again changes nothing. */
export async function installOperator(ownerUrl: string, { issuer, subject, name }: Operator): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    await client.query(
      `insert into hub.member (id, issuer, subject, agency_id, role, party, name, valid_from)
       values ($1, $2, $3, $4, 'operator', null, $5, hub.instant()) on conflict do nothing`,
      [memberId(issuer, subject, 'hub operator'), issuer, subject, agencyId('hub'), name],
    );
  });
}
