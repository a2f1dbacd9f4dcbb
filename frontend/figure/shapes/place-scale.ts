import type { Figure, Place, Places } from '../figure.ts';
import { amount, labelled, list, number, percent, signedPercent } from '../format.ts';
import type { DrawContext, DrawingMark, TipRow } from '../plan.ts';
import { pointOf } from '../point.ts';
import { breakOf, roundBreaks, stepOf } from '../scale.ts';
import { statusWord, type Words } from '../texts.ts';
import { breakLabels, shareBound, type BoundText, type KeyEntry } from './scale-key.ts';

/** How places are coloured. */
export interface PlaceScale {
  /** Fill and the ink read on it, or undefined for a place without the value that is shown. */
  colorOf(place: Place): { fill: string; ink: string } | undefined;
  key: KeyEntry[];
}

/** Growth is even, great or very great, up or down; the same for every figure, so that two maps can be compared. */
const TURNS = [-0.25, -0.05, 0.05, 0.25];

/** What is shown of a place. */
export const shownOf = ({ data: { show } }: Places, place: Place): number | null => place[show] ?? null;

export function shownText(figure: Places, place: Place): string {
  switch (figure.data.show) {
    case 'value':
      return number(place.value, figure.unit.decimals);
    case 'share':
      return percent(place.share);
    case 'growth':
      return signedPercent(place.growth);
  }
}

export function placeScale(figure: Places, { palette, peer }: DrawContext): PlaceScale {
  const { show, places } = figure.data;
  if (show === 'growth') {
    const labels = ['≤ −25%', '−25%…−5%', '±5%', '+5%…+25%', '≥ +25%'];
    return {
      colorOf: place => {
        if (typeof place.growth !== 'number') return undefined;
        const turn = turnOf(place.growth);
        return { fill: palette.turns[turn], ink: palette.turnInks[turn] };
      },
      key: labels.map((label, turn) => ({ label, color: palette.turns[turn] })),
    };
  }
  const values = [...listed(places), ...listed(placesOf(peer))].flatMap(place => place[show] ?? []);
  const decimals = figure.unit.decimals;
  const breaks = roundBreaks(values, show === 'share' ? 0.001 : 10 ** -decimals);
  const step = (index: number) => stepOf(index, breaks.length + 1);
  const text: BoundText = show === 'share' ? shareBound : (value, least) => number(value, Math.max(value < 1 ? decimals : 0, least));
  return {
    colorOf: place => {
      const value = place[show];
      if (typeof value !== 'number') return undefined;
      const at = step(breakOf(value, breaks));
      return { fill: palette.steps[at], ink: palette.stepInks[at] };
    },
    key: breakLabels(breaks, text).map((label, index) => ({ label, color: palette.steps[step(index)] })),
  };
}

function turnOf(growth: number): number {
  if (growth <= TURNS[0]) return 0;
  if (growth < TURNS[1]) return 1;
  if (growth <= TURNS[2]) return 2;
  return growth < TURNS[3] ? 3 : 4;
}

/** What stands beside the list, such as all others together, has no place on the scale of single places. */
const listed = (places: Place[]): Place[] => places.filter(place => place.kind === 'item');
const placesOf = (peer: Figure | undefined): Place[] => (peer?.shape === 'places' ? peer.data.places : []);

export function placeMark(figure: Places, place: Place, words: Words): Omit<DrawingMark, 'box'> {
  const rows: TipRow[] = [{ label: words('value'), value: amount(place.value, figure.unit) }];
  if (typeof place.share === 'number') rows.push({ label: words('share'), value: percent(place.share) });
  if (typeof place.growth === 'number') rows.push({ label: words('growth'), value: signedPercent(place.growth) });
  else if (figure.data.show === 'growth') rows.push({ label: words('growth'), value: words('none') });
  rows.push({ label: words('status'), value: statusWord(words, place.status) });
  const said = figure.data.show === 'value' ? amount(place.value, figure.unit) : list([amount(place.value, figure.unit), shownText(figure, place)], figure.lang);
  return { detail: pointOf(figure, { key: place.key }), tip: { title: place.name, rows }, name: labelled(place.name, said, figure.lang) };
}
