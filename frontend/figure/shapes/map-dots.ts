import type { Place } from '../figure.ts';
import type { CountryShape, WorldMap } from '../world.ts';
import { KNOWN_POINTS } from './known-points.ts';

/** A place shown by a circle. */
export interface Dot {
  place: Place;
  x: number;
  y: number;
  radius: number;
  /** Where the place is, if the circle had to give way to another. */
  at: [number, number];
  /** Whether the place has no shape of its own. */
  alone: boolean;
}

const AROUND = 12;

/** Circles that do not lie on each other: neighbours move aside, the larger value stays. Places at no known point have none. */
export function dotsOf(places: Place[], shapes: Map<string, CountryShape>, map: WorldMap): Dot[] {
  const dots: Dot[] = [];
  const inOrder = [...places].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  for (const place of inOrder) {
    const point = KNOWN_POINTS[place.key];
    const at = point ? map.place(...point) : shapes.get(place.key)?.centre;
    if (!at || !at.every(Number.isFinite)) continue;
    const alone = !shapes.has(place.key);
    const radius = map.height < 200 ? (alone ? 3 : 1.6) : alone ? 4.5 : 3.2;
    const [x, y] = freeSpot(at, radius, dots);
    dots.push({ place, x, y, radius, at, alone });
  }
  return dots;
}

function freeSpot(at: [number, number], radius: number, dots: Dot[]): [number, number] {
  const free = ([x, y]: [number, number]) => dots.every(dot => Math.hypot(dot.x - x, dot.y - y) >= radius + dot.radius + 1);
  for (let ring = 0; ring < 6; ring++) {
    for (let turn = 0; turn < (ring ? AROUND : 1); turn++) {
      // To the lower right first: that is the sea, where most of such places lie together.
      const angle = Math.PI * (0.25 + (2 * turn) / AROUND);
      const spot: [number, number] = [at[0] + Math.cos(angle) * ring * radius * 2.4, at[1] + Math.sin(angle) * ring * radius * 2.4];
      if (free(spot)) return spot;
    }
  }
  return at;
}
