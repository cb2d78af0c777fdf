/** What a server is asked. */
export interface Ask {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One thing that is measured: how our server is asked for it, and how the bare one is. */
export interface Operation {
  readonly name: string;
  readonly what: string;
  ours(): Ask;
  bare(): Ask;
  /** What every answer must have in it. */
  readonly expects?: string;
  /** Asked once of each kind of server before anything is measured. */
  readonly before?: readonly Pick<Operation, 'ours' | 'bare'>[];
}
