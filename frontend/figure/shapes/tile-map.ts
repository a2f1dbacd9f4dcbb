import type { Place, Places } from '../figure.ts';
import { ellipsis, wrap } from '../fit.ts';
import { amount, compact, labelled, percent, signedPercent } from '../format.ts';
import type { Box } from '../labels.ts';
import type { DrawContext, DrawingItem, DrawingMark, DrawingPlan } from '../plan.ts';
import { niceScale, type Scale } from '../scale.ts';
import { chips } from './chips.ts';
import { placeMark, placeScale, shownOf, shownText, type PlaceScale } from './place-scale.ts';
import { scaleKey } from './scale-key.ts';

const GAP = 4;
const LINE = 15;
const LEAST_TILE = 52;
const WIDE = 720;
const ROW = 26;
const TICKS = 22;

/** Tiles about where the divisions lie, coloured by what is shown; beside them, where there is room, the same as bars. */
export function tileMapPlan(figure: Places, context: DrawContext): DrawingPlan {
  const { width, palette, words } = context;
  const own = figure.data.places.filter(place => place.kind === 'item');
  const off = figure.data.places.filter(place => place.kind !== 'item');
  const wide = width >= WIDE;
  const scale = placeScale(figure, context);
  const mapWidth = wide ? Math.round(width * 0.56) : width;
  const tiles = tilesOf(own, mapWidth);
  const items: DrawingItem[] = [];
  const marks: DrawingMark[] = [];
  for (const { place, box } of tiles.placed) {
    const color = scale.colorOf(place);
    items.push({ kind: 'rect', ...box, fill: color?.fill ?? palette.sunken, stroke: color ? undefined : palette.lineStrong, strokeWidth: color ? undefined : 1, radius: 4 });
    items.push(...tileTexts(figure, place, box, color?.ink ?? palette.inkSoft, context));
    marks.push({ ...placeMark(figure, place, words), box });
  }
  const bars = wide ? barsOf(figure, own, scale, { x: mapWidth + 28, y: 0, width: width - mapWidth - 28, height: 0 }, context) : { items: [], height: 0 };
  const height = Math.max(tiles.height, bars.height);
  const none = own.some(place => !scale.colorOf(place)) ? [{ label: words('none'), color: palette.sunken, stroke: palette.lineStrong }] : [];
  const key = scaleKey([...scale.key, ...none], height + 8, context);
  const rest = off.map(place => ({ text: labelled(place.name, amount(place.value, figure.unit), figure.lang), mark: placeMark(figure, place, words) }));
  const below = chips(words('offMap'), rest, height + 8 + key.height + 6, context);
  return {
    kind: 'drawing',
    width,
    height: height + 8 + key.height + (below.height ? below.height + 6 : 0),
    items: [...items, ...bars.items, ...key.items, ...below.items],
    marks: [...marks, ...below.marks],
    legend: [],
  };
}

/** Tiles where they belong; those that belong nowhere, or where another is already, fill rows below in their order. */
function tilesOf(places: Place[], width: number): { placed: { place: Place; box: Box }[]; height: number } {
  const across = Math.max(0, ...places.map(({ tile }) => tile?.[0] ?? 0)) - Math.min(...places.map(({ tile }) => tile?.[0] ?? Infinity)) + 1;
  // Where names would no longer be read, they are worth more than where the tiles lie.
  const narrow = width / across < LEAST_TILE;
  const taken = new Set<string>();
  const cells = new Map<Place, [number, number]>();
  for (const place of places) {
    const tile = place.tile;
    if (!tile || narrow || tile.some(at => !Number.isInteger(at) || at < 0) || taken.has(tile.join())) continue;
    taken.add(tile.join());
    cells.set(place, tile);
  }
  // A map that begins at its first tile, wherever the server counts from.
  const [left, top] = [0, 1].map(axis => Math.min(...[...cells.values()].map(tile => tile[axis])));
  for (const [place, [column, row]] of cells) cells.set(place, [column - left, row - top]);
  const loose = places.filter(place => !cells.has(place));
  const columns = Math.max(1, ...[...cells.values()].map(([column]) => column + 1), cells.size ? 0 : Math.min(4, loose.length));
  const below = Math.max(0, ...[...cells.values()].map(([, row]) => row + 1));
  loose.forEach((place, index) => cells.set(place, [index % columns, below + Math.floor(index / columns)]));
  const rows = Math.max(0, ...[...cells.values()].map(([, row]) => row + 1));
  const side = (width - GAP * (columns - 1)) / columns;
  const tall = Math.min(84, Math.max(58, side * 0.7));
  return {
    placed: places.map(place => {
      const [column, row] = cells.get(place)!;
      return { place, box: { x: column * (side + GAP), y: row * (tall + GAP), width: side, height: tall } };
    }),
    height: rows ? rows * (tall + GAP) - GAP : 0,
  };
}

