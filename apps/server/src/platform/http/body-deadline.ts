import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes files: their bodies may come for as long as the whole request may take. */
    takesFiles?: boolean;
  }
}

/** Ends connections whose bodies trickle in: many of them would keep everybody else out. */
export function addBodyDeadline(app: FastifyInstance, milliseconds: number): void {
  app.addHook('preParsing', (request, _reply, payload, done) => {
    if (request.method !== 'GET' && !request.routeOptions.config.takesFiles) {
      // A body that nobody reads (of a refused type) has no end; it must not keep the process from its own.
      const timer = setTimeout(() => request.raw.destroy(), milliseconds).unref();
      const stop = () => clearTimeout(timer);
      payload.once('end', stop).once('close', stop);
    }
    done(null, payload);
  });
}
