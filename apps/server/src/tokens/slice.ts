import type { Slice } from '../platform/slice.js';
import { ApiTokenEntity } from './api-token.entity.js';
import { tokenById } from './token.loaders.js';
import {
  ApiTokenCreatePayloadResolver,
  ApiTokenResolver,
  ApiTokenRevokePayloadResolver,
  StaffTokensResolver,
  ViewerTokenResolver,
} from './token.resolver.js';

export const tokens: Slice = {
  name: 'tokens',
  entities: [ApiTokenEntity],
  resolvers: [
    ApiTokenResolver,
    ApiTokenCreatePayloadResolver,
    ApiTokenRevokePayloadResolver,
    StaffTokensResolver,
    ViewerTokenResolver,
  ],
  nodes: [{ type: 'ApiToken', permission: 'ADMIN', loader: tokenById }],
};
