import { describe, expect, test } from '@jest/globals';
import { aPartner, type Partner } from '../../test/api.js';
import { behindTheScenes } from '../../test/database.js';
import { countsOf, loadOrders } from '../../test/upload.js';

const ordersOf = (partner: Partner) =>
  behindTheScenes<Record<string, unknown>>(
    `select o.external_id, o.external_number, o.currency_code, o.total::integer as total, o.paid::integer as paid,
       o.payment_status, o.fulfilment_status, o.claim, o.placed_at, c.display_name, c.email, h.name as channel, h.type,
       array(select l.quantity || ' × ' || l.title from order_line l where l.shop_id = o.shop_id and l.order_id = o.id order by position) as lines
     from sales_order o left join customer c on c.id = o.customer_id join channel h on h.id = o.channel_id
     where o.shop_id = $1 order by o.placed_at, o.external_id`,
    [partner.shopId],
  );

describe('the sample file of orders', () => {
  test.each(['es', 'en'])('in %s loads as it is, and again changes nothing', async (lang) => {
    const partner = await aPartner();
    const { app } = await import('../../test/api.js').then(async ({ testApp }) => ({ app: await testApp() }));
    const sample = await app.http.inject({ url: `/api/imports/orders/template.csv?lang=${lang}` });
    const report = await loadOrders(partner, sample.rawPayload);
    expect(report.faults).toEqual([]);
    expect(countsOf(report)).toEqual({
      ...{ rows: 3, created: 2, updated: 0, unchanged: 0, skipped: 0, faulty: 0, faultCount: 0, warningCount: 0 },
    });
    expect(await ordersOf(partner)).toMatchObject([
      {
        ...{ external_id: 'A-1001', total: 13_076, paid: 13_076, payment_status: 'PAID', fulfilment_status: 'SHIPPED' },
        ...{ display_name: 'Lucía Núñez Prado', email: 'lucia@example.com', claim: 'CLAIMED', channel: 'Web' },
        ...{ lines: ['1 × Casco de carretera', '2 × Guantes'], placed_at: new Date('2026-03-14T09:30:00Z') },
      },
      { external_id: 'A-1002', total: 1_350, display_name: null, claim: 'ANONYMOUS', fulfilment_status: 'DELIVERED' },
    ]);
    const again = await loadOrders(partner, sample.rawPayload);
    expect(countsOf(again)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });
});
