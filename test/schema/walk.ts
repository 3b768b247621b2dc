import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** One place of the schema that a person can read a description of: `Challenge.join(input:)`. */
export interface Place {
  name: string;
  description: string | null | undefined;
}

/** Relay's own plumbing, described by its specification. */
const plumbing =
  /^(PageInfo|.+Connection|.+Edge)(\.|$)|^Node$|\.(id|first|last|before|after)$|^Query\.nodes?(\.|$)/;

/** Every type, field, argument and input field that we named; the words of an enum explain themselves. */
export function places(schema: GraphQLSchema): Place[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [...(named.test(type.name) ? [] : [placed(type.name, type)]), ...members(type)])
    .filter((place) => !plumbing.test(place.name));
}

/** A verb's result and its success are described by the verb. */
const named = /(Result|Success)$/;

function members(type: GraphQLNamedType): Place[] {
  const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const args = fields.flatMap((field) =>
    field.args.map((arg) => placed(`${type.name}.${field.name}.${arg.name}`, arg)),
  );
  return [...[...inputs, ...fields].map((each) => placed(`${type.name}.${each.name}`, each)), ...args];
}

function placed(name: string, { description }: { description?: string | null | undefined }): Place {
  return { name, description };
}

/** The root fields of one kind; none when the schema has no such root. */
export function rootFields(root: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] {
  return Object.values(root?.getFields() ?? {});
}

/** What Pothos was told about a field. */
export function optionsOf(field: { extensions: Readonly<Record<string, unknown>> }): Record<string, unknown> {
  const options = field.extensions.pothosOptions;
  return typeof options === 'object' && options !== null ? { ...options } : {};
}

/** Every field that answers with records, one or many: `Challenge.stewards`. */
export function recordFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !plumbing.test(`${type.name}.`) && !isIntrospectionType(type))
    .flatMap((type) =>
      rootFields(isObjectType(type) ? type : null)
        .filter((field) => isRecord(schema, getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    );
}

function isRecord(schema: GraphQLSchema, name: string): boolean {
  const type = schema.getType(name.replace(/Connection$/, ''));
  if (name === 'Node') return true;
  return isObjectType(type) && type.getInterfaces().some((each) => each.name === 'Node');
}
