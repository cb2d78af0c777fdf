import { describe, expect, test } from '@jest/globals';
import { hasSharedData, sharedText } from '../../../test/shared-data.js';
import { planOrderColumns } from './order-columns.js';
import type { OrderFileKind } from './order-field.js';
import { isPersonal, orderFields } from './order-field.js';
import { orderTemplateFields, orderTemplateHeaders } from './order-template.js';

const fieldsOf = (header: string, kind: OrderFileKind = 'orders') =>
  Object.fromEntries(planOrderColumns(header.split(','), kind).columns.map(({ header: name, field }) => [name, field]));

describe('the columns of orders', () => {
  test.each(['es', 'en'] as const)('of the template in %s go to its fields', (language) => {
    const plan = planOrderColumns(orderTemplateHeaders(language), 'orders');
    expect(plan).toMatchObject({ system: 'clientela', ignored: [] });
    expect(plan.columns.map(({ field }) => field)).toEqual(orderTemplateFields());
  });

  test('are known in Spanish and English, and each kind of file takes its own', () => {
    expect(
      fieldsOf('Número de pedido,Fecha,Correo electrónico,Producto,Cantidad,Precio unitario,Gastos de envío,País'),
    ).toEqual({
      ...{ 'Número de pedido': 'orderNumber', Fecha: 'placedAt', 'Correo electrónico': 'email', Producto: 'lineTitle' },
      ...{ Cantidad: 'lineQuantity', 'Precio unitario': 'linePrice', 'Gastos de envío': 'shippingTotal' },
      País: 'shippingCountry',
    });
    expect(fieldsOf('orderID,productID,unitPrice,quantity,discount', 'lines')).toEqual({
      ...{ orderID: 'orderId', productID: 'lineSku', unitPrice: 'linePrice', quantity: 'lineQuantity' },
    });
    expect(fieldsOf('id,order_id,payment_method,amount', 'payments')).toEqual({
      ...{ id: 'paymentId', order_id: 'orderId', payment_method: 'paymentMethod', amount: 'amount' },
    });
  });

  test('that are personal are those of tax ids and addresses', () => {
    const personal = Object.keys(orderFields.orders).filter((field) => isPersonal(field as 'email'));
    expect(personal.filter((field) => !/^(billing|shipping)/.test(field))).toEqual(['taxId', 'vatId']);
    expect(personal).not.toContain('shippingTotal');
    expect(personal).not.toContain('shippingMethod');
    expect(personal).toHaveLength(2 + 2 * 9);
  });

  (hasSharedData ? test : test.skip)('of Shopify’s whole export are known by its header', () => {
    const header = sharedText('export-headers/shopify-orders-header.csv').trim();
    const plan = planOrderColumns(header.split(','), 'orders');
    expect(plan.system).toBe('shopify');
    expect(Object.fromEntries(plan.columns.map(({ header: name, field }) => [name, field]))).toEqual({
      ...{ Name: 'orderNumber', Id: 'orderId', Email: 'email', Phone: 'phone', Currency: 'currency' },
      ...{ 'Financial Status': 'paymentStatus', 'Paid at': 'paidAt', 'Payment Method': 'paymentMethod' },
      ...{ 'Fulfillment Status': 'fulfilmentStatus', 'Fulfilled at': 'shippedAt', 'Created at': 'placedAt' },
      ...{ Subtotal: 'subtotal', Shipping: 'shippingTotal', Taxes: 'taxTotal', Total: 'total' },
      ...{ 'Discount Amount': 'discountTotal', 'Refunded Amount': 'refundedAmount', 'Cancelled at': 'cancelledAt' },
      ...{ 'Shipping Method': 'shippingMethod', 'Lineitem quantity': 'lineQuantity', 'Lineitem name': 'lineTitle' },
      ...{ 'Lineitem price': 'linePrice', 'Lineitem sku': 'lineSku', 'Lineitem discount': 'lineDiscount' },
      ...{ 'Billing Name': 'billingName', 'Billing Address1': 'billingLine1', 'Billing Address2': 'billingLine2' },
      ...{ 'Billing Company': 'billingCompany', 'Billing City': 'billingCity', 'Billing Zip': 'billingPostalCode' },
      ...{ 'Billing Province': 'billingRegion', 'Billing Country': 'billingCountry', 'Billing Phone': 'billingPhone' },
      ...{
        'Shipping Name': 'shippingName',
        'Shipping Address1': 'shippingLine1',
        'Shipping Address2': 'shippingLine2',
      },
      ...{
        'Shipping Company': 'shippingCompany',
        'Shipping City': 'shippingCity',
        'Shipping Zip': 'shippingPostalCode',
      },
      ...{ 'Shipping Province': 'shippingRegion', 'Shipping Country': 'shippingCountry' },
      'Shipping Phone': 'shippingPhone',
    });
  });
});
