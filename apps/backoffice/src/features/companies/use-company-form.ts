import { useMutation } from '@apollo/client/react';
import { issuingCompanyCreateInput } from '@clientela/domain/issuing-company';
import { isTaxIdValid } from '@clientela/domain/tax-id';
import { useLingui } from '@lingui/react/macro';
import type { CompanyRowFragment } from '../../gql/graphql';
import { issuesOf, type Snapshot } from '../../lib/form-values';
import { toast } from '../../lib/toast';
import { useForm } from '../../lib/use-form';
import { useShop } from '../session/session';
import { Companies, CompanyCreate, CompanyUpdate } from './companies.graphql';

type Values = { name: string; taxId: string; isDefault: boolean };

const fresh: Snapshot<Values> = { values: { name: '', taxId: '', isDefault: false }, version: 0 };
const storedOf = ({ name, taxId, isDefault, version }: CompanyRowFragment): Snapshot<Values> => ({
  values: { name, taxId: taxId ?? '', isDefault },
  version,
});

/** Saves a new company, or the changes of one. The mark moves from another, so the list is asked for again. */
function useSave(company: CompanyRowFragment | undefined) {
  const [create] = useMutation(CompanyCreate, { refetchQueries: [Companies] });
  const [update] = useMutation(CompanyUpdate, { refetchQueries: [Companies] });
  return async (values: Values, changes: Partial<Values>, expectedVersion: number) => {
    if (!company) {
      const { data } = await create({ variables: { input: { ...values, taxId: values.taxId || null } } });
      return data?.issuingCompanyCreate;
    }
    const { name, taxId, isDefault } = changes;
    const input = {
      id: company.id,
      expectedVersion,
      ...(name !== undefined && { name }),
      ...(taxId !== undefined && { taxId: taxId || null }),
      ...(isDefault && { isDefault }),
    };
    const { data } = await update({ variables: { input } });
    return data?.issuingCompanyUpdate;
  };
}

/** The form of an issuing company: an existing one, or a new one. */
export function useCompanyForm(company: CompanyRowFragment | undefined, onClose: () => void) {
  const { t } = useLingui();
  const { countryCode } = useShop();
  const save = useSave(company);
  let doubt = '';
  return useForm<Values>({
    stored: company ? storedOf(company) : fresh,
    labels: { name: t`Nombre`, taxId: t`NIF`, isDefault: t`Factura lo que no diga otra cosa` },
    check: (values) => issuesOf(issuingCompanyCreateInput, values),
    save: async ({ values, changes, version }) => {
      const payload = await save(values, changes, version);
      const now = payload?.issuingCompany;
      if (isTaxIdValid(now?.taxId ?? null, countryCode) === false)
        doubt = t`El NIF no cuadra con su letra o dígito de control: revísalo.`;
      return { userErrors: payload?.userErrors ?? [], now: now && storedOf(now) };
    },
    onSaved: () => {
      toast([company ? t`Empresa guardada` : t`Empresa creada`, doubt].filter(Boolean).join('. '));
      onClose();
    },
  });
}
