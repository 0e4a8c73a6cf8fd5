/** Strings that are nowhere else, planted as names, addresses, reasons and tokens, and what was told of them. */
import type { Answer, Asked } from '../../support/hub.js';

/** All that were planted. */
export const planted: string[] = [];

/** Every error and refusal that was told. */
export const errors: string[] = [];

/** A string that is nowhere else. */
export function plant(): string {
  const canary = `Kanari${String(planted.length).padStart(4, '0')}Qx`;
  planted.push(canary);
  return canary;
}

/** Those of them that a text holds. */
export function inside(text: string): string[] {
  return planted.filter((canary) => text.includes(canary));
}

/** Keeps what an answer refused. */
export function hear({ errors: told, data }: Answer): void {
  if (told !== undefined) errors.push(JSON.stringify(told));
  for (const value of Object.values(data ?? {})) {
    const refusal = (value as { refusal?: { message: string; field: string | null } } | null)?.refusal;
    if (refusal !== null && refusal !== undefined) errors.push(JSON.stringify([refusal.message, refusal.field]));
  }
}

/** Posts a body, and keeps what is told of it. */
export async function post({ url }: Asked, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { errors: told } = JSON.parse(text) as { errors?: unknown };
  errors.push(JSON.stringify(told ?? text));
}
