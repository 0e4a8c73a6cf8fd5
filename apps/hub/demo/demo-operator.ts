/** The operator of the demo: the one member who is there before anybody is registered. */
import type { Operator } from '#directory';

/** `operator@hub`, as the demo identity provider at this origin names them. */
export function demoOperator(identityOrigin: string): Operator {
  return { issuer: `${identityOrigin}/council`, subject: 'operator@hub', name: 'Sian Thorne' };
}
