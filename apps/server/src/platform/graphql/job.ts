import { ObjectType } from 'type-graphql';
import { Node } from './node.js';
import { Allow } from './policy.js';

/** Comes with work that outlasts its request. Nothing answers one yet: payloads have the field so that it need not be added. */
@Allow('SIGNED_IN')
@ObjectType({ simpleResolvers: true, implements: Node, description: 'Work that goes on after the answer.' })
export class Job extends Node {}
