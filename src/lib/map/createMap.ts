/** The glue to MapLibre: makes the map, reports its view and moves its camera. Values and callbacks only. */
import { addProtocol, LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import 'maplibre-gl/dist/maplibre-gl.css';
import { boundsOf, unwrapLongitude, world, type Bounds, type Position } from '../cluster/bounds';
import type { ClusterView } from '../cluster/clusterView';
import { loneZoom } from '../cluster/stayTree';
import type { Locale } from '../i18n/locales';
import { cameraLimits, type Camera, type Projection } from '../url/viewState';
import type { History } from '../world/history';
import type { Labels } from '../world/labels';
import { loadStreets, type Streets } from './loadStreets';
import type { Mover, Padding, WorldView } from './mapView';
import { paintMap } from './paintMap';
import type { Theme } from './palette';
import { reportLand } from './reportLand';
import { mapStyle } from './style';
import { openArchive } from './worldArchive';
import { noDay } from './worldPainter';

export interface MapOptions {
	history: History;
	/** Address of the archive of the world's tiles. */
	archiveUrl: string;
	/** Address of what says which street map there is. */
	streetsFile: string;
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
	destroy(): void;
}

/** Pixels of the map's element. */
interface Size {
	width: number;
	height: number;
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
	const styleOf = () => {
		const day = world.day ?? noDay;
		return mapStyle({ theme, projection, locale, archiveUrl, labels, day, streets: streets?.parts(theme) });
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
	const report = () => options.onview(readView(map, padding, isGlobe(), size()));
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
		options.onstreets(next.credit);
	};
	loadStreets(map, { file: options.streetsFile, locale, protocol, onload: takeStreets });
	map.on('click', ({ originalEvent }) => {
		if (originalEvent.target === map.getCanvas()) options.onbackgroundclick();
	});
	reportLand(map, options.onland);
	map.on('webglcontextlost', options.oncontextlost);
	map.on('webglcontextrestored', options.oncontextrestored);
	map.on('load', report);
	report();

	return {
		map,
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

/** Who asked for a move; nobody for what follows from a change of size. */
function moverOf(event: { originalEvent?: unknown; by?: Mover }): Mover | undefined {
	return event.by ?? (event.originalEvent ? 'reader' : undefined);
}

function readCamera(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter().wrap();
	return { center: [lng, lat], zoom: map.getZoom() };
}

/** The camera that shows a whole side of the globe in the uncovered part of the map. */
function wholeGlobe([west, south, east, north]: Bounds, padding: Padding, { width, height }: Size): Camera {
	const lat = (south + north) / 4;
	const diameter = Math.min(width - padding.left - padding.right, height - padding.top - padding.bottom) * 0.9;
	// MapLibre keeps the scale at the centre, so the globe is larger by 1 / cos(lat) than its zoom says.
	const zoom = Math.log2((diameter * Math.PI * Math.cos((lat * Math.PI) / 180)) / 512);
	return { center: [(west + east) / 2, lat], zoom };
}

/** The uncovered part of the map, less a margin in pixels. */
function readView(
	map: MapLibreMap,
	padding: Padding,
	isGlobe: boolean,
	{ width, height }: Size,
	margin = 0
): ClusterView {
	const left = padding.left + margin;
	const top = padding.top + margin;
	const right = width - padding.right - margin;
	const bottom = height - padding.bottom - margin;
	const zoom = map.getZoom();
	if (isGlobe) return { bounds: world, zoom, isInView: (point) => isOnFront(map, point, [left, top, right, bottom]) };
	const northWest = map.unproject([left, top]);
	const southEast = map.unproject([right, bottom]);
	const east = Math.min(southEast.lng, northWest.lng + 360);
	return { bounds: [northWest.lng, southEast.lat, east, northWest.lat], zoom };
}

/** True where a point of the globe faces the reader within a rectangle of pixels. */
function isOnFront(map: MapLibreMap, point: Position, [left, top, right, bottom]: number[]): boolean {
	const pixel = map.project(point);
	if (pixel.x < left || pixel.x > right || pixel.y < top || pixel.y > bottom) return false;
	// A point behind the horizon projects onto the face of the globe: going back lands elsewhere.
	return map.unproject(pixel).distanceTo(new LngLat(...point)) < 500_000 / 2 ** map.getZoom();
}
