import { globalId } from '@clientela/domain/global-id';
import type { Locale } from '@clientela/domain/locale';
import type { StaffRole } from '@clientela/domain/permission';
import type { App } from '../src/app.js';
import { uuidv7 } from '../src/platform/database/values.js';
import { sessionCookieName } from '../src/platform/http/session-cookie.js';
import { hashPassword } from '../src/platform/password.js';
import { insertStaff } from '../src/staff/installation.service.js';
import { MembershipEntity } from '../src/staff/membership.entity.js';
import { beginSession } from '../src/staff/sessions.js';
import { aShop, asker, type GraphQLAnswer, testApp } from './api.js';

/** A member of a shop's staff, signed in: sends documents with their session's cookie, for that shop. */
export interface StaffMember {
  readonly shopId: string;
  readonly staffId: string;
  readonly email: string;
  readonly cookie: string;
  /** The answer, errors and all. */
  ask<Data>(query: string, variables?: object, headers?: Record<string, string>): Promise<GraphQLAnswer<Data>>;
  /** The data; an answer with errors fails the test with their text. */
  data<Data>(query: string, variables?: object, headers?: Record<string, string>): Promise<Data>;
}

export interface StaffOptions {
  readonly shopId?: string;
  readonly role?: StaffRole;
  readonly name?: string;
  readonly locale?: Locale;
  /** Hashed only when it is said: the session needs none. */
  readonly password?: string;
  readonly app?: App;
}

/** Somebody who works in a shop (a new one unless given) in a role (OWNER unless given), already signed in. */
export async function aStaffMember(options: StaffOptions = {}): Promise<StaffMember> {
  const app = options.app ?? (await testApp());
  const shopId = options.shopId ?? (await aShop({}, app));
  const staffId = uuidv7();
  const email = `${staffId}@tienda.example`;
  const { name = 'Begoña Núñez', locale = 'ES', role = 'OWNER', password } = options;
  const passwordHash = password ? await hashPassword(password) : 'none';
  const token = await app.database.write({ shopId, staffId }, async (transaction) => {
    await insertStaff(transaction, { id: staffId, name, email, passwordHash, locale });
    await transaction.manager.insert(MembershipEntity, { shopId, staffUserId: staffId, role });
    return beginSession(transaction, staffId, 'Jest');
  });
  const cookie = `${sessionCookieName}=${token}`;
  const headers = { cookie, 'clientela-shop': globalId('Shop', shopId) };
  return { shopId, staffId, email, cookie, ...asker(app, headers) };
}

/** What a browser sees of a try to sign in. */
export interface SignInAnswer {
  readonly status: number;
  readonly body: string;
  readonly payload: { viewer: unknown; userErrors: { code: string; message: string }[] };
  /** The whole Set-Cookie, and the pair that the browser sends back. */
  readonly setCookie: string | undefined;
  readonly cookie: string;
}

let addresses = 0;
/** An address that nobody has used: throttling counts by address as well. */
export const anAddress = () => `198.51.${(addresses >> 8) & 255}.${addresses++ & 255}`;

/** Signs in as a browser does: from an address of its own unless one is given. */
export async function trySignIn(
  input: { email: string; password: string },
  options: { app?: App; address?: string; cookie?: string; headers?: Record<string, string> } = {},
): Promise<SignInAnswer> {
  const app = options.app ?? (await testApp());
  const { email, password } = input;
  const query = `mutation ($input: SignInInput!) {
    signIn(input: $input) { viewer { staff { email } permissions } userErrors { code message } }
  }`;
  const response = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: options.address ?? anAddress(),
    headers: {
      'content-type': 'application/json',
      ...(options.cookie ? { cookie: options.cookie } : {}),
      ...options.headers,
    },
    payload: JSON.stringify({ query, variables: { input: { email, password } } }),
  });
  const setCookie = response.headers['set-cookie'];
  const sent = typeof setCookie === 'string' ? setCookie : undefined;
  const { data } = response.json() as { data: { signIn: SignInAnswer['payload'] } };
  return {
    status: response.statusCode,
    body: response.body,
    payload: data?.signIn,
    setCookie: sent,
    cookie: sent?.split(';')[0] ?? '',
  };
}
