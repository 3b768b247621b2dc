import { createServer } from 'node:net';

/** The wished port of this machine when nobody listens there, or else one the system picks. */
export async function freePort(wished: number | null): Promise<number> {
  return (
    (wished && (await listen(wished))) || (await listen(0)) || Promise.reject(new Error('No port is free.'))
  );
}

function listen(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
