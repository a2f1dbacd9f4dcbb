import type { Place, Places } from '../figure.ts';
import { amount, labelled } from '../format.ts';
import type { DrawContext, DrawingItem, DrawingMark, DrawingPlan } from '../plan.ts';
import type { CountryShape } from '../world.ts';
import { chips } from './chips.ts';
import { dotsOf, type Dot } from './map-dots.ts';
import { mapLabels } from './map-labels.ts';
import { placeMark, placeScale, shownOf } from './place-scale.ts';
import { scaleKey, type KeyEntry } from './scale-key.ts';

/** A shape smaller than this many square pixels is shown by a circle as well, so that it can be seen and hit. */
const SMALL = 14;

/**
 * Countries coloured by what is shown. Those without a shape are circles at a known point, and what has no place at
 * all stands under the map: every row of the table can be pointed at.
 */
export function worldPlan(figure: Places, context: DrawContext): DrawingPlan {
  const { width, palette, words, world } = context;
  const { places } = figure.data;
  const home = figure.data.home ?? places.find(place => place.kind === 're-import')?.key;
  const map = world?.at(width, home);
  const height = map?.height ?? 0;
  const shapes = new Map((map?.shapes ?? []).filter(shape => shape.key).map(shape => [shape.key, shape]));
  const scale = placeScale(figure, context);
  const here = places.filter(place => place.kind !== 'others' && place.kind !== 'unassigned');
  const shaped = here.filter(place => shapes.has(place.key));
  const dots = map ? dotsOf(here.filter(place => !shapes.get(place.key) || shapes.get(place.key)!.area < SMALL), shapes, map) : [];
  const off = places.filter(place => !shaped.includes(place) && !dots.some(dot => dot.place === place));
  const fillOf = (place: Place) => (place.key === home ? palette.lineStrong : (scale.colorOf(place)?.fill ?? palette.sunken));
  const byKey = new Map(shaped.map(place => [place.key, place]));
  const land = (map?.shapes ?? []).map((shape): DrawingItem => {
    const place = byKey.get(shape.key);
    const fill = shape.key && shape.key === home ? palette.lineStrong : place ? fillOf(place) : palette.sunken;
    return { kind: 'path', d: shape.path, fill, stroke: fill === palette.sunken ? palette.lineStrong : palette.surface, strokeWidth: 0.5 };
  });
  const labels = map ? mapLabels(figure, largestOf(figure, shaped, home), shapes, dots, scale.colorOf, context) : [];
  const marks: DrawingMark[] = [
    ...shaped.filter(place => !dots.some(dot => dot.place === place)).map(place => ({ ...placeMark(figure, place, words), box: shapes.get(place.key)!.box, path: shapes.get(place.key)!.path })),
    ...dots.map(({ place, x, y, radius }) => ({ ...placeMark(figure, place, words), box: { x: x - radius - 2, y: y - radius - 2, width: 2 * radius + 4, height: 2 * radius + 4 } })),
  ];
  const key = scaleKey([...scale.key, ...aside(figure, shapes, home, context)], height + 8, context);
  const rest = off.map(place => ({ text: labelled(place.name, amount(place.value, figure.unit), figure.lang), mark: placeMark(figure, place, words) }));
  const below = chips(words('offMap'), rest, height + 8 + key.height + 6, context);
  return {
    kind: 'drawing',
    width,
    height: height + 8 + key.height + (below.height ? below.height + 6 : 0),
    items: [...land, ...dots.flatMap(dot => dotItems(dot, fillOf(dot.place), context)), ...labels, ...key.items, ...below.items],
    marks: [...marks, ...below.marks],
    legend: [],
  };
}

function largestOf(figure: Places, shaped: Place[], home: string | undefined): Place[] {
  return shaped
    .filter(place => place.kind === 'item' && place.key !== home && shownOf(figure, place) !== null && place.value !== null)
    .sort((a, b) => b.value! - a.value!)
    .slice(0, 5);
}

function dotItems({ x, y, radius, at }: Dot, fill: string, { palette }: DrawContext): DrawingItem[] {
  const moved = Math.hypot(at[0] - x, at[1] - y) > 1;
  return [
    ...(moved ? [{ kind: 'line' as const, x1: at[0], y1: at[1], x2: x, y2: y, stroke: palette.inkSoft, strokeWidth: 0.75 }] : []),
    { kind: 'circle', cx: x, cy: y, r: radius, fill, stroke: palette.ink, strokeWidth: 0.75 },
  ];
}

function aside({ data: { places } }: Places, shapes: Map<string, CountryShape>, home: string | undefined, { palette, words }: DrawContext): KeyEntry[] {
  const none: KeyEntry[] = [{ label: words('none'), color: palette.sunken, stroke: palette.lineStrong }];
  const own = home && (shapes.has(home) || places.some(place => place.key === home));
  return own ? [...none, { label: words('home'), color: palette.lineStrong }] : none;
}
