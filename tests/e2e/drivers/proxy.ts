import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** One attempt to reach a host: `x.com:443`. */
export interface Attempt {
  readonly host: string;
  readonly at: number;
}

export interface Proxy {
  readonly port: number;
  /** Every attempt of the browser to reach anything, allowed or not. */
  readonly attempts: Attempt[];
  close(): Promise<void>;
}

/** Hosts of X: the only ones that lead anywhere, namely to the stand-in. */
const X_HOSTS = /^(?:mobile\.)?(?:x|twitter)\.com:443$/;

/**
 * The browser's only way out: it notes every host that is asked for, sends X's hosts to the stand-in on `port` and refuses
 * all others.
 */
export async function startProxy(port: number): Promise<Proxy> {
  const attempts: Attempt[] = [];
  const server = createServer((request, response) => {
    attempts.push({ host: new URL(request.url ?? '/', 'http://unknown').host, at: Date.now() });
    response.writeHead(502).end();
  });
  /** Also those through which the browser has a tunnel: the server itself knows them no more, and would wait for them. */
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('connect', (request, socket) => {
    const host = request.url ?? '';
    attempts.push({ host, at: Date.now() });
    socket.on('error', () => socket.destroy());
    if (!X_HOSTS.test(host)) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.once('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    attempts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
