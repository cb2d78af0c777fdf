import type { Slice } from '../platform/slice.js';
import { ChannelEntity } from './channel.entity.js';
import { channelById } from './channel.loaders.js';
import { ChannelPayloadResolver, ChannelResolver } from './channel.resolver.js';

export const channels: Slice = {
  name: 'channels',
  entities: [ChannelEntity],
  resolvers: [ChannelResolver, ChannelPayloadResolver],
  nodes: [{ type: 'Channel', permission: 'READ_CUSTOMERS', loader: channelById }],
};
