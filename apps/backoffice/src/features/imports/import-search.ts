/** The steps of the wizard in their order, by their names in the address. Another one takes its place here. */
export const stepIds = ['archivo', 'columnas', 'revision', 'carga'] as const;
export type StepId = (typeof stepIds)[number];

export interface ImportSearch {
  paso?: StepId;
  /** A file that was loaded before. */
  carga?: string;
}

const isStep = (value: unknown): value is StepId => stepIds.some((id) => id === value);

/** The address of the wizard. */
export const parseImportSearch = ({ paso, carga }: Record<string, unknown>): ImportSearch => ({
  ...(isStep(paso) ? { paso } : {}),
  ...(typeof carga === 'string' ? { carga } : {}),
});
