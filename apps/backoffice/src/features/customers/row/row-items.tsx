import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import {
  IconLayoutSidebarRight,
  IconMail,
  IconPencil,
  IconShoppingCart,
  IconTags,
  IconTrash,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { CustomerRowFragment } from '../../../gql/graphql';
import { mailTo } from '../../../lib/mail-to';
import { useLanguage } from '../../../lib/use-language';
import type { Boxed } from '../../../ui/late-box';
import { MenuBox } from '../../../ui/menu-box';
import { previewSearch } from '../../../ui/use-preview';
import { customerQuery } from '../../orders/order-links';
import { useMay } from '../../session/session';
import type { ShowTask } from './row-task';

interface Props {
  boxed: Boxed;
  row: CustomerRowFragment;
  show: ShowTask;
}

const icon = (Icon: ComponentType<{ size: number; 'aria-hidden': true }>) => <Icon size={16} aria-hidden />;

/** The menu of a customer of the list. */
export function RowItems({ boxed, row, show }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const mayWrite = useMay('WRITE_CUSTOMERS');
  const mayDelete = useMay('DELETE');
  const { id, email, orderCount } = row;
  return (
    <MenuBox boxed={boxed}>
      <Menu.Item
        leftSection={icon(IconLayoutSidebarRight)}
        renderRoot={(root) => <Link {...previewSearch(id)} {...root} />}
      >{t`Vista rápida`}</Menu.Item>
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
    </MenuBox>
  );
}
