import type { Fact, Facts, Unit } from '../figure.ts';
import { pointOf } from '../inspect.ts';
import { number, signed, signedPoints } from '../format.ts';
import type { DrawContext, Tile, TilesPlan } from '../plan.ts';
import type { Words } from '../texts.ts';
import { sparkOf } from './spark.ts';

const LEAST = 180;
const GAP = 12;

/** Key figures are read, not compared with each other, so they are tiles and no chart. */
export function factsPlan(figure: Facts, { width, words }: Pick<DrawContext, 'width' | 'words'>): TilesPlan {
  const { items } = figure.data;
  const tiles = items.map(fact => tileOf(figure, fact, words));
  const sparks = tiles.some(hasSpark);
  return { kind: 'tiles', columns: columnsFor(items.length, width), tiles, sparks, legend: [] };
}

/** Whether a tile keeps a place for a line: where one beside it in its row has one, so that their texts stand in one row. */
export function keepsSpark({ columns, tiles }: Pick<TilesPlan, 'columns' | 'tiles'>, index: number): boolean {
  const first = index - (index % columns);
  return tiles.slice(first, first + columns).some(hasSpark);
}

function hasSpark({ spark }: Tile): boolean {
  return sparkOf(spark, 1, 1) !== null;
}

/** As many columns as fit, but fewer rather than a last row of leftovers: six tiles are 3 + 3, not 5 + 1. */
export function columnsFor(tiles: number, width: number): number {
  const most = Math.max(1, Math.min(tiles, 6, Math.floor((width + GAP) / (LEAST + GAP))));
  return Math.ceil(tiles / Math.ceil(tiles / most));
}

function tileOf(figure: Facts, fact: Fact, words: Words): Tile {
  const missing = fact.value === null;
  return {
    name: fact.name,
    value: number(fact.value, fact.unit.decimals),
    unit: missing ? '' : fact.unit.label,
    period: fact.period,
    change: changeText(fact, words),
    direction: directionOf(fact),
    changeLabel: typeof fact.change === 'number' ? (fact.changeLabel ?? '') : '',
    status: fact.status,
    detail: fact.link ? pointOf(figure, { key: fact.key, period: fact.period }) : null,
    spark: fact.spark ?? [],
  };
}

/** "+4.2%", "+2.2 个百分点", "上升 2 位": a percent sign stands close, a word does not. */
export function changeText({ change, changeUnit, unit }: Fact, words: Words): string {
  if (typeof change !== 'number') return '';
  switch (changeUnit) {
    case '%':
      return `${signed(change, 1)}%`;
    case 'pp':
      return signedPoints(change, words('points'));
    case 'rank':
      return placesText(change, words);
    default:
      return `${signed(change, decimalsOf(change, unit))} ${changeUnit === unit.code ? unit.label : ''}`.trimEnd();
  }
}

/** Nobody is "+2" of a rank: it is said which way. */
function placesText(change: number, words: Words): string {
  const far = Math.abs(change);
  const way = change === 0 ? '' : words(change > 0 ? 'rank.up' : 'rank.down');
  return [way, number(far), words(far === 1 ? 'place' : 'places')].filter(Boolean).join(' ');
}

const decimalsOf = (change: number, unit: Unit): number => (Number.isInteger(change) ? 0 : Math.max(1, unit.decimals));

/** The arrow follows the figure as printed: +0.04 % is printed as 0.0 % and did not move. */
export function directionOf({ change, changeUnit, unit }: Fact): Tile['direction'] {
  if (typeof change !== 'number') return null;
  const printed = number(change, changeUnit === '%' || changeUnit === 'pp' ? 1 : decimalsOf(change, unit));
  return !/[1-9]/.test(printed) ? 'flat' : change > 0 ? 'up' : 'down';
}
