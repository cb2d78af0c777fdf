import { uuidv7 } from '../src/platform/database/values.js';
import { testApp } from './api.js';
import { anAddress, type StaffMember } from './staff.js';

/** What new people sign in with. */
export const password = 'girasol-verde-37';
/** The document that asks somebody. */
export const inviting = `mutation ($input: StaffInviteInput!) {
  staffInvite(input: $input) { token invitation { id email role invitedByName } userErrors { code path relatedId } }
}`;
const accepting = `mutation ($input: StaffInvitationAcceptInput!) {
  staffInvitationAccept(input: $input) { viewer { staff { name email } memberships { role shop { name } } } userErrors { code path } }
}`;

interface Invited {
  staffInvite: { token: string; invitation: { id: string }; userErrors: { code: string }[] };
}
interface Accepted {
  staffInvitationAccept: { viewer: { staff: { name: string } } | null; userErrors: { code: string; path: string[] }[] };
}
/** Who works in the shop. */
export const members = '{ staffMembers { role staff { id name email } } }';
export interface Members {
  staffMembers: { role: string; staff: { id: string; name: string; email: string } }[];
}

/** Asks somebody to work in the shop. */
export const invite = async (owner: Pick<StaffMember, 'data'>, email: string, role = 'AGENT') =>
  (await owner.data<Invited>(inviting, { input: { email, role } })).staffInvite;
export const anEmail = () => `${uuidv7()}@nueva.example`;
/** Sends a document as nobody, from an address of its own. */
export const asNobody = async <Data>(query: string, variables: object, headers: Record<string, string> = {}) => {
  const { http } = await testApp();
  const response = await http.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: anAddress(),
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query, variables }),
  });
  return { cookie: String(response.headers['set-cookie'] ?? ''), data: (response.json() as { data: Data }).data };
};
/** Takes an invitation up. */
export const accept = async (input: object, headers?: Record<string, string>) => {
  const { cookie, data } = await asNobody<Accepted>(accepting, { input }, headers);
  return { cookie, ...data.staffInvitationAccept };
};
export const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
