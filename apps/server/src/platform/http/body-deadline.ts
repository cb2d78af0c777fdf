import type { FastifyInstance, FastifyRequest } from 'fastify';

const lifted = new WeakMap<FastifyRequest, () => void>();

const hasBody = ({ headers }: FastifyRequest) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Ends connections whose bodies trickle in: many of them would keep everybody else out. */
export function addBodyDeadline(app: FastifyInstance, milliseconds: number): void {
  app.addHook('preParsing', (request, _reply, payload, done) => {
    if (hasBody(request)) {
      // A body that nobody reads (of a refused type, or of who may not send it) has no end; it must not keep the process
      // from its own.
      const timer = setTimeout(() => request.raw.destroy(), milliseconds).unref();
      const stop = () => clearTimeout(timer);
      lifted.set(request, stop);
      payload.once('end', stop).once('close', stop);
    }
    done(null, payload);
  });
}

/** Lets the body of a request come for as long as the whole request may take: a file, of whom was let in with it. */
export const liftBodyDeadline = (request: FastifyRequest): void => lifted.get(request)?.();
