import { afterEach, beforeEach } from 'vitest';

// A test that makes the product complain on the console has found something, so it fails.
// One that expects the complaint puts its own spy in place.
const complaints: unknown[][] = [];
const complain = (...words: unknown[]) => void complaints.push(words);

beforeEach(() => {
  complaints.length = 0;
  console.error = complain;
});

afterEach(() => {
  const [first] = complaints;
  if (first) throw new Error(`Unexpected console.error: ${first.map(String).join(' ')}`);
});
