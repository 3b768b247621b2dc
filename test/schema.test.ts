import { schema } from '@upstream/api/schema';
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicVerbs, visibility } from './schema/visibility.ts';
import { optionsOf, places, recordFields, rootFields } from './schema/walk.ts';

const verbs = rootFields(schema.getMutationType());
const classed = Object.values(visibility).flat();

describe('the schema', () => {
  it('describes every type, field and argument', () => {
    const bare = places(schema).filter((place) => !place.description?.trim());
    expect(bare.map((place) => place.name)).toEqual([]);
  });

  it('gives every verb a scope, or lists it as open to visitors', () => {
    const unguarded = verbs.filter((verb) => !optionsOf(verb).authScopes).map((verb) => verb.name);
    expect(unguarded.sort()).toEqual([...publicVerbs].sort());
  });

  it('answers every verb with a result that can refuse', () => {
    const mute = verbs.filter((verb) => {
      const type = getNamedType(verb.type);
      if (!isUnionType(type) || !type.name.endsWith('Result')) return true;
      const refuses = (member: string) =>
        schema.getPossibleTypes(refusal()).some((each) => each.name === member);
      return !type.getTypes().some((member) => refuses(member.name));
    });
    expect(mute.map((verb) => verb.name)).toEqual([]);
  });

  it('hands every verb one input object', () => {
    const odd = verbs.filter(({ args }) =>
      args.some((arg) => arg.name !== 'input' || !isNonNullType(arg.type)),
    );
    expect(odd.map((verb) => verb.name)).toEqual([]);
  });

  it('classes every field that answers with records', () => {
    const unclassed = recordFields(schema).filter((name) => !isRoot(name) && !classed.includes(name));
    expect(unclassed).toEqual([]);
  });

  it('lets a record be absent where its reader may not know of it', () => {
    const demanded = visibility['entry-gate'].filter((name) => {
      const field = fieldNamed(name);
      return field && isNonNullType(field.type) && !isListType(field.type.ofType) && !isConnection(field);
    });
    expect(demanded).toEqual([]);
  });

  it('keeps no class for a field that is gone, and none twice', () => {
    const there = recordFields(schema);
    expect(classed.filter((name) => !there.includes(name))).toEqual([]);
    expect(classed.filter((name, at) => classed.indexOf(name) !== at)).toEqual([]);
  });

  it('pages every connection', () => {
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? rootFields(type) : [],
    );
    const connections = fields.filter(isConnection);
    const unpaged = connections.filter(({ args }) => !args.some((arg) => arg.name === 'first'));
    expect(unpaged.map((field) => field.name)).toEqual([]);
  });
});

function isRoot(name: string): boolean {
  return /^(Query|Mutation)\.|^\w+Success\./.test(name);
}

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

function fieldNamed(name: string): GraphQLField<unknown, unknown> | undefined {
  const [type = '', field] = name.split('.');
  const owner = schema.getType(type);
  return rootFields(isObjectType(owner) ? owner : null).find((each) => each.name === field);
}

function refusal(): GraphQLInterfaceType {
  const type = schema.getType('Refusal');
  if (!isInterfaceType(type)) throw new Error('There is no interface Refusal.');
  return type;
}
