import { useQuery } from '@apollo/client/react';
import { Plural } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { claimableQuery } from './order-links';
import { ClaimableCount } from './whose.graphql';

/** The way to the orders of a customer that nobody has proven to be theirs; where there are none, nothing. */
export function ClaimableNote({ customerId }: { customerId: string }) {
  const language = useLanguage();
  const { data } = useQuery(ClaimableCount, { variables: { id: customerId }, fetchPolicy: 'cache-and-network' });
  const count = data?.customer?.claimable.totalCount ?? 0;
  if (count === 0) return null;
  const formatted = formatNumber(language, count);
  return (
    <Text size="sm" mb="xs">
      <Link to="/pedidos" search={{ q: claimableQuery(customerId, language) }}>
        <Plural
          value={count}
          one={`${formatted} pedido sin verificar: mira si es suyo`}
          other={`${formatted} pedidos sin verificar: mira si son suyos`}
        />
      </Link>
    </Text>
  );
}
