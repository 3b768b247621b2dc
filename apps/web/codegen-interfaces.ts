import { type GraphQLSchema, isInterfaceType } from 'graphql';

/**
 * Which types implement which interface, for the client's cache. The results of verbs are unions too, but no fragment
 * is on one: leaving them out spares every reader two kilobytes.
 */
export function plugin(schema: GraphQLSchema): string {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  const possibleTypes = Object.fromEntries(
    interfaces.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  return `const implementations: { possibleTypes: Record<string, string[]> } = ${JSON.stringify({ possibleTypes })};
export default implementations;
`;
}
