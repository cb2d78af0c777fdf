import { addressInput, addressLimits, addressUpdateInput } from '@clientela/domain/address';
import { channelCreateInput, channelLimits, channelUpdateInput } from '@clientela/domain/channel';
import { customerLimits } from '@clientela/domain/customer';
import { customerCreateInput, customerUpdateInput } from '@clientela/domain/customer-input';
import { customerGroupCreateInput, customerGroupUpdateInput, groupLimits } from '@clientela/domain/group';
import {
  issuingCompanyCreateInput,
  issuingCompanyLimits,
  issuingCompanyUpdateInput,
} from '@clientela/domain/issuing-company';
import { noteInput, noteLimits } from '@clientela/domain/note';
import { shopCreateInput, shopLimits, shopUpdateInput } from '@clientela/domain/shop';
import { tagInput, tagLimits, tagUpdateInput } from '@clientela/domain/tag';
import { optionalLine, singleLine } from '@clientela/domain/text';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { type Concept, disagreements } from '../../test/agreement.js';
import { apiSchema } from '../../test/schema.js';
import { ChannelEntity } from '../channels/channel.entity.js';
import { IssuingCompanyEntity } from '../companies/company.entity.js';
import { AddressEntity } from '../customers/records/address.entity.js';
import { CustomerEntity } from '../customers/records/customer.entity.js';
import { CustomerNoteEntity } from '../customers/records/customer-note.entity.js';
import { CustomerGroupEntity } from '../groups/group.entity.js';
import { ShopEntity } from '../shops/shop.entity.js';
import { TagEntity } from '../tags/tag.entity.js';

const schema = apiSchema();
const tag: Concept = {
  type: 'Tag',
  entity: TagEntity,
  limits: tagLimits,
  inputs: [
    { schema: tagInput, input: 'TagCreateInput' },
    { schema: tagUpdateInput, input: 'TagUpdateInput' },
  ],
};
const concepts: Concept[] = [
  tag,
  {
    type: 'CustomerGroup',
    entity: CustomerGroupEntity,
    limits: groupLimits,
    inputs: [
      { schema: customerGroupCreateInput, input: 'CustomerGroupCreateInput' },
      { schema: customerGroupUpdateInput, input: 'CustomerGroupUpdateInput' },
    ],
  },
  {
    type: 'Customer',
    entity: CustomerEntity,
    limits: customerLimits,
    inputs: [
      { schema: customerCreateInput, input: 'CustomerCreateInput' },
      { schema: customerUpdateInput, input: 'CustomerUpdateInput' },
    ],
    // Phones are kept in E.164, shorter than as they are typed. Metadata that is cleared is an empty object.
    otherwiseWide: ['phone', 'metadata'],
  },
  {
    type: 'Address',
    entity: AddressEntity,
    limits: addressLimits,
    inputs: [
      { schema: addressInput, input: 'AddressInput' },
      { schema: addressUpdateInput, input: 'CustomerAddressUpdateInput', besides: ['id'] },
    ],
    // Without a country it is in that of the shop.
    otherwiseWide: ['phone', 'countryCode'],
  },
  {
    type: 'Channel',
    entity: ChannelEntity,
    limits: channelLimits,
    inputs: [
      { schema: channelCreateInput, input: 'ChannelCreateInput' },
      { schema: channelUpdateInput, input: 'ChannelUpdateInput' },
    ],
  },
  {
    type: 'IssuingCompany',
    entity: IssuingCompanyEntity,
    limits: issuingCompanyLimits,
    inputs: [
      { schema: issuingCompanyCreateInput, input: 'IssuingCompanyCreateInput' },
      { schema: issuingCompanyUpdateInput, input: 'IssuingCompanyUpdateInput' },
    ],
  },
  {
    type: 'Shop',
    entity: ShopEntity,
    limits: shopLimits,
    inputs: [
      { schema: shopCreateInput, input: 'ShopCreateInput' },
      { schema: shopUpdateInput, input: 'ShopUpdateInput' },
    ],
  },
  {
    type: 'CustomerNote',
    entity: CustomerNoteEntity,
    limits: noteLimits,
    inputs: [
      { schema: noteInput, input: 'CustomerNoteCreateInput', besides: ['customerId'] },
      { schema: noteInput, input: 'CustomerNoteUpdateInput', besides: ['id'] },
    ],
  },
];

describe('domain, API and database agree', () => {
  test.each(concepts)('on a $type', (concept) => {
    expect(disagreements(schema, concept)).toEqual([]);
  });
});

describe('a disagreement is named by its field:', () => {
  const withName = (name: z.ZodMiniType) => ({
    ...tag,
    inputs: [{ schema: z.object({ ...tagInput.shape, name }), input: 'TagCreateInput' }],
  });

  test('a limit that is not the column’s, nor the one that was said', () => {
    expect(disagreements(schema, withName(singleLine({ max: 41, says: '' })))).toEqual([
      'TagCreateInput.name has at most 41 characters and its column 40',
      'TagCreateInput.name does not keep the limit of Tag',
    ]);
  });

  test('a field that may be absent or cleared in one place alone', () => {
    expect(disagreements(schema, withName(optionalLine(tagLimits.name)))).toEqual([
      'TagCreateInput.name is required in the API and not so in the domain',
      'TagCreateInput.name can be cleared and its column cannot be null',
    ]);
  });

  test('a field that one place does not have', () => {
    const { color: _color, ...shape } = tagInput.shape;
    const inputs = [{ schema: z.object({ ...shape, flavour: z.string() }), input: 'TagCreateInput' }];
    expect(disagreements(schema, { ...tag, inputs })).toEqual([
      'TagCreateInput.color has no rule in the domain',
      'TagCreateInput.flavour is missing in the API',
    ]);
  });

  test('a column that may be null behind a field that may not', () => {
    // Staff always have an e-mail and a language, customers need neither.
    expect(disagreements(schema, { ...tag, type: 'StaffUser', entity: CustomerEntity, inputs: [] })).toEqual([
      'StaffUser.email may be null in the database and not so in the API',
      'StaffUser.locale may be null in the database and not so in the API',
    ]);
  });
});
