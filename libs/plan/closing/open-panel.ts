/**
 * The seats of a panel: opened with the referral, ended with the case, opened again with it.
 */
import { HOUSEHOLD_PARTIES } from '#kernel';
import { endSeats, openSeat } from '#store';
import type { WriteTransaction } from '#store';
import { panelPartners } from '#directory';

/** Seats for the chair and for every core partner of the home team's panel. */
export async function openPanel(
  tx: WriteTransaction,
  { home, authority, ref }: { home: string; authority: string | null; ref: string },
): Promise<void> {
  await openSeat(tx, { agency: home, party: 'CH', kind: 'CHAIR', ref });
  for (const { agency_id: agency, party } of await panelPartners(tx, home, authority)) {
    if (!HOUSEHOLD_PARTIES.includes(party)) await openSeat(tx, { agency, party, kind: 'PANEL', ref });
  }
}

/** They end now. An allocation ends with its agency's own word, a stay in custody by itself. */
export async function endPanel(tx: WriteTransaction): Promise<void> {
  for (const kind of ['CHAIR', 'PANEL'] as const) await endSeats(tx, { kind, at: tx.at });
}
