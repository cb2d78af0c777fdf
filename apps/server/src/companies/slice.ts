import type { Slice } from '../platform/slice.js';
import { IssuingCompanyEntity } from './company.entity.js';
import { companyById } from './company.loaders.js';
import {
  IssuingCompanyDeletePayloadResolver,
  IssuingCompanyPayloadResolver,
  IssuingCompanyResolver,
} from './company.resolver.js';

export const companies: Slice = {
  name: 'companies',
  entities: [IssuingCompanyEntity],
  resolvers: [IssuingCompanyResolver, IssuingCompanyPayloadResolver, IssuingCompanyDeletePayloadResolver],
  nodes: [{ type: 'IssuingCompany', permission: 'READ_CUSTOMERS', loader: companyById }],
};
