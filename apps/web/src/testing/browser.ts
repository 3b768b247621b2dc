import { cleanup } from '@testing-library/react';
import type { MockInstance } from 'vitest';
import { afterEach, beforeEach, expect, vi } from 'vitest';

let errors: MockInstance;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
});

afterEach(() => {
  cleanup();
  expect(errors, 'nothing may be written as an error').not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
