import type { Geometry, PlacedMark } from './overlay.ts';

/** How far from a point a click still means it; a finger is not a needle. */
const NEAR = 24;

/** The mark that is meant at a place of the chart: of bars lying across the whole row, else the mark under or near it. */
export function hit({ plot, marks }: Geometry, x: number, y: number, horizontal: boolean, reach = NEAR): PlacedMark | undefined {
  if (horizontal) {
    if (y < plot.y || y > plot.y + plot.height) return undefined;
    return nearest(marks, ({ box }) => Math.abs(box.y + box.height / 2 - y));
  }
  const away = ({ box }: PlacedMark) =>
    Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
  const mark = nearest(marks, away);
  return mark && away(mark) <= reach ? mark : undefined;
}

/** What to tell about while the pointer is anywhere over the plot: the nearest place on the axis. */
export function hover(geometry: Geometry, x: number, y: number, horizontal: boolean): PlacedMark | undefined {
  const { plot, marks } = geometry;
  if (horizontal) return hit(geometry, x, y, true);
  if (x < plot.x || x > plot.x + plot.width || y < plot.y || y > plot.y + plot.height) return undefined;
  const centre = ({ box }: PlacedMark) => box.x + box.width / 2;
  const closest = nearest(marks, mark => Math.abs(centre(mark) - x));
  if (!closest) return undefined;
  const same = marks.filter(({ mark }) => mark.index === closest.mark.index);
  return hit({ plot, marks: same }, x, y, false, Infinity);
}

function nearest(marks: PlacedMark[], away: (mark: PlacedMark) => number): PlacedMark | undefined {
  let best: PlacedMark | undefined;
  for (const mark of marks) if (!best || away(mark) < away(best)) best = mark;
  return best;
}

/** The mark an arrow key leads to: left and right along the series, up and down between the series of a place. */
export function step(marks: PlacedMark[], from: PlacedMark | undefined, key: string, horizontal: boolean): PlacedMark | undefined {
  if (!from) return /^(Arrow|Home$)/.test(key) ? marks[0] : key === 'End' ? marks[marks.length - 1] : undefined;
  const { index } = from.mark;
  const samePlace = marks.filter(({ mark }) => mark.index === index);
  const next = (list: PlacedMark[], by: number) => list[list.indexOf(from) + by] ?? from;
  switch (key) {
    case 'ArrowRight':
      return horizontal ? next(marks, 1) : beyond(marks, from, 1);
    case 'ArrowLeft':
      return horizontal ? next(marks, -1) : beyond(marks, from, -1);
    case 'ArrowDown':
      return horizontal ? next(marks, 1) : next(samePlace, 1);
    case 'ArrowUp':
      return horizontal ? next(marks, -1) : next(samePlace, -1);
    case 'Home':
      return marks[0];
    case 'End':
      return marks[marks.length - 1];
    default:
      return undefined;
  }
}

/** The next place that has a mark, of the same series if it has one there: a partial year is another series to the chart. */
function beyond(marks: PlacedMark[], from: PlacedMark, by: 1 | -1): PlacedMark {
  const indices = [...new Set(marks.map(({ mark }) => mark.index))].sort((a, b) => a - b);
  const index = indices[indices.indexOf(from.mark.index) + by];
  if (index === undefined) return from;
  const there = marks.filter(({ mark }) => mark.index === index);
  const key = from.mark.detail.series;
  return there.find(({ mark }) => mark.detail.series === key) ?? there[0];
}
