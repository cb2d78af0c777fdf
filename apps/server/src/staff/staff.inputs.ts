import { Locale } from '@clientela/domain/locale';
import { shopLimits } from '@clientela/domain/shop';
import { staffLimits } from '@clientela/domain/staff';
import { Field, InputType } from 'type-graphql';
import { Allow } from '../platform/graphql/policy.js';

@Allow('PUBLIC')
@InputType({ description: 'What signs a person in.' })
export class SignInInput {
  @Field(() => String)
  email!: string;
  @Field(() => String)
  password!: string;
}

@Allow('PUBLIC')
@InputType({ description: 'What makes the first owner and the first shop of an empty installation.' })
export class InstallationSetUpInput {
  @Field(() => String, { description: staffLimits.setUpToken.says })
  setUpToken!: string;
  @Field(() => String, { description: staffLimits.name.says })
  ownerName!: string;
  @Field(() => String)
  ownerEmail!: string;
  @Field(() => String, { description: staffLimits.password.says })
  password!: string;
  @Field(() => Locale, { nullable: true, description: 'The language of owner and shop: ES when absent.' })
  locale?: Locale | null;
  @Field(() => String, { description: shopLimits.name.says })
  shopName!: string;
  @Field(() => String, { description: 'ISO 4217.' })
  currencyCode!: string;
  @Field(() => String, { description: 'ISO 3166 alpha-2, or the name of the country.' })
  countryCode!: string;
  @Field(() => String, { description: 'IANA time zone.' })
  timeZone!: string;
}
