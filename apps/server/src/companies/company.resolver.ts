import { uuidOf } from '@clientela/domain/global-id';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../platform/context.js';
import { connectionType } from '../platform/graphql/connection.js';
import { Allow } from '../platform/graphql/policy.js';
import { NameListArgs } from '../platform/name-list.js';
import { IssuingCompanyEntity } from './company.entity.js';
import { IssuingCompanyCreateInput, IssuingCompanyDeleteInput, IssuingCompanyUpdateInput } from './company.inputs.js';
import { companyById, orderCountOfCompany } from './company.loaders.js';
import { IssuingCompanyDeletePayload, IssuingCompanyPayload } from './company.payloads.js';
import { type IssuingCompanyRow, listCompanies } from './company.queries.js';
import { createCompany, deleteCompany, updateCompany } from './company.service.js';

const IssuingCompanyConnection = connectionType('IssuingCompany', () => IssuingCompanyEntity);

@Resolver(() => IssuingCompanyEntity)
export class IssuingCompanyResolver {
  @Allow('READ_CUSTOMERS')
  @Query(() => IssuingCompanyEntity, {
    nullable: true,
    description: 'One issuing company; null when this shop has none such.',
  })
  issuingCompany(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<IssuingCompanyRow | null> {
    return context.load(companyById, uuidOf('IssuingCompany', id));
  }

  @Allow('READ_CUSTOMERS')
  @Query(() => IssuingCompanyConnection, { description: 'The issuing companies of the shop, by name.' })
  issuingCompanies(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => NameListArgs) args: NameListArgs,
  ) {
    return listCompanies(context, args, info);
  }

  @FieldResolver(() => Int, { description: 'How many orders it invoices, cancelled ones included.' })
  orderCount(@Ctx() context: RequestContext, @Root() company: IssuingCompanyRow): Promise<number> {
    return context.load(orderCountOfCompany, company.id);
  }

  @Allow('SETTINGS')
  @Mutation(() => IssuingCompanyPayload, {
    description:
      'Makes an issuing company. The first of a shop is its default. Refused with NAME_TAKEN, and with TOO_MANY beyond fifty.',
  })
  issuingCompanyCreate(
    @Ctx() context: RequestContext,
    @Arg('input', () => IssuingCompanyCreateInput) input: IssuingCompanyCreateInput,
  ) {
    return createCompany(context, input);
  }

  @Allow('SETTINGS')
  @Mutation(() => IssuingCompanyPayload, {
    description:
      'Changes an issuing company; made the default, it takes the mark from the other. Refused with NOT_FOUND, NAME_TAKEN, STALE_VERSION.',
  })
  issuingCompanyUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => IssuingCompanyUpdateInput) input: IssuingCompanyUpdateInput,
  ) {
    return updateCompany(context, input);
  }

  @Allow('SETTINGS')
  @Mutation(() => IssuingCompanyDeletePayload, {
    description:
      'Deletes an issuing company: its customers stay, without a company. When it was the default, the oldest of the others becomes it. Refused with NOT_FOUND, and with COMPANY_HAS_ORDERS and their count as soon as it has any; with CUSTOMERS_LEFT when there are so many customers that it takes another try.',
  })
  issuingCompanyDelete(
    @Ctx() context: RequestContext,
    @Arg('input', () => IssuingCompanyDeleteInput) input: IssuingCompanyDeleteInput,
  ) {
    return deleteCompany(context, input);
  }
}

@Resolver(() => IssuingCompanyPayload)
export class IssuingCompanyPayloadResolver {
  @FieldResolver(() => IssuingCompanyEntity, {
    nullable: true,
    description: 'The issuing company as it stands now.',
  })
  issuingCompany(
    @Ctx() context: RequestContext,
    @Root() payload: IssuingCompanyPayload,
  ): Promise<IssuingCompanyRow | null> | null {
    return payload.companyId ? context.load(companyById, payload.companyId) : null;
  }
}

@Resolver(() => IssuingCompanyDeletePayload)
export class IssuingCompanyDeletePayloadResolver {
  @FieldResolver(() => IssuingCompanyEntity, {
    nullable: true,
    description: 'The company that became the default because the deleted one was; null when none did.',
  })
  newDefault(
    @Ctx() context: RequestContext,
    @Root() payload: IssuingCompanyDeletePayload,
  ): Promise<IssuingCompanyRow | null> | null {
    return payload.newDefaultId ? context.load(companyById, payload.newDefaultId) : null;
  }
}
