/** Reads a small JSON document of an issuer without letting the issuer hold, flood or redirect the gateway. */

const TIMEOUT_MS = 3_000;
const MAX_BYTES = 256 * 1024;

/** The document at the address. Throws when it is late, large, elsewhere, or not JSON; a redirect is not followed at all. */
export async function readJson(url: URL): Promise<unknown> {
  const response = await fetch(url, {
    redirect: 'error',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    throw new Error(`answered ${String(response.status)}`);
  }
  return JSON.parse(await readBounded(response.body));
}

async function readBounded(body: ReadableStream<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Error(`is larger than ${String(MAX_BYTES)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
