/** What axe finds wrong with a page, in a form that reads well in a failed test. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rules whose outcome the colour scheme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Every violation as `rule: element`, none for a page without fault. */
export async function findViolations(page: Page): Promise<string[]> {
	return run(axeOn(page));
}

/** Every violation in light, and those of the rules on colour in dark: nothing else differs. */
export async function findViolationsInBothSchemes(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await run(axeOn(page).options({ runOnly: colourRules, resultTypes: ['violations'] }));
	await page.emulateMedia({ colorScheme: 'light' });
	return [...(await findViolations(page)), ...dark.map((violation) => `in dark ${violation}`)];
}

/** Legacy mode saves a blank page a run; it differs only for frames of other origins, of which there are none. */
function axeOn(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}

async function run(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