function tileTexts(figure: Places, place: Place, box: Box, ink: string, { measure }: DrawContext): DrawingItem[] {
  const room = box.width - 6;
  const value = shownText(figure, place);
  const most = box.height >= 3 * LINE + 8 ? 2 : 1;
  const lines = wrap(place.name, room, measure, most);
  const cut = lines[lines.length - 1]?.endsWith('…');
  const middle = box.x + box.width / 2;
  const top = box.y + (box.height - (lines.length + 1) * LINE) / 2 + LINE / 2;
  return [
    ...lines.map((text, index): DrawingItem => ({ kind: 'text', x: middle, y: top + index * LINE, text, fill: ink, anchor: 'middle', title: cut && index === 0 ? place.name : undefined })),
    { kind: 'text', x: middle, y: top + lines.length * LINE, text: measure(value) <= room ? value : compact(shownOf(figure, place), figure.lang), fill: ink, anchor: 'middle', weight: 600 },
  ];
}

/** The same values as lengths, largest first: colours order places, bars compare them. */
function barsOf(figure: Places, places: Place[], scale: PlaceScale, area: Box, context: DrawContext): { items: DrawingItem[]; height: number } {
  const { palette, measure, peer } = context;
  const sorted = [...places].sort((a, b) => (shownOf(figure, b) ?? -Infinity) - (shownOf(figure, a) ?? -Infinity));
  const names = Math.min(Math.max(0, ...sorted.map(place => measure(place.name))) + 2, area.width * 0.36);
  const labels = Math.max(0, ...sorted.map(place => measure(shownText(figure, place)))) + 8;
  const beside = peer?.shape === 'places' ? peer.data.places.filter(place => place.kind === 'item').map(place => shownOf(figure, place) ?? 0) : [];
  const axis = niceScale([...sorted.map(place => shownOf(figure, place) ?? 0), ...beside], 3);
  const left = area.x + names + 8 + (axis.min < 0 ? labels : 0);
  const length = Math.max(20, area.x + area.width - labels - left);
  const x = (value: number) => left + (length * (value - axis.min)) / (axis.max - axis.min);
  const bottom = area.y + sorted.length * ROW;
  const items = gridLines(figure, axis, x, area.y, bottom, context);
  sorted.forEach((place, index) => {
    const y = area.y + index * ROW + ROW / 2;
    const value = shownOf(figure, place);
    const name = ellipsis(place.name, names, measure);
    items.push({ kind: 'text', x: area.x + names, y, text: name, fill: palette.inkSoft, anchor: 'end', title: name === place.name ? undefined : place.name });
    if (value !== null) items.push({ kind: 'rect', x: Math.min(x(0), x(value)), y: y - 8, width: Math.abs(x(value) - x(0)), height: 16, fill: scale.colorOf(place)?.fill ?? palette.roles.total });
    const down = value !== null && value < 0;
    items.push({ kind: 'text', x: x(value ?? 0) + (down ? -5 : 5), y, text: shownText(figure, place), fill: palette.ink, anchor: down ? 'end' : 'start' });
  });
  return { items, height: sorted.length * ROW + TICKS };
}

function gridLines(figure: Places, { min, max, ticks }: Scale, x: (value: number) => number, top: number, bottom: number, { palette }: DrawContext): DrawingItem[] {
  return Array.from({ length: ticks + 1 }, (_, index) => min + ((max - min) * index) / ticks).flatMap((value): DrawingItem[] => [
    { kind: 'line', x1: x(value), x2: x(value), y1: top, y2: bottom, stroke: Math.abs(value) < 1e-12 ? palette.lineStrong : palette.line },
    { kind: 'text', x: x(value), y: bottom + 11, text: axisText(figure, value), fill: palette.inkSoft, anchor: 'middle' },
  ]);
}

function axisText({ data: { show }, lang }: Places, value: number): string {
  switch (show) {
    case 'value':
      return compact(value, lang);
    case 'share':
      return percent(value, 0);
    case 'growth':
      return signedPercent(value, 0);
  }
}
