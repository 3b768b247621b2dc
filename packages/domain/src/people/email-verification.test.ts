import { expect, test } from 'vitest';
import { AlreadyVerified, MailJustSent, whyNotSendVerification } from './email-verification.ts';

const NOW = new Date('2026-03-09T09:00:00Z');
const standing = { email: 'sam@example.org', verified: false, sentAt: null };
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

test('sends a link to whoever has not verified their address', () => {
  expect(whyNotSendVerification(standing, NOW)).toBeNull();
});

test('sends none to a verified address', () => {
  expect(whyNotSendVerification({ ...standing, verified: true }, NOW)).toBeInstanceOf(AlreadyVerified);
});

test('sends another only after two minutes', () => {
  expect(whyNotSendVerification({ ...standing, sentAt: minutesAgo(1) }, NOW)).toBeInstanceOf(MailJustSent);
  expect(whyNotSendVerification({ ...standing, sentAt: minutesAgo(2) }, NOW)).toBeNull();
});
