export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Wanted {
  /** The mark that is labelled. */
  box: Box;
  width: number;
  height: number;
  /** Below the mark first, as for a bar that hangs from zero. */
  below: boolean;
}

const GAP = 4;

/**
 * Where labels of points go: above their mark, else below, else nowhere. A label never touches another label,
 * another mark or the edge; the first and last come first, since a reader compares the ends.
 */
export function placeLabels(wanted: Wanted[], obstacles: Box[], bounds: Box): ({ x: number; y: number } | null)[] {
  const placed: (Box | null)[] = wanted.map(() => null);
  for (const index of endsFirst(wanted)) {
    const spots = spotsOf(wanted[index]);
    placed[index] =
      spots.find(
        spot =>
          inside(spot, bounds) &&
          obstacles.every(other => other === wanted[index].box || !overlap(spot, other)) &&
          placed.every(other => !other || !overlap(spot, other)),
      ) ?? null;
  }
  return placed.map(spot => spot && { x: spot.x + spot.width / 2, y: spot.y + spot.height / 2 });
}

function endsFirst(wanted: Wanted[]): number[] {
  const at = wanted.map(each => each.box.x + each.box.width / 2);
  const first = Math.min(...at);
  const last = Math.max(...at);
  const isEnd = (index: number) => at[index] === last || at[index] === first;
  const order = wanted.map((_, index) => index);
  return [...order.filter(isEnd).reverse(), ...order.filter(index => !isEnd(index))];
}

function spotsOf({ box, width, height, below }: Wanted): Box[] {
  const x = box.x + box.width / 2 - width / 2;
  const over = { x, y: box.y - GAP - height, width, height };
  const under = { x, y: box.y + box.height + GAP, width, height };
  return below ? [under, over] : [over, under];
}

/** Places from above to below, in order, at least `gap` apart and within bounds, each as near to where it belongs as that allows. */
export function spread(wanted: number[], gap: number, least: number, most: number): number[] {
  const places = [...wanted];
  for (let index = 0; index < places.length; index++) places[index] = Math.max(places[index], index ? places[index - 1] + gap : least);
  for (let index = places.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index], index === places.length - 1 ? most : places[index + 1] - gap);
  }
  return places;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x && box.x + box.width <= bounds.x + bounds.width && box.y >= bounds.y && box.y + box.height <= bounds.y + bounds.height;
