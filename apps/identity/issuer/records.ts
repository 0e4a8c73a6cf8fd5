/** What one demo issuer remembers (sessions, codes, grants), in memory and apart from the other four: a code of one is worth nothing at another. */
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Records of one issuer. Expired ones are dropped whenever a new one is kept. */
export function recordsOfOneIssuer(): AdapterFactory {
  const kept = new Map<string, Kept>();
  const sweep = () => kept.forEach(({ until }, key) => until <= Date.now() && kept.delete(key));
  const current = (key: string) => {
    const found = kept.get(key);
    return found !== undefined && found.until > Date.now() ? found.payload : undefined;
  };
  const currentWhere = (kind: string, matches: (payload: AdapterPayload) => boolean) =>
    [...kept.keys()]
      .filter((key) => key.startsWith(`${kind}:`))
      .map(current)
      .find((payload) => payload !== undefined && matches(payload));

  return (kind): Adapter => ({
    upsert: (id, payload, seconds = Infinity) => {
      sweep();
      kept.set(`${kind}:${id}`, { payload, until: Date.now() + seconds * 1000 });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(current(`${kind}:${id}`)),
    findByUid: (uid) => Promise.resolve(currentWhere(kind, (payload) => payload.uid === uid)),
    findByUserCode: (userCode) => Promise.resolve(currentWhere(kind, (payload) => payload.userCode === userCode)),
    consume: (id) => {
      const payload = current(`${kind}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
      return Promise.resolve();
    },
    destroy: (id) => {
      kept.delete(`${kind}:${id}`);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      kept.forEach(({ payload }, key) => payload.grantId === grantId && kept.delete(key));
      return Promise.resolve();
    },
  });
}
