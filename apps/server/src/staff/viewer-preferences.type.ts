import { Locale } from '@clientela/domain/locale';
import {
  CustomerColumn,
  customerColumnDescriptions,
  Density,
  densityDescriptions,
  OrderColumn,
  orderColumnDescriptions,
  type StaffPreferences,
  Theme,
  themeDescriptions,
} from '@clientela/domain/staff-preferences';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumValues } from '../platform/graphql/enums.js';
import { AtMost } from '../platform/graphql/list-bound.js';
import { Allow } from '../platform/graphql/policy.js';

registerEnumType(Theme, {
  name: 'Theme',
  description: 'How light the screens are.',
  valuesConfig: enumValues(themeDescriptions),
});
registerEnumType(Density, {
  name: 'Density',
  description: 'How tall the rows of lists are.',
  valuesConfig: enumValues(densityDescriptions),
});
registerEnumType(CustomerColumn, {
  name: 'CustomerColumn',
  description: 'A column of the list of customers that one may show, hide and move.',
  valuesConfig: enumValues(customerColumnDescriptions),
});
registerEnumType(OrderColumn, {
  name: 'OrderColumn',
  description: 'A column of the list of orders that one may show, hide and move.',
  valuesConfig: enumValues(orderColumnDescriptions),
});

const columnsSay = 'The columns that are shown, in their order: at least one, each once.';

@Allow('PUBLIC')
@ObjectType({
  simpleResolvers: true,
  description: 'How a person likes the screens, in every browser and shop. null: never chosen, so what is usual holds.',
})
export class ViewerPreferences implements StaffPreferences {
  @Field(() => Locale, { nullable: true, description: 'The language of the screens; else that of the person.' })
  language!: Locale | null;
  @Field(() => Theme, { nullable: true })
  theme!: Theme | null;
  @Field(() => Density, { nullable: true })
  density!: Density | null;
  @AtMost(Object.keys(CustomerColumn).length)
  @Field(() => [CustomerColumn], { nullable: true, description: 'The columns that are shown, in their order.' })
  customerColumns!: CustomerColumn[] | null;
  @AtMost(Object.keys(OrderColumn).length)
  @Field(() => [OrderColumn], { nullable: true, description: 'The columns that are shown, in their order.' })
  orderColumns!: OrderColumn[] | null;
}

@Allow('SIGNED_IN')
@InputType({
  description: 'What changes one’s own preferences. Absent fields stay; null goes back to what is usual.',
})
export class ViewerPreferencesUpdateInput {
  @Field(() => Locale, { nullable: true })
  language?: Locale | null;
  @Field(() => Theme, { nullable: true })
  theme?: Theme | null;
  @Field(() => Density, { nullable: true })
  density?: Density | null;
  @Field(() => [CustomerColumn], { nullable: true, description: columnsSay })
  customerColumns?: CustomerColumn[] | null;
  @Field(() => [OrderColumn], { nullable: true, description: columnsSay })
  orderColumns?: OrderColumn[] | null;
}
