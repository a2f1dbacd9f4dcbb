import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts, words } from '../fixtures.test.ts';
import { factsPlan, keepsSpark } from './facts.ts';
import { sparkOf } from './spark.ts';

test('a line goes from its least to its greatest value and ends in a dot', () => {
  assert.deepEqual(sparkOf([1, 3, 2], 106, 26, 3), { line: 'M3 23L53 3L103 13', last: 'M103 13h0' });
});

test('a gap breaks the line, and a value alone between gaps is a dot', () => {
  assert.equal(sparkOf([0, 10, null, 5, null, 0], 106, 26, 3)?.line, 'M3 23L23 3M63 13h0M103 23h0');
  assert.equal(sparkOf([0, 10, null], 106, 26, 3)?.last, 'M53 3h0', 'the last value there is, at its own place');
});

test('equal values are a level line, and fewer than two are none', () => {
  assert.equal(sparkOf([5, 5], 106, 26, 3)?.line, 'M3 13L103 13');
  for (const values of [[], [7], [null, 7, null], [null, Number.NaN]]) assert.equal(sparkOf(values, 106, 26), null);
});

test('only a row with a line in it keeps its place', () => {
  const tile = factsPlan(facts, { width: 640, words }).tiles[0]!;
  const plan = { columns: 2, tiles: [tile, { ...tile, spark: [1, 2] }, tile, tile, tile] };
  assert.deepEqual(plan.tiles.map((_, index) => keepsSpark(plan, index)), [true, true, false, false, false]);
});

test('where one tile has a line, all of a picture keep its place', () => {
  assert.equal(factsPlan(facts, { width: 640, words }).sparks, false);
  const [first, ...rest] = facts.data.items;
  assert.equal(factsPlan({ ...facts, data: { items: [{ ...first, spark: [1, null, 2] }, ...rest] } }, { width: 640, words }).sparks, true);
});
