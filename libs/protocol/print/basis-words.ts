/** A lawful basis in words. */
import type { LawfulBasis } from '../document/protocol.js';

/** In one line: regime, article, condition, gateway. */
export function basisInWords({ regime, article, condition, gateway }: LawfulBasis): string {
  if (regime === 'NONE') return 'no personal data';
  const law = regime === 'PART3' ? 'Part 3 of the Data Protection Act 2018' : 'UK GDPR';
  return [law, article, condition, gateway].filter((part) => part !== null).join('; ');
}
