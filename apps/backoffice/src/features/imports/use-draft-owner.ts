import { useSession, useShop } from '../session/session';

/** Whose files these are: what one person chose in one shop is nobody else's. */
export function useDraftOwner(): string {
  const { staff } = useSession();
  const { id } = useShop();
  return `${staff.id} ${id}`;
}
