/** As much of the two D3 modules as figures use. */
declare module 'd3-hierarchy' {
  export interface Node<T> {
    data: T;
    depth: number;
    value?: number;
    children?: Node<T>[];
    parent: Node<T> | null;
    x0: number;
    x1: number;
    y0: number;
    y1: number;
    sum(value: (datum: T) => number): Node<T>;
    leaves(): Node<T>[];
  }
  export interface Treemap<T> {
    (root: Node<T>): Node<T>;
    size(size: [number, number]): this;
    round(round: boolean): this;
    paddingTop(padding: (node: Node<T>) => number): this;
    paddingInner(padding: number): this;
    tile(tile: unknown): this;
  }
  export function hierarchy<T>(datum: T, children: (datum: T) => T[] | undefined): Node<T>;
  export function treemap<T>(): Treemap<T>;
  export const treemapSquarify: unknown;
}

declare module 'd3-geo' {
  export interface Projection {
    (point: [number, number]): [number, number] | null;
    rotate(angles: [number, number]): this;
    fitExtent(extent: [[number, number], [number, number]], object: unknown): this;
    precision(precision: number): this;
  }
  export interface Path {
    (object: unknown): string | null;
    digits(digits: number): this;
    area(object: unknown): number;
    bounds(object: unknown): [[number, number], [number, number]];
    centroid(object: unknown): [number, number];
  }
  /** In steradians. */
  export function geoArea(object: unknown): number;
  export function geoEqualEarth(): Projection;
  export function geoPath(projection: Projection): Path;
}

declare module '@surbowl/world-geo-json-zh' {
  const world: unknown;
  export default world;
}
