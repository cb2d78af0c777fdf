import { type DirectiveNode, type DocumentNode, type FragmentDefinitionNode, visit } from 'graphql';

/** The value that a variable must have for a part of a document to count (`@include`, `@skip`). */
export interface Condition {
  readonly variable: string;
  readonly when: boolean;
}
export type Variables = Readonly<Record<string, unknown>>;

/** The conditions of a selection, or 'never' when a literal leaves it out. */
export function conditionsOf(directives: readonly DirectiveNode[] | undefined): readonly Condition[] | 'never' {
  const conditions: Condition[] = [];
  for (const directive of directives ?? []) {
    const when = directive.name.value === 'include';
    if (!when && directive.name.value !== 'skip') continue;
    const value = directive.arguments?.[0]?.value;
    if (value?.kind === 'Variable') conditions.push({ variable: value.name.value, when });
    if (value?.kind === 'BooleanValue' && value.value !== when) return 'never';
  }
  return conditions;
}

/** The variables that stand in conditions anywhere in a document. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const conditions = conditionsOf([node]);
      if (conditions !== 'never') for (const { variable } of conditions) names.add(variable);
    },
  });
  return [...names];
}

/** Whether a part counts with these variables. */
export const holds = (conditions: readonly Condition[], variables: Variables): boolean =>
  conditions.every(({ variable, when }) => (variables[variable] ?? false) === when);

/** The fragments of a document by their names. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  );
