/** What axe finds wrong with a page, in a form that reads well in a failed test. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Every violation as `rule: element`, none for a page without fault. */
export async function findViolations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
