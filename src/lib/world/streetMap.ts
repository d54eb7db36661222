/** A street map below the atlas, as the site may be built with. */

/** From this zoom on it is shown. */
export const streetZoom = 7;

/** The file `basemap/streets.json`, which holds null where the site has none. */
export interface StreetMap {
	/** Address of a PMTiles archive of Protomaps' tiles (`.pmtiles`), or of a MapLibre style. */
	url: string;
	/** Whom the map thanks for it. */
	credit: string;
}
