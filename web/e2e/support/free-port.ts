import { createServer } from 'node:net';

/** One that nobody listened on a moment ago, so that two builds on one machine do not meet. */
export async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('A server without a port');
  return String(address.port);
}
