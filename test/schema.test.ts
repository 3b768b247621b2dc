import { schema } from '@upstream/api/schema';
import {
  type GraphQLInterfaceType,
  getNamedType,
  getNullableType,
  isInterfaceType,
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
    expect(recordFields(schema).filter((name) => !classed.includes(name))).toEqual([]);
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
    const connections = fields.filter((field) =>
      getNullableType(field.type).toString().endsWith('Connection'),
    );
    const unpaged = connections.filter(({ args }) => !args.some((arg) => arg.name === 'first'));
    expect(unpaged.map((field) => field.name)).toEqual([]);
  });
});

function refusal(): GraphQLInterfaceType {
  const type = schema.getType('Refusal');
  if (!isInterfaceType(type)) throw new Error('There is no interface Refusal.');
  return type;
}
