/** What the explorer opens with: it runs as it stands, for whoever is signed in. */
export const FIRST_QUERY = `# Ctrl+Enter runs it. Everything the screens do, the API does.
# The book on the left is the reference: each type, field and unit.

query OpenChallenges {
  viewer {
    person { name }
    actingFor { name kind }
  }
  challenges(first: 5) {
    edges {
      node { id title statement }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;
