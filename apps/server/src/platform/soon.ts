/** A value that is at hand, or will be: see `RequestContext.get`. */
export type Soon<Value> = Value | Promise<Value>;

/** What follows from a value, at once when it is at hand. */
export const whenReady = <From, To>(value: Soon<From>, next: (value: From) => To): Soon<To> =>
  value instanceof Promise ? value.then(next) : next(value);
