/** Whether each issuer can be reached, and calls itself what the register calls it. */
import { loadIssuerRegistry } from '#gate';
import type { Check } from '../check.js';

const ANSWER_MS = 5_000;

/** The issuers. */
export const issuers: Check = {
  name: 'every issuer answers',
  look: async (installation) => {
    const registry = await loadIssuerRegistry('deploy/agencies', installation);
    return (await Promise.all([...registry.keys()].map(faultsOf))).flat();
  },
};

async function faultsOf(issuer: string): Promise<string[]> {
  try {
    const place = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(place, { redirect: 'error', signal: AbortSignal.timeout(ANSWER_MS) });
    if (!response.ok) return [`The issuer ${issuer} answers ${String(response.status)}: its agencies cannot sign in.`];
    const said = ((await response.json()) as { readonly issuer?: unknown }).issuer;
    return said === issuer
      ? []
      : [`The issuer ${issuer} calls itself otherwise: its tokens are refused until deploy/agencies says the same.`];
  } catch {
    return [`The issuer ${issuer} cannot be reached: its agencies cannot sign in anew.`];
  }
}
