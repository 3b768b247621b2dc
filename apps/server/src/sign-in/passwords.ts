import { hash, verify } from '@node-rs/argon2';

// OWASP's password storage sheet: argon2id (the library's default kind), 19 MiB, two passes, one lane.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password with argon2id for keeping. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), ARGON2ID);
}

/** Whether a password is the one that was hashed. */
export function isPassword(kept: { hash: string; password: string }): Promise<boolean> {
  return verify(kept.hash, kept.password.normalize('NFKC'));
}
