import type { Bin } from '../figure.ts';
import { number } from '../format.ts';

/** Where values stand over columns that are all equally wide, whatever their bins span. */
export interface BinAxis {
  /** Left edge of a column. */
  edge: (index: number) => number;
  column: number;
  /** The place of a value; within an open bin its middle, since its far end is not known. Null without bins. */
  at: (value: number) => number | null;
}

export function binAxis(bins: Bin[], left: number, width: number): BinAxis {
  const column = width / Math.max(1, bins.length);
  const edge = (index: number) => left + column * index;
  const at = (value: number): number | null => {
    const index = bins.findIndex(({ to }) => to === null || value < to);
    const found = index < 0 ? bins.length - 1 : index;
    const bin = bins[found];
    if (!bin) return null;
    if (bin.from === null || bin.to === null) return edge(found) + column / 2;
    const part = bin.to > bin.from ? (value - bin.from) / (bin.to - bin.from) : 0.5;
    return edge(found) + column * Math.min(1, Math.max(0, part));
  };
  return { edge, column, at };
}

/** Whether each bin begins where the one before it ends: then it is the edges that are labelled, else the columns. */
export const joined = (bins: Bin[]): boolean => bins.every((bin, index) => index === 0 || (bin.from !== null && bin.from === bins[index - 1].to));

/** Whether a value lies between bins, not at an end of them. */
export function within(bins: Bin[], value: number): boolean {
  const [first, last] = [bins[0], bins[bins.length - 1]];
  return bins.length > 0 && (first.from === null || first.from < value) && (last.to === null || last.to > value);
}

/** Whether all edges are whole numbers, which then need no decimals. */
export const whole = (bins: Bin[]): boolean => bins.every(({ from, to }) => Number.isInteger(from ?? 0) && Number.isInteger(to ?? 0));

export interface BinLabel {
  x: number;
  text: string;
}

/** "≤ −60", "−30", "0", "30", "≥ 60": edges at edges, open ends under their columns. */
export function binLabels(bins: Bin[], axis: BinAxis, decimals: number): BinLabel[] {
  const middle = (index: number) => axis.edge(index) + axis.column / 2;
  const told = (value: number) => number(value, decimals).replace('-', '−');
  const open = ({ from, to }: Bin) => (to !== null ? `≤ ${told(to)}` : from !== null ? `≥ ${told(from)}` : '');
  const isOpen = ({ from, to }: Bin) => from === null || to === null;
  if (!joined(bins)) {
    return bins.map((bin, index) => ({ x: middle(index), text: isOpen(bin) ? open(bin) : bin.from === bin.to ? told(bin.from!) : `${told(bin.from!)}–${told(bin.to!)}` }));
  }
  const labels: BinLabel[] = [];
  bins.forEach((bin, index) => {
    if (isOpen(bin)) labels.push({ x: middle(index), text: open(bin) });
    // The edge beside an open bin is what that bin's own label says.
    else if (index === 0 || !isOpen(bins[index - 1])) labels.push({ x: axis.edge(index), text: told(bin.from!) });
    if (index === bins.length - 1 && !isOpen(bin)) labels.push({ x: axis.edge(index + 1), text: told(bin.to!) });
  });
  return labels;
}

/** As many labels as do not touch: the ends always, of those between every second, fifth and so on. */
export function spaced(labels: BinLabel[], measure: (text: string) => number): BinLabel[] {
  const clear = (list: BinLabel[]) => list.every((label, index) => index === 0 || label.x - list[index - 1].x >= (measure(label.text) + measure(list[index - 1].text)) / 2 + 8);
  for (const step of [1, 2, 5, 10, 20]) {
    const ends = (index: number) => index === 0 || index === labels.length - 1;
    const chosen = labels.filter((_, index) => ends(index) || (index % step === 0 && (step === 1 || labels.length - 1 - index >= step)));
    if (clear(chosen)) return chosen;
  }
  return labels.length ? [labels[0], labels[labels.length - 1]] : [];
}
