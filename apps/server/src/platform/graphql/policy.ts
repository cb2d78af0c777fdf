import type { Permission } from '@clientela/domain/permission';
import { Extensions } from 'type-graphql';

/** Who may use a field: anybody, anybody signed in, or who holds a permission. */
export type Policy = 'PUBLIC' | 'SIGNED_IN' | Permission;

/**
 * Says who may use a field, or every field of a type that does not say otherwise. A field without a policy, its own or
 * its type's, is refused to all. On an input type or input field it says who may send it.
 */
export const Allow = (policy: Policy) => Extensions({ policy });
