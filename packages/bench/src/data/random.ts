/** A small deterministic generator (mulberry32): the same data on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A generator for one thing of a kind in a shop, which does not depend on what was made before. */
export const generatorOf = (shop: number, index: number, kind: number): (() => number) =>
  generator(Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(shop * 8 + kind, 0x85ebca6b));

export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
