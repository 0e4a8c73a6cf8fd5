/**
 * The load generator: a fixed number of connections, each asking again as soon as it is answered. It reads no more of HTTP than it must, so that it
 * takes as little as it can of the machine it shares with what it measures.
 */
import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** The request of a turn, as bytes. */
export type Ask = (turn: number) => Buffer;

/** One shot at one server. */
export interface Shot {
  readonly port: number;
  readonly ask: Ask;
  readonly connections: number;
  readonly seconds: number;
  /** Called when warm, and when the time is over: what is between them is measured. */
  readonly atEdge: () => Promise<void>;
}

/** What came of a shot. */
export interface Hits {
  readonly answers: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

const WARM_MS = 300;
/** What is still being answered when the time is over would be work in the next server's time. */
const DRAIN_MS = 15_000;
const HEAD_END = Buffer.from('\r\n\r\n');

/** Shoots. Rejects at the first answer that is not 200, or that holds GraphQL errors. */
export async function shoot(shot: Shot): Promise<Hits> {
  let turn = 0;
  let measuring = false;
  let bytes = 0;
  const latencies: number[] = [];
  const next = (): Buffer => shot.ask(turn++);
  const answered = (latency: number, size: number): void => {
    if (!measuring) return;
    latencies.push(latency);
    bytes += size;
  };
  const callers = Array.from({ length: shot.connections }, () => new Caller(shot.port, next, answered));
  const over = Promise.race(callers.map((caller) => caller.failed));
  try {
    await Promise.race([pause(WARM_MS), over]);
    await shot.atEdge();
    measuring = true;
    const began = performance.now();
    await Promise.race([pause(shot.seconds * 1000), over]);
    measuring = false;
    const seconds = (performance.now() - began) / 1000;
    await shot.atEdge();
    return { ...percentiles(latencies), answers: latencies.length, seconds, bytes: bytes / Math.max(1, latencies.length) };
  } finally {
    await Promise.race([Promise.all(callers.map((caller) => caller.finish())), pause(DRAIN_MS)]);
    for (const caller of callers) caller.end();
  }
}

/** A request as bytes, with headers beside those of its body. */
export function requestOf(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Buffer {
  const text = JSON.stringify(body);
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'content-type: application/json',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${String(Buffer.byteLength(text))}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`);
}

function percentiles(latencies: number[]): { p50: number; p99: number } {
  const sorted = latencies.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One connection that asks, waits for the whole answer, and asks again. */
class Caller {
  readonly failed: Promise<never>;
  private readonly socket: Socket;
  private received: Buffer = Buffer.alloc(0);
  private askedAt = 0;
  private ended = false;
  private finishing = false;
  private idle = true;
  private finished: () => void = () => undefined;

  constructor(
    port: number,
    private readonly next: () => Buffer,
    private readonly answered: (latency: number, size: number) => void,
  ) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => this.ask());
    this.failed = new Promise<never>((_, reject) => {
      this.socket.on('data', (part) => this.receive(part, reject));
      this.socket.on('error', (failure) => (this.ended ? undefined : reject(failure)));
      this.socket.on('close', () => (this.ended ? undefined : reject(new Error(`port ${String(port)} closed the connection`))));
    });
    this.failed.catch(() => undefined);
  }

  /** Asks no more; resolves with the answer in hand, or at once where there is none to come. */
  finish(): Promise<void> {
    this.finishing = true;
    return new Promise((resolve) => {
      this.socket.once('close', resolve);
      this.finished = resolve;
      if (this.idle) resolve();
    });
  }

  end(): void {
    this.ended = true;
    this.socket.destroy();
  }

  private ask(): void {
    this.idle = this.finishing;
    if (this.finishing) {
      this.finished();
      return;
    }
    this.askedAt = performance.now();
    this.socket.write(this.next());
  }

  private receive(part: Buffer, reject: (failure: Error) => void): void {
    if (this.ended) return;
    this.received = this.received.length === 0 ? part : Buffer.concat([this.received, part]);
    const head = this.received.indexOf(HEAD_END);
    if (head < 0) return;
    const text = this.received.toString('latin1', 0, head);
    const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
    if (this.received.length < head + 4 + length) return;
    const body = this.received.subarray(head + 4, head + 4 + length);
    if (!text.startsWith('HTTP/1.1 200') || body.includes('"errors":[')) {
      reject(new Error(`${text.split('\r\n')[0] ?? ''}: ${body.toString('utf8', 0, 300)}`));
      return;
    }
    this.answered(performance.now() - this.askedAt, length);
    this.received = Buffer.alloc(0);
    this.ask();
  }
}
