import type { FastifyInstance } from 'fastify';

/** Whether the server can do its work now. */
export type Readiness = () => Promise<boolean>;

/** `/healthz`: the process lives. `/readyz`: it may be sent requests, which the database decides. */
export function addHealth(app: FastifyInstance, readiness: Readiness): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await readiness().catch(() => false);
    if (!ready) reply.header('retry-after', '2');
    await reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
