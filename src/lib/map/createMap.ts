/** The glue to MapLibre: makes the map, reports its view and moves its camera. Values and callbacks only. */
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import 'maplibre-gl/dist/maplibre-gl.css';
import { boundsOf, unwrapLongitude, type Bounds, type Position } from '../cluster/bounds';
import type { ClusterView } from '../cluster/clusterView';
import { loneZoom } from '../cluster/stayTree';
import type { Locale } from '../i18n/locales';
import { cameraLimits, type Camera, type Projection } from '../url/viewState';
import type { History } from '../world/history';
import type { Labels } from '../world/labels';
import { clearingsOf } from './clearings';
import { drawStill, type Paper } from './drawStill';
import type { Cover } from './labelLayout';
import { loadStreets, type Streets } from './loadStreets';
import { moverOf, readCamera, readView, wholeGlobe } from './mapCamera';
import { createMapData } from './mapData';
import type { Mover, Padding, Venue, WorldView } from './mapView';
import { paintMap } from './paintMap';
import type { Theme } from './palette';
import { reportLand } from './reportLand';
import { showVenues, venueAt } from './showVenues';
import { mapStyle } from './style';
import { openArchive } from './worldArchive';
import { noDay } from './worldPainter';

export interface MapOptions {
	history: History;
	/** Address of the archive of the world's tiles. */
	archiveUrl: string;
	/** Address of what says which street map there is. */
	streetsFile: string;
	/** Address of the venues that are shown close up. */
	venuesFile: string;
	/** Says of a city that its venue is not recorded. */
	unrecorded: (city: string) => string;
	/** Called with whom to thank for a street map, once there is one. */
	onstreets: (credit: string) => void;
	/** The names on the basemap; it bears none without them. */
	labels?: Labels;
	world: WorldView;
	theme: Theme;
	locale: Locale;
	camera?: Camera;
	/** What to show without a camera. */
	home: Bounds;
	padding: Padding;
	projection: Projection;
	/** Name of the map and how to use it by keyboard, for screen readers. */
	label: string;
	help: string;
	/** Called on every frame in which the view changes. */
	onview: (view: ClusterView) => void;
	/** Called when the map has come to rest after a move that somebody asked for. */
	onsettle: (camera: Camera, by: Mover) => void;
	/** Called once the first frame is complete, and again after each full redraw. */
	onidle: () => void;
	onbackgroundclick: () => void;
	/** Called with the venue that was clicked. */
	onvenue: (venue: Venue) => void;
	/** Called with the index of the unit that the reader points at, by pointer or in the middle of the map by keyboard. */
	onland: (unit: number | undefined) => void;
	/** Called for what goes wrong before the first frame is complete. */
	onerror: () => void;
	oncontextlost: () => void;
	oncontextrestored: () => void;
}

export interface MapHandle {
	readonly map: MapLibreMap;
	setTheme(theme: Theme): void;
	setProjection(projection: Projection): void;
	setWorld(world: WorldView): void;
	/** Takes the stops whose venues are shown. */
	setStops(stops: readonly { id: string }[]): void;
	/** Keeps the map's own names clear of what lies on it. */
	setCovers(covers: readonly Cover[]): void;
	setPadding(padding: Padding): void;
	/** Moves to a camera, or to `home` without one. */
	moveTo(camera: Camera | undefined): void;
	/** Fits points into the view, as a choice of the reader's. */
	fit(points: Position[]): void;
	/** Moves only as far as needed to bring a point well into view. */
	reveal(point: Position): void;
	zoomBy(steps: number): void;
	/** Moves the camera by pixels, as a move of the page's. */
	nudge(dx: number, dy: number): void;
	/** Draws the map for print. */
	drawStill(paper: Paper): void;
	destroy(): void;
}

/** Milliseconds a move takes; none where the reader wants less motion. */
const moveTime = 180;

/**
 * Makes a map in `container`.
 * @throws GPUInitializationError of MapLibre where WebGL 2 is missing.
 */
