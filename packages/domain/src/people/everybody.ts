/**
 * The id that stands where there is no one person or organisation: the audience of what anybody may read, the person
 * under whom a visitor's requests are kept, and the chain of the platform's own events.
 */
export const EVERYBODY = '00000000-0000-0000-0000-000000000000';
