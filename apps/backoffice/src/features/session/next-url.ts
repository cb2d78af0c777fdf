/** `?next=`: where to go after signing in. Only a path of this site: anything else is dropped, not followed. */
export function parseNext(raw: Record<string, unknown>): { next?: string } {
  const { next } = raw;
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}
