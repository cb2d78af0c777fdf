import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { addBodyDeadline } from './body-deadline.js';

const app = Fastify();
beforeAll(async () => {
  addBodyDeadline(app, 100);
  app.post('/', async () => 'ok');
  app.post('/file', { config: { takesFiles: true } }, async () => 'ok');
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

/** Sends half of a body and, after the deadline, the rest; what comes back. */
async function trickle(path: string): Promise<string> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket.on('data', (text) => (answer += text));
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\n"a`,
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  socket.write('a"');
  await closed;
  return answer;
}

test('a body that trickles in is cut off, unless the route takes files', async () => {
  expect(await trickle('/')).not.toContain('200 OK');
  expect(await trickle('/file')).toContain('200 OK');
});
