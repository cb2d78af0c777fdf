import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['src/**/*.graphql.ts'],
  generates: {
    'src/gql/': {
      preset: 'client',
      // Apollo asks for __typename everywhere, so the types (and the tests' answers) have it too.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { fragmentMasking: false },
      config: {
        // Unions of literals: the values themselves are said once, in packages/domain.
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Date: 'string', Decimal: 'string', JSONObject: 'Record<string, unknown>' },
        defaultScalarType: 'unknown',
      },
    },
  },
};
export default config;
