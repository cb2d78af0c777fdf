/** `__Host-`: sent by browsers to this very host alone, over https or to the machine itself. */
export const sessionCookieName = '__Host-clientela';
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

/** The cookie outlives the browser's window for as long as a session may live; the server decides when it ends. */
export const sessionCookie = (token: string) =>
  `${sessionCookieName}=${token}; ${attributes}; Max-Age=${30 * 24 * 3600}`;
export const clearedSessionCookie = `${sessionCookieName}=; ${attributes}; Max-Age=0`;
