/** Queries that open one thing in the explorer, everything else at its default. */
import { writeAddress } from './address';
import { defaultViewState, type ViewState } from './viewState';

/** Query with which the map opens on a place or a meeting, such as `?place=geneva`. */
export function recordQuery(open: Pick<ViewState, 'place' | 'summit'>): string {
	return queryOf(open);
}

/** Query with which the map shows one series alone, such as `?series=allied`. */
export function seriesQuery(id: string): string {
	return queryOf({ series: [id] });
}

/** Query with which the map shows the meetings of one leader alone, such as `?leader=mikhail-gorbachev`. */
export function leaderQuery(id: string): string {
	return queryOf({ leaders: [id] });
}

/** Query with which the map shows one year alone, such as `?years=1985`. */
export function yearQuery(year: number): string {
	return queryOf({ years: { from: year, to: year } });
}

function queryOf(state: Partial<ViewState>): string {
	const anySpan = { from: 0, to: 0 };
	return writeAddress({ ...defaultViewState(anySpan), ...state }, anySpan);
}
