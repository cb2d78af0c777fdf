import { Locale } from '@clientela/domain/locale';
import { shopLimits } from '@clientela/domain/shop';
import { Field, ID, InputType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';

@Allow('ADMIN')
@InputType({ description: 'What makes a shop.' })
export class ShopCreateInput {
  @Field(() => String, { description: shopLimits.name.says })
  name!: string;
  @Field(() => String, { description: 'ISO 4217. It never changes.' })
  currencyCode!: string;
  @Field(() => String, { description: 'ISO 3166 alpha-2, or the name of the country.' })
  countryCode!: string;
  @Field(() => String, { description: 'IANA time zone, as Europe/Madrid.' })
  timeZone!: string;
  @Field(() => Locale, { nullable: true, description: 'The language in which it writes to customers: ES when absent.' })
  locale?: Locale | null;
}

@Allow('ADMIN')
@InputType({ description: 'Which demo shop to remove: the one of the request.' })
export class DemoShopRemoveInput {
  @Field(() => ID, { description: 'The shop that the person sees: another one than that of the request is NOT_FOUND.' })
  id!: string;
}
