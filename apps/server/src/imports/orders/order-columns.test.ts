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

  test('of WooCommerce with their hints in parentheses are known by their header', () => {
    const address = (use: string) =>
      ['First Name', 'Last Name', 'Company', 'Address 1&2', 'City', 'State Code', 'Postcode', 'Country Code'].map(
        (part) => `${part} (${use})`,
      );
    const header = [
      ...['Order Number', 'Order Status', 'Order Date', 'Customer Note', ...address('Billing')],
      ...['Email (Billing)', 'Phone (Billing)', ...address('Shipping'), 'Payment Method Title', 'Cart Discount Amount'],
      ...['Order Subtotal Amount', 'Shipping Method Title', 'Order Shipping Amount', 'Order Refund Amount'],
      ...['Order Total Amount', 'Order Total Tax Amount', 'SKU', 'Item #', 'Item Name', 'Quantity (- Refund)'],
      ...['Item Cost', 'Coupon Code', 'Discount Amount', 'Discount Amount Tax'],
    ];
    expect(planOrderColumns(header, 'orders').system).toBe('woocommerce');
    expect(fieldsOf(header.join(','))).toEqual({
      ...{ 'Order Number': 'orderNumber', 'Order Status': 'status', 'Order Date': 'placedAt' },
      ...{ 'First Name (Billing)': 'firstName', 'Last Name (Billing)': 'lastName', 'Email (Billing)': 'email' },
      ...{ 'Company (Billing)': 'billingCompany', 'Phone (Billing)': 'phone', 'Address 1&2 (Billing)': 'billingLine1' },
      ...{ 'City (Billing)': 'billingCity', 'State Code (Billing)': 'billingRegion' },
      ...{ 'Postcode (Billing)': 'billingPostalCode', 'Country Code (Billing)': 'billingCountry' },
      ...{ 'Company (Shipping)': 'shippingCompany', 'Address 1&2 (Shipping)': 'shippingLine1' },
      ...{ 'City (Shipping)': 'shippingCity', 'State Code (Shipping)': 'shippingRegion' },
      ...{ 'Postcode (Shipping)': 'shippingPostalCode', 'Country Code (Shipping)': 'shippingCountry' },
      ...{ 'Payment Method Title': 'paymentMethod', 'Cart Discount Amount': 'discountTotal' },
      ...{ 'Order Subtotal Amount': 'subtotal', 'Shipping Method Title': 'shippingMethod' },
      ...{ 'Order Shipping Amount': 'shippingTotal', 'Order Refund Amount': 'refundedAmount' },
      ...{ 'Order Total Amount': 'total', 'Order Total Tax Amount': 'taxTotal', SKU: 'lineSku' },
      ...{ 'Item Name': 'lineTitle', 'Quantity (- Refund)': 'lineQuantity', 'Item Cost': 'linePrice' },
    });
  });

  test('of WooCommerce by the names of its database are known by their header', () => {
    const header =
      'order_id,order_number,date,status,shipping_total,shipping_tax_total,fee_total,tax_total,cart_discount,order_discount,discount_total,order_total,refunded_total,order_currency,payment_method,shipping_method,customer_id,billing_first_name,billing_last_name,billing_email,billing_phone,billing_address_1,billing_postcode,billing_city,billing_country,item_name,item_sku,item_quantity';
    expect(planOrderColumns(header.split(','), 'orders').system).toBe('woocommerce');
    expect(fieldsOf(header)).toMatchObject({
      ...{ order_id: 'orderId', order_number: 'orderNumber', date: 'placedAt', status: 'status', order_total: 'total' },
      ...{ order_currency: 'currency', refunded_total: 'refundedAmount', discount_total: 'discountTotal' },
      ...{ customer_id: 'customerId', billing_first_name: 'firstName', billing_email: 'email', item_sku: 'lineSku' },
      ...{
        billing_address_1: 'billingLine1',
        billing_postcode: 'billingPostalCode',
        billing_country: 'billingCountry',
      },
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
