import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { addBodyDeadline, liftBodyDeadline } from './body-deadline.js';

const app = Fastify();
beforeAll(async () => {
  addBodyDeadline(app, 100);
  app.route({ method: ['GET', 'POST'], url: '/', handler: async () => 'ok' });
  app.register(async (files) => {
    files.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
    files.post('/file', async (request) => {
      if (request.headers['x-may'] !== 'yes') return 'refused';
      liftBodyDeadline(request);
      for await (const _ of request.body as AsyncIterable<Uint8Array>);
      return 'ok';
    });
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

/** Sends half of a body and, after the deadline, the rest; what comes back, and whether the connection had ended before. */
async function trickle(path: string, headers = 'Content-Type: application/json', method = 'POST') {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket.on('data', (text) => (answer += text));
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  socket.write(`${method} ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\nContent-Length: 4\r\n\r\n"a`);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const isCutOff = socket.destroyed;
  if (!isCutOff) {
    socket.write('a"');
    if (answer === '') await once(socket, 'data');
    socket.destroy();
  }
  await closed;
  return { answer, isCutOff };
}

test('a body that trickles in is cut off, unless it is a file of who was let in with it', async () => {
  expect(await trickle('/')).toEqual({ answer: '', isCutOff: true });
  const { answer, isCutOff } = await trickle('/file', 'Content-Type: text/csv\r\nX-May: yes');
  expect(answer).toContain('200 OK');
  expect(isCutOff).toBe(false);
});

test('a body that is still coming when it was refused, or that nobody asked for, ends with its time', async () => {
  expect(await trickle('/file', 'Content-Type: text/csv')).toMatchObject({ isCutOff: true });
  expect(await trickle('/', 'Content-Type: text/csv', 'GET')).toMatchObject({ isCutOff: true });
});
