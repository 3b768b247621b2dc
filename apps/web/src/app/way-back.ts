/** Where a person goes once signed in: back to the page of this product that asked for it, else to their week. */
export function wayBack(search: URLSearchParams): string {
  const asked = search.get('then') ?? '';
  return /^\/(?![/\\])/.test(asked) ? asked : '/my-week';
}

/** The page where one signs in, or registers, and comes back after to a page of this product. */
export function comingBack(page: '/sign-in' | '/register', to: string): string {
  return to === '/my-week' ? page : `${page}?then=${encodeURIComponent(to)}`;
}
