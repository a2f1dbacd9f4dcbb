import type { Place, Places } from '../figure.ts';
import { overlap, type Box } from '../labels.ts';
import type { DrawContext, DrawingItem } from '../plan.ts';
import type { CountryShape } from '../world.ts';
import type { Dot } from './map-dots.ts';
import { shownText, type PlaceScale } from './place-scale.ts';

const LINE = 14;

/**
 * Names with what is shown: of the largest, on their land, and of the circles that stand for a place without a shape,
 * beside them. A label that would touch another, a circle or the edge is left out; the tip has it.
 */
export function mapLabels(figure: Places, largest: Place[], shapes: Map<string, CountryShape>, dots: Dot[], colorOf: PlaceScale['colorOf'], context: DrawContext): DrawingItem[] {
  const { width, measure, palette } = context;
  const height = Math.max(0, ...[...shapes.values()].map(({ box }) => box.y + box.height));
  const taken: Box[] = dots.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
  const items: DrawingItem[] = [];
  const put = (texts: string[], spots: (width: number) => [number, number][], on = { fill: palette.surface, ink: palette.ink }) => {
    for (const text of texts) {
      const room = measure(text) + 2;
      for (const [x, y] of spots(room)) {
        const box = { x: x - 1, y: y - LINE / 2, width: room, height: LINE };
        if (box.x < 0 || box.x + box.width > width || box.y < 0 || box.y + box.height > height || taken.some(other => overlap(box, other))) continue;
        taken.push(box);
        items.push({ kind: 'text', x, y, text, fill: on.ink, rim: on.fill });
        return;
      }
    }
  };
  const texts = (place: Place) => (width < 480 ? [place.name] : [`${place.name} ${shownText(figure, place)}`, place.name]);
  for (const place of largest) {
    const { centre, box } = shapes.get(place.key)!;
    if (dots.some(dot => dot.place === place)) continue;
    const before = items.length;
    // On its land in the ink of the land's colour, else beside it in the page's.
    const inside = [0, -0.15, 0.15].flatMap(side => [0, -0.15].map(up => [centre[0] + side * box.width, centre[1] + up * box.height]));
    put(texts(place), room => (room < box.width * 1.3 ? inside.map(([x, y]): [number, number] => [x - room / 2, y]) : []), colorOf(place));
    // Beside a large country a name would stand on another.
    if (items.length > before || box.width > 80) continue;
    put(texts(place), room => [
      [box.x + box.width + 4, centre[1]],
      [box.x - room - 4, centre[1]],
      [centre[0] - room / 2, box.y - LINE / 2],
      [centre[0] - room / 2, box.y + box.height + LINE / 2],
    ]);
  }
  const named = [...dots.filter(dot => dot.alone && dot.place.value !== null), ...dots.filter(dot => largest.includes(dot.place))];
  for (const { place, x, y, radius } of new Set(named)) {
    put(texts(place), room => [
      [x + radius + 4, y],
      [x - radius - 4 - room, y],
      [x + radius + 2, y + LINE - 4],
      [x + radius + 2, y - LINE + 4],
    ]);
  }
  return items;
}
