import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { Failure } from '../../../ui/failure';
import { PriceSteps } from '../price-steps';
import s from './price-story.module.css';
import { OrderPricing } from './pricing.graphql';

/** How the price of the order came about. Asked for when somebody wants to know. */
export function PriceStory({ orderId }: { orderId: string }) {
  const { t } = useLingui();
  const [wanted, setWanted] = useState(false);
  return (
    <details className={s.story} onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary>{t`Por qué este precio`}</summary>
      {wanted && <Steps orderId={orderId} />}
    </details>
  );
}

function Steps({ orderId }: { orderId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(OrderPricing, { variables: { id: orderId } });
  if (error) return <Failure what={t`No se pudo cargar el cálculo.`} error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={60} />;
  const steps = data.order?.pricing;
  if (steps) return <PriceSteps steps={steps} />;
  return <Text size="sm">{t`El precio lo puso su canal: aquí no se calculó.`}</Text>;
}
