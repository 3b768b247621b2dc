/** The `handle` of a route whose page stands without the navigation: the front page and the doors of signing in. */
export const standsAlone = 'stands alone';