export function createMap(container: HTMLElement, options: MapOptions): MapHandle {
	setWorkerUrl(workerUrl);
	let { projection, padding, theme, world } = options;
	let streets: Streets | undefined;
	const { archiveUrl, history, labels, locale } = options;
	const protocol = useArchive(archiveUrl);
	const data = createMapData(() => map);
	const styleOf = () => {
		const day = world.day ?? noDay;
		const parts = streets?.parts(theme);
		return mapStyle({ theme, projection, locale, archiveUrl, labels, day, streets: parts, data: data.held });
	};
	const isGlobe = () => projection === 'globe';
	const map = new MapLibreMap({
		container,
		style: styleOf(),
		center: options.camera?.center ?? [0, 30],
		zoom: options.camera?.zoom ?? 0,
		maxZoom: cameraLimits.zoom.max,
		attributionControl: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		rollEnabled: false,
		fadeDuration: 0,
		locale: { 'Map.Title': options.label }
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.getCanvas().setAttribute('aria-description', options.help);

	const size = () => ({ width: container.clientWidth, height: container.clientHeight });
	const report = () => {
		const view = readView(map, padding, isGlobe(), size());
		options.onview({ ...view, venuesOf: venues.placesIn(view) });
	};
	/** The flat world is never narrower than what the panels leave free, so that nothing is seen twice there. */
	const limitZoom = () => {
		const width = Math.max(size().width - padding.left - padding.right, 256);
		map.setMinZoom(isGlobe() ? -0.5 : Math.log2(width / 512));
	};
	/** True while the map shows what it shows of its own accord, which is fitted again when its size changes. */
	let isAtHome = !options.camera;
	const goHome = (animate: boolean) => {
		if (isGlobe()) map.easeTo({ ...wholeGlobe(options.home, padding, size()), animate, duration: moveTime });
		else map.fitBounds(options.home, { padding: 40, animate, duration: moveTime });
		isAtHome = true;
	};
	/** Ends a move that is on its way without writing where it came to. */
	let isOverruled = false;
	const overrule = () => {
		isOverruled = true;
		map.stop();
		isOverruled = false;
	};
	const leaveHome = () => (isAtHome = false);
	let isStyled = false;
	const applyProjection = () => isStyled && map.setProjection({ type: isGlobe() ? 'globe' : 'mercator' });

	const painted = paintMap(map, { history, labels, view: world });

	const venues = showVenues(map, {
		file: options.venuesFile,
		unrecorded: options.unrecorded,
		onchange(drawn) {
			data.set('venues', drawn);
			report();
		}
	});

	limitZoom();
	map.setPadding(padding);
	if (!options.camera) goHome(false);

	map.on('move', report);
	map.on('resize', () => {
		limitZoom();
		if (isAtHome) goHome(false);
		report();
	});
	map.on('moveend', (event) => {
		const by = moverOf(event);
		if (!by || isOverruled) return;
		leaveHome();
		options.onsettle(readCamera(map), by);
	});
	map.on('style.load', () => {
		isStyled = true;
		applyProjection();
		data.restore();
		painted.begin(theme);
	});
	let isComplete = false;
	map.once('idle', () => (isComplete = true));
	map.on('error', () => {
		if (!isComplete) options.onerror();
	});
	map.on('idle', options.onidle);
	const takeStreets = (next: Streets) => {
		streets = next;
		map.setStyle(styleOf());
		painted.setTheme(theme);
		options.onstreets(next.credit);
	};
	loadStreets(map, { file: options.streetsFile, locale, protocol, onload: takeStreets });
	map.on('click', ({ point, originalEvent }) => {
		if (originalEvent.target !== map.getCanvas()) return;
		const venue = venueAt(map, point);
		if (venue) options.onvenue(venue);
		else options.onbackgroundclick();
	});
	reportLand(map, options.onland);
	map.on('webglcontextlost', options.oncontextlost);
	map.on('webglcontextrestored', options.oncontextrestored);
	map.on('load', report);
	report();

	return {
		map,
		setStops: venues.setStops,
		setCovers: (covers) => data.set('clearings', clearingsOf(covers)),
		setTheme(next) {
			theme = next;
			map.setStyle(styleOf());
			painted.setTheme(theme);
		},
		setWorld(next) {
			world = next;
			painted.show(next);
		},
		setProjection(next) {
			if (next === projection) return;
			projection = next;
			applyProjection();
			limitZoom();
			if (isAtHome) goHome(false);
			report();
		},
		setPadding(next) {
			padding = next;
			limitZoom();
			map.setPadding(next);
			if (isAtHome) goHome(false);
			report();
		},
		moveTo(camera) {
			overrule();
			if (!camera) return goHome(true);
			leaveHome();
			map.easeTo({ ...camera, duration: moveTime });
		},
		fit(points) {
			map.fitBounds(boundsOf(points), { padding: 72, maxZoom: loneZoom, duration: moveTime }, { by: 'choice' });
		},
		reveal(point) {
			const { bounds, isInView } = readView(map, padding, isGlobe(), size(), 48);
			const [west, south, east, north] = bounds;
			const lng = unwrapLongitude(point[0], west);
			const isSeen = isInView ? isInView(point) : lng <= east && point[1] >= south && point[1] <= north;
			if (isSeen) return;
			leaveHome();
			map.easeTo({ center: point, zoom: Math.max(map.getZoom(), 2), duration: moveTime }, { by: 'page' });
		},
		zoomBy(steps) {
			map.easeTo({ zoom: map.getZoom() + steps, duration: moveTime }, { by: 'reader' });
		},
		nudge(dx, dy) {
			leaveHome();
			map.panBy([dx, dy], { duration: moveTime }, { by: 'page' });
		},
		drawStill: (paper) => drawStill(map, paper, padding, theme),
		destroy: () => map.remove()
	};
}

/** Lets the map read an archive; a later one of the same address takes the place of an earlier. */
function useArchive(url: string): Protocol {
	const protocol = new Protocol();
	protocol.add(openArchive(url));
	addProtocol('pmtiles', protocol.tile);
	return protocol;
}
