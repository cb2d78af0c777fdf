import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useMay } from '../../session/session';
import { OrderTimeline } from '../orders.graphql';

/** Runs a mutation of an order; its answer brings the order as it stands, and its history is asked for again. */
export function useOrderAction<Data, Input>(
  mutation: TypedDocumentNode<Data, OperationVariables & { input: Input; personal: boolean }>,
) {
  const personal = useMay('READ_PII');
  const [run] = useMutation(mutation, { refetchQueries: [OrderTimeline] });
  return async (input: Input) => (await run({ variables: { input, personal } })).data;
}
