import { useQuery } from '@apollo/client/react';
import { countryCodes, countryName } from '@clientela/domain/country';
import { CustomerSource, CustomerStatus, CustomerType } from '@clientela/domain/customer';
import { useLingui } from '@lingui/react/macro';
import { TagsInput } from '@mantine/core';
import { useMemo } from 'react';
import { useLanguage } from '../../../lib/use-language';
import { PickSeveral } from '../../../ui/pick-several';
import { ChannelOptions } from '../../channels/channels.graphql';
import { CompanyOptions } from '../../companies/companies.graphql';
import { ProductField } from '../../orders/product-field';
import { useCustomerWords } from '../customer-labels';
import type { ListFilter } from '../customer-query';

/** The filter as it is being put together, and the way to change a part of it. */
export interface Draft {
  filter: ListFilter;
  set: (part: Partial<ListFilter>) => void;
}

/** Who they are. */
export function KindFields({ filter, set }: Draft) {
  const { t } = useLingui();
  const words = useCustomerWords();
  return (
    <>
      <PickSeveral
        label={t`Estado`}
        choices={Object.values(CustomerStatus).map((value) => ({ value, label: words.status[value] }))}
        value={filter.status}
        onChange={(status) => set({ status })}
      />
      <PickSeveral
        label={t`Tipo`}
        choices={Object.values(CustomerType).map((value) => ({ value, label: words.type[value] }))}
        value={filter.type}
        onChange={(type) => set({ type })}
      />
      <PickSeveral
        label={t`Origen`}
        choices={Object.values(CustomerSource).map((value) => ({ value, label: words.source[value] }))}
        value={filter.source}
        onChange={(source) => set({ source })}
      />
    </>
  );
}

/** Where they are from. */
export function PlaceFields({ filter, set }: Draft) {
  const { t } = useLingui();
  return (
    <>
      <PickSeveral
        label={t`País`}
        choices={useCountries()}
        value={filter.countries}
        onChange={(countries) => set({ countries })}
      />
      <TagsInput
        label={t`Ciudad`}
        value={[...filter.cities]}
        onChange={(cities) => set({ cities })}
        placeholder={filter.cities.length > 0 ? undefined : t`Escribe y pulsa Intro`}
      />
    </>
  );
}

function useCountries() {
  const language = useLanguage();
  return useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, label: countryName(value, language) }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [language],
  );
}

/** Of which channel and of which issuing company they are; the latter where there are several. */
export function HouseFields({ filter, set }: Draft) {
  const { t } = useLingui();
  const channels = useQuery(ChannelOptions).data?.channels.nodes ?? [];
  const companies = useQuery(CompanyOptions).data?.issuingCompanies.nodes ?? [];
  const named = ({ name }: { name: string }) => ({ value: name, label: name });
  return (
    <>
      <PickSeveral
        label={t`Canal`}
        choices={channels.map(named)}
        value={filter.channels}
        onChange={(names) => set({ channels: names })}
      />
      {(companies.length > 1 || filter.companies.length > 0) && (
        <PickSeveral
          label={t`Cliente de`}
          choices={companies.map(named)}
          value={filter.companies}
          onChange={(names) => set({ companies: names })}
        />
      )}
    </>
  );
}

/** What they bought. */
export function BoughtField({ filter, set }: Draft) {
  const { t } = useLingui();
  return <ProductField label={t`Compró`} value={filter.products} onChange={(products) => set({ products })} />;
}
