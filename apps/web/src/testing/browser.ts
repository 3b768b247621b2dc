import { cleanup } from '@testing-library/react';
import type { MockInstance } from 'vitest';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// jsdom does not know <search> yet, and React would warn of an element that nobody knows.
Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, { value: 'HTMLElement' });

let errors: MockInstance;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

afterEach(() => {
  cleanup();
  expect(errors, 'nothing may be written as an error').not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
