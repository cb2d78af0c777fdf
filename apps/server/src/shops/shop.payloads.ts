import { ObjectType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { Payload } from '../platform/graphql/user-error.js';

/** `shop` is answered by a field resolver once `shopId` says that there is something to see. */
@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to shopUpdate.' })
export class ShopPayload extends Payload {
  shopId?: string;
}
