import { connect, type Socket } from 'node:net';
import type { Ask } from '../operation.ts';

const headEnd = Buffer.from('\r\n\r\n');

/**
 * One keep-alive connection that sends a request and reads its answer. The load generator shares two cores with the
 * servers it measures, so it is as small as can be: no HTTP library, no parsing beyond the length of the body.
 */
export class HttpClient {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #answered: ((body: Buffer) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#receive(chunk));
    const fail = (error?: Error) => this.#failed?.(error ?? new Error('the server closed the connection'));
    socket.on('error', fail);
    socket.on('close', () => fail());
  }

  static open(port: number): Promise<HttpClient> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new HttpClient(socket)));
      socket.once('error', reject);
    });
  }

  send(ask: Ask): Promise<Buffer> {
    const headers = Object.entries(ask.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const length = Buffer.byteLength(ask.body);
    const head = `POST ${ask.path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n${headers.join('')}\r\n`;
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      this.#socket.write(head + ask.body);
    });
  }

  close(): void {
    this.#failed = undefined;
    this.#socket.destroy();
  }

  #receive(chunk: Buffer) {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf(headEnd);
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) return this.#failed?.(new Error(`an answer without a length: ${head.slice(0, 200)}`));
    const start = end + headEnd.length;
    if (this.#received.length < start + length) return;
    const body = this.#received.subarray(start, start + length);
    this.#received = this.#received.subarray(start + length);
    if (!/^HTTP\/1\.1 200/.test(head))
      return this.#failed?.(new Error(`${head.split('\r\n')[0]}: ${body.toString('utf8').slice(0, 300)}`));
    this.#answered?.(Buffer.from(body));
  }
}
