import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout, the one that holds `prisma` and `packages`. */
export const CHECKOUT = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** Where models, migrations and policies live. */
export const PRISMA_FOLDER = join(CHECKOUT, 'prisma');
