import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { IconMail, IconPencil, IconShoppingCart, IconTags, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { CustomerRowFragment } from '../../gql/graphql';
import { mailTo } from '../../lib/mail-to';
import { useLanguage } from '../../lib/use-language';
import { RowMenu } from '../../ui/row-menu';
import { customerQuery } from '../orders/order-links';
import { useMay } from '../session/session';

/** What is done with a row in a dialog. */
export type RowTask = 'tags' | 'delete';
export type ShowTask = (task: RowTask, row: CustomerRowFragment) => void;

interface Props {
  row: CustomerRowFragment;
  show: ShowTask;
}

/** What can be done with a customer of the list. */
export function CustomerActions(props: Props) {
  const { email, orderCount } = props.row;
  const writes = useMay('WRITE_CUSTOMERS');
  const deletes = useMay('DELETE');
  if (!writes && !deletes && !email && orderCount === 0) return null;
  return <RowMenu name={props.row.displayName} items={() => <Items {...props} />} />;
}

const icon = (Icon: ComponentType<{ size: number; 'aria-hidden': true }>) => <Icon size={16} aria-hidden />;

function Items({ row, show }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const mayDelete = useMay('DELETE');
  const { id, email, orderCount } = row;
  return (
    <>
      {mayWrite && (
        <Menu.Item
          leftSection={icon(IconPencil)}
          renderRoot={(root) => <Link to="/clientes/$id" params={{ id }} {...root} />}
        >{t`Editar`}</Menu.Item>
      )}
      {orderCount > 0 && (
        <Menu.Item
          leftSection={icon(IconShoppingCart)}
          renderRoot={(root) => <Link to="/pedidos" search={{ q: customerQuery(id, language) }} {...root} />}
        >{t`Ver sus pedidos`}</Menu.Item>
      )}
      {email && (
        <Menu.Item leftSection={icon(IconMail)} component="a" href={mailTo(email)}>{t`Escribir un correo`}</Menu.Item>
      )}
      {mayWrite && (
        <Menu.Item leftSection={icon(IconTags)} onClick={() => show('tags', row)}>{t`Etiquetas…`}</Menu.Item>
      )}
      {mayDelete && (
        <Menu.Item c="var(--mantine-color-error)" leftSection={icon(IconTrash)} onClick={() => show('delete', row)}>
          {t`Eliminar…`}
        </Menu.Item>
      )}
    </>
  );
}
