/** By what a list is sorted, and which end comes first. */
export interface Sort<SortKey extends string> {
  key: SortKey;
  descending: boolean;
}
