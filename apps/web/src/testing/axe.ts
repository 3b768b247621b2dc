import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with each rule broken and where. Contrast needs a real browser and is looked at in the journeys. */
export async function expectNoViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
