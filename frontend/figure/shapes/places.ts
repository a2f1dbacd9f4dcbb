import type { Place, Places, Status } from '../figure.ts';
import { amount, labelled, list, number, percent, signedPercent } from '../format.ts';
import type { DrawContext, DrawingPlan } from '../plan.ts';
import { pointOf } from '../point.ts';
import { captionOf, num, some, sourceCell, statusCell, text, withUnit, type TableModel } from '../table-parts.ts';
import type { Words } from '../texts.ts';
import { tileMapPlan } from './tile-map.ts';
import { worldPlan } from './choropleth.ts';

export const placesHasData = (figure: Places): boolean => figure.data.places.some(place => place.value !== null);
export const placesStatuses = (figure: Places): Status[] => figure.data.places.map(place => place.status);

export const placesSummary = (figure: Places): string =>
  list(largest(figure.data.places).slice(0, 3).map(place => labelled(place.name, amount(place.value, figure.unit), figure.lang)), figure.lang);

const largest = (places: Place[]): Place[] => [...places].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));

/** Countries on a map of the world, divisions on a map of tiles. */
export function placesPlan(figure: Places, context: DrawContext): DrawingPlan {
  switch (figure.data.ground) {
    case 'world':
      return worldPlan(figure, context);
    case 'divisions':
      return tileMapPlan(figure, context);
  }
}

export function placesTable(figure: Places, words: Words): TableModel {
  const { places, total } = figure.data;
  const extra = [
    { word: words('share'), has: some(places, place => place.share), of: (place: Place) => percent(place.share) },
    { word: words('growth'), has: some(places, place => place.growth), of: (place: Place) => signedPercent(place.growth) },
  ].filter(column => column.has);
  return {
    caption: captionOf(figure),
    columns: [text(words('category')), num(withUnit(figure, words('value'))), ...extra.map(({ word }) => num(word)), text(words('status')), text(words('source'))],
    rows: places.map(place => [
      { text: place.name, detail: pointOf(figure, { key: place.key }) },
      { text: number(place.value, figure.unit.decimals) },
      ...extra.map(({ of }) => ({ text: of(place) })),
      statusCell(place.status, words, place.value),
      sourceCell(figure, place.source),
    ]),
    total: [{ text: words('total') }, { text: number(total, figure.unit.decimals) }, ...extra.map(() => ({ text: '' })), { text: '' }, { text: '' }],
  };
}
