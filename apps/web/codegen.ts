import type { CodegenConfig } from '@graphql-codegen/cli';

const types = {
  inlineFragmentTypes: 'mask',
  customDirectives: { apolloUnmask: true },
  scalars: { DateTime: 'string', Date: 'string', BigInt: 'string' },
  importExtension: '.ts',
  useTypeImports: true,
  nonOptionalTypename: true,
};

/**
 * Types for every `.graphql` document, written beside it. Fragments are masked: a component reads only
 * what its own fragment asks for, unless the spread says `@unmask`.
 */
const config: CodegenConfig = {
  schema: process.env.UPSTREAM_SCHEMA ?? '../../schema.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/app/possible-types.generated.ts': {
      plugins: ['./codegen-interfaces.ts'],
    },
    'src/app/schema-types.generated.ts': {
      plugins: ['typescript-operations'],
      config: { ...types, generateOperationTypes: false },
    },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'app/schema-types.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...types, importSchemaTypesFrom: './src/app/schema-types.generated.ts' },
    },
  },
};

export default config;
