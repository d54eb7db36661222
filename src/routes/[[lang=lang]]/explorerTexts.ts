/** What the explorer says of its selection, in the language of the page. */
import type { MapMarker } from '$lib/cluster/clusterIndex';
import type { Stop } from '$lib/dataset/catalogue';
import { tally, yearsOf } from '$lib/dataset/selection';
import type { Explorer } from '$lib/explorer/explorer.svelte';
import type { Messages } from '$lib/i18n/messages/en';
import { readGroups } from '$lib/map/markerShape';
import { describeYears } from '$lib/time/describeYears';

/** The whole address of what the explorer shows. */
export function addressOf({ query }: Explorer): string {
	return location.origin + location.pathname + query;
}

export type Texts = ReturnType<typeof createTexts>;

/** The functions read the explorer's present state. */
export function createTexts(explorer: Explorer, messages: Messages) {
	const text = messages.explorer;

	function years(): string {
		const { years: selected, compare } = explorer;
		return compare === undefined ? describeYears(selected) : text.compared(selected.from, compare);
	}

	function placeName(id: string): string {
		return explorer.catalogue.placeById.get(id)!.name;
	}

	/** How many stops of a marker are of each year, where two are compared. */
	function split({ groups }: MapMarker): string[] {
		const { years: selected, compare } = explorer;
		if (compare === undefined) return [];
		const [first, second] = readGroups(groups).hues;
		return [text.ofYear(selected.from, first), text.ofYear(compare, second)];
	}

	function nameMarker(marker: MapMarker): string {
		if (marker.kind === 'cluster')
			return messages.map.cluster(text.stops(marker.count), text.places(marker.listPlaces().length));
		const stops = explorer.selected.filter((stop) => stop.place === marker.key);
		const spell = describeYears(yearsOf(stops));
		const name = messages.map.place(placeName(marker.key), text.summits(marker.count), spell);
		return stops.every(({ isVirtual }) => isVirtual) ? messages.map.byVideo(name) : name;
	}

	return {
		years,
		placeName,

		/** The years within a sentence that says what there is not in them. */
		eitherYear(): string {
			const { years: selected, compare } = explorer;
			return compare === undefined ? years() : text.either(selected.from, compare);
		},

		tally(stops: Stop[]): string {
			if (explorer.isPending) return text.filtersPending;
			const { stops: n, summits, places } = tally(stops);
			return text.tally(text.stops(n), text.summits(summits), text.places(places));
		},

		announcement(): string {
			if (explorer.isPending) return text.filtersPending;
			const { summits, places } = tally(explorer.selected);
			return text.announce(years(), text.summits(summits), text.places(places));
		},

		marker: (marker: MapMarker): string => messages.site.joinSentences([nameMarker(marker), ...split(marker)])
	};
}
