import type { Box } from './labels.ts';

/** The countries of a geometry, which can be laid out at any width. */
export interface World {
  /** A map `width` pixels wide, with the countries' own hemisphere in the middle. */
  at(width: number, home?: string): WorldMap;
}

export interface WorldMap {
  height: number;
  shapes: CountryShape[];
  /** Where a point given in degrees lies, in pixels. */
  place(longitude: number, latitude: number): [number, number];
}

export interface CountryShape {
  /** ISO 3166-1 alpha-3; empty for land that has no such code. */
  key: string;
  path: string;
  /** Of its largest part, where a label has its place. */
  box: Box;
  centre: [number, number];
  /** In square pixels, of all parts. */
  area: number;
}

const loaded = new Map<string, Promise<World>>();

/**
 * The geometry at an address, or the one that comes with the element. Loaded when the first map asks for it, together
 * with what projects it, and kept; a failure is not kept.
 */
export function loadWorld(address: string): Promise<World> {
  let world = loaded.get(address);
  if (!world) {
    world = Promise.all([import('./world-map.ts'), address ? fetched(address) : builtIn()]).then(([{ worldOf }, geometry]) => worldOf(geometry));
    loaded.set(address, world);
    world.catch(() => loaded.delete(address));
  }
  return world;
}

const builtIn = async (): Promise<unknown> => (await import('@surbowl/world-geo-json-zh')).default;

async function fetched(address: string): Promise<unknown> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`No geometry at ${address}: status ${answer.status}`);
  return answer.json();
}
