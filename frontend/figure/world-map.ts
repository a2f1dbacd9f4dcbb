import { geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { World, WorldMap } from './world.ts';

type Ring = [number, number][];
type Polygon = Ring[];

interface Country {
  key: string;
  polygons: Polygon[];
}

/** Meridians to centre on: 150° E cuts the map through the Atlantic, 11° E through the Bering Strait; both cut little land. */
const PACIFIC = 150;
const ATLANTIC = 11;
const EDGE = 2;

/** Countries of a GeoJSON feature collection in degrees; throws when it is none. Antarctica is left out: nobody trades with it. */
export function worldOf(geometry: unknown): World {
  const countries = countriesOf(geometry);
  const maps = new Map<string, WorldMap>();
  return {
    at(width, home) {
      const centre = meridianOf(countries, home);
      const key = `${width} ${centre}`;
      let map = maps.get(key);
      if (!map) {
        // A page that is being resized asks for many widths; only the last few are asked for again.
        if (maps.size >= 4) maps.clear();
        map = laidOut(countries, width, centre);
        maps.set(key, map);
      }
      return map;
    },
  };
}

interface Feature {
  properties?: Record<string, unknown> | null;
  id?: unknown;
  geometry?: { type: string; coordinates: unknown } | null;
}

function countriesOf(json: unknown): Country[] {
  const features = (json as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) throw new Error('The geometry is no GeoJSON feature collection');
  const countries = new Map<string, Country>();
  for (const feature of features as Feature[]) {
    const key = codeOf(feature);
    if (key === 'ATA') continue;
    const polygons = polygonsOf(feature).map(wound);
    // Land without a code is kept apart, each piece for itself.
    const at = key || `#${countries.size}`;
    const before = countries.get(at);
    if (before) before.polygons.push(...polygons);
    else countries.set(at, { key, polygons });
  }
  return [...countries.values()].filter(country => country.polygons.length > 0);
}

function codeOf({ properties, id }: Feature): string {
  const codes = [properties?.iso_a3, properties?.ISO_A3, properties?.ISO_A3_EH, properties?.ADM0_A3, id];
  return (codes.find(code => typeof code === 'string' && /^[A-Z]{3}$/.test(code)) as string | undefined) ?? '';
}

function polygonsOf({ geometry }: Feature): Polygon[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates as Polygon];
  return geometry?.type === 'MultiPolygon' ? (geometry.coordinates as Polygon[]) : [];
}

/**
 * On a sphere the order of an outline's points says which side is inside; files differ in it, so it is set here: no
 * country is larger than half the earth, and no hole smaller.
 */
const wound = (polygon: Polygon): Polygon => polygon.map((ring, index) => (inverted(ring) === (index > 0) ? ring : [...ring].reverse()));

const inverted = (ring: Ring): boolean => geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;

function meridianOf(countries: Country[], home: string | undefined): number {
  const ring = countries.find(({ key }) => key === home)?.polygons[0]?.[0];
  return ring && ring[0][0] < 60 ? ATLANTIC : PACIFIC;
}

const multi = (polygons: Polygon[]) => ({ type: 'MultiPolygon', coordinates: polygons });

/** Equal Earth: areas are true to each other, which a map coloured by value must not get wrong. */
function laidOut(countries: Country[], width: number, centre: number): WorldMap {
  const all = multi(countries.flatMap(country => country.polygons));
  const projection = geoEqualEarth().rotate([-centre, 0]);
  projection.fitExtent([[EDGE, EDGE], [width - EDGE, width]], all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const height = Math.ceil(bottom - top) + 2 * EDGE;
  projection.fitExtent([[EDGE, EDGE], [width - EDGE, height - EDGE]], all);
  const path = geoPath(projection).digits(1);
  const shapes = countries.map(({ key, polygons }) => {
    const whole = multi(polygons);
    const largest = multi([polygons.reduce((a, b) => (path.area(multi([a])) >= path.area(multi([b])) ? a : b))]);
    const [[x0, y0], [x1, y1]] = path.bounds(largest);
    return { key, path: path(whole) ?? '', area: path.area(whole), centre: path.centroid(largest), box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } };
  });
  return { height, shapes, place: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0] };
}
