/** Packages of the bench, which are not there when the app is checked; it calls too little of them to need their types. */
declare module '@deck.gl/core';
declare module '@deck.gl/extensions';
declare module '@deck.gl/layers';
declare module 'leaflet';
declare module 'leaflet.markercluster';
