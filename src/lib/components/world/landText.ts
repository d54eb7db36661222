/** What there is to say of a piece of land, in words. */
import { languageTag, type Locale } from '$lib/i18n/locales';
import type { Messages } from '$lib/i18n/messages/en';
import type { LandFacts } from '$lib/world/describeLand';

/** One line: whose it was, who claimed it, who ruled it; `names` are those of the states by their index. */
export function landText(facts: LandFacts, names: readonly string[], text: Messages['world'], locale: Locale): string {
	const { state, power, claims, control, occupation } = facts;
	const list = new Intl.ListFormat(languageTag(locale), { type: 'conjunction' });
	const nameOf = (index: number) => names[index];
	const parts = [power === undefined ? nameOf(state) : text.of(nameOf(state), nameOf(power))];
	if (claims) parts.push(text.claimed(list.format(claims.map(nameOf))));
	if (control !== undefined) parts.push(text.control(nameOf(control)));
	if (occupation) parts.push(text.rule[occupation.kind](nameOf(occupation.by)));
	if (occupation?.as !== undefined) parts.push(nameOf(occupation.as));
	return parts.join(languageTag(locale) === 'en' ? ', ' : '，');
}
