import { createHash } from 'node:crypto';
import { type DocumentNode, Kind, print, visit } from 'graphql';

/** The hashes of the documents that our own client sends. */
export type KnownDocuments = Pick<ReadonlySet<string>, 'has'>;

/**
 * The SHA-256 of a document in a form that does not depend on how a client prepared it for sending: Apollo
 * Client adds `__typename` to every selection and takes its own directives out.
 */
export function documentHash(document: DocumentNode): string {
  const plain = visit(document, {
    Field: (field) =>
      field.name.value === '__typename' && !field.alias && !field.directives?.length ? null : undefined,
    Directive: (directive) => (directive.name.value === 'unmask' ? null : undefined),
  });
  const definitions = plain.definitions.map((definition) => print(definition)).sort();
  return createHash('sha256').update(definitions.join('\n')).digest('hex');
}

/** The hash of each operation in a set of documents, together with the fragments it uses. */
export function hashesOf(documents: DocumentNode[]): string[] {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const used = new Set<string>();
      const collect = (node: Parameters<typeof visit>[0]) =>
        visit(node, {
          FragmentSpread({ name }) {
            const fragment = fragments.get(name.value);
            if (!fragment || used.has(name.value)) return;
            used.add(name.value);
            collect(fragment);
          },
        });
      collect(operation);
      const fragmentsUsed = [...used].flatMap((name) => fragments.get(name) ?? []);
      return documentHash({ kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsUsed] });
    });
}
