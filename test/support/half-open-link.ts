/** A link to a server that can go dead without closing: what is sent is swallowed, and nothing comes back. */
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** The link. Connections made while it is dead are accepted, and as dead. */
export interface HalfOpenLink {
  /** The server's address through the link. */
  readonly url: string;
  dead: boolean;
  /** Ends every connection. */
  cut(): void;
  close(): Promise<void>;
}

/** Puts a link before the server of this address. */
export async function halfOpenLink(address: string): Promise<HalfOpenLink> {
  const url = new URL(address);
  const target = { host: url.hostname, port: Number(url.port) };
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => link.dead || to.write(bytes));
      from.on('error', () => from.destroy());
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const link: HalfOpenLink = {
    url: url.href,
    dead: false,
    cut: () => {
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    close: () => {
      link.cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return link;
}
