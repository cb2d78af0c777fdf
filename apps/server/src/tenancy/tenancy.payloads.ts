import { Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';
import { Payload } from '../platform/graphql/user-error.js';

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to shopCreate.' })
export class ShopCreatePayload extends Payload {
  shopId?: string;
}

@Allow('PUBLIC')
@ObjectType({ simpleResolvers: true, description: 'The answer to demoShopRemove.' })
export class DemoShopRemovePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The shop that is gone: choose another one.' })
  deletedId?: string;
}
