/** A browser as small as the sign-in needs: it follows redirects, keeps cookies, and sends the one form it is given. */

const MAX_STEPS = 10;

/** Goes from an address to the first redirect that begins with `until`, answering the page on the way with the form. */
export async function browse(start: URL, { until, form }: { until: string; form: Readonly<Record<string, string>> }): Promise<URL> {
  const cookies = new Map<string, string>();
  let request: { url: URL; body?: URLSearchParams } = { url: start };
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const response = await send(request, cookies);
    const location = response.headers.get('location');
    if (location !== null) {
      const next = new URL(location, request.url);
      if (next.href.startsWith(until)) return next;
      request = { url: next };
    } else if (response.ok && request.body === undefined) {
      request = { url: request.url, body: new URLSearchParams(form) };
    } else {
      throw new Error(`signing in stopped at ${request.url.pathname} with status ${String(response.status)}`);
    }
  }
  throw new Error(`signing in did not end after ${String(MAX_STEPS)} steps`);
}

async function send({ url, body }: { url: URL; body?: URLSearchParams }, cookies: Map<string, string>): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { cookie, accept: 'text/html' },
    ...(body && { method: 'POST', body }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name !== undefined) cookies.set(name, value ?? '');
  }
  await response.arrayBuffer();
  return response;
}
