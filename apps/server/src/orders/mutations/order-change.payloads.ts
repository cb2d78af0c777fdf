import { Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '../../platform/graphql/policy.js';
import { Payload } from '../../platform/graphql/user-error.js';
import type { AboutOrder } from './order.payloads.js';

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to mutations of one order.' })
export class OrderPayload extends Payload implements AboutOrder {
  orderId?: string;
}

@Allow('PUBLIC')
@ObjectType({
  simpleResolvers: true,
  description: 'The answer to orderTransactionRecord, orderRefund and orderTransactionRetract.',
})
export class OrderTransactionPayload extends Payload implements AboutOrder {
  orderId?: string;
  transactionId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to shipmentRecord and shipmentUpdate.' })
export class ShipmentPayload extends Payload implements AboutOrder {
  orderId?: string;
  shipmentId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to orderNoteCreate and orderNoteUpdate.' })
export class OrderNotePayload extends Payload implements AboutOrder {
  orderId?: string;
  noteId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to orderNoteDelete.' })
export class OrderNoteDeletePayload extends Payload implements AboutOrder {
  @Field(() => ID, { nullable: true })
  deletedId?: string;
  orderId?: string;
}
