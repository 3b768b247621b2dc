/** Where a person goes once signed in: back to the page of this product that asked for it, else to their week. */
export function wayBack(search: URLSearchParams): string {
  const asked = search.get('then') ?? '';
  return /^\/(?![/\\])/.test(asked) ? asked : '/my-week';
}
