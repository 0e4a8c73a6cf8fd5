/**
 * Raised where the ledger contradicts what was sealed or published: nothing more is sealed until a person has looked.
 */
export class LedgerAlarm extends Error {
  constructor(finding: string) {
    super(`${finding}: the ledger is not sealed any further. Run verify-ledger; after a restore, write a recovery statement.`);
    this.name = 'LedgerAlarm';
  }
}
