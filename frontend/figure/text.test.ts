import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ellipsis, wrap } from './fit.ts';
import { placeLabels } from './labels.ts';
import { hit, hover, step } from './marks-input.ts';
import type { Geometry, PlacedMark } from './overlay.ts';
import { wordsOf } from './texts.ts';

const measure = (line: string) => [...line].length * 10;

test('a text that does not fit ends in an ellipsis and never splits a character', () => {
  assert.equal(ellipsis('Mongolia', 80, measure), 'Mongolia');
  assert.equal(ellipsis('Mongolia', 50, measure), 'Mong…');
  assert.equal(ellipsis('𠮷𠮷𠮷𠮷', 30, measure), '𠮷𠮷…');
});

test('words stay whole, Chinese breaks anywhere but before its punctuation, an address breaks at the edge', () => {
  assert.deepEqual(wrap('new energy vehicles', 110, measure), ['new energy', 'vehicles']);
  assert.deepEqual(wrap('绿色农畜产品，加工', 60, measure), ['绿色农畜产', '品，加工']);
  assert.deepEqual(wrap('https://a.b', 50, measure), ['https', '://a.', 'b']);
  assert.deepEqual(wrap('one two three', 50, measure, 2), ['one', 'two…']);
  assert.deepEqual(wrap('', 50, measure), []);
});

test('labels touch neither each other nor other marks, and the ends come first', () => {
  const box = (x: number, y: number) => ({ x, y, width: 6, height: 6 });
  const boxes = [box(0, 50), box(10, 50), box(100, 50)];
  const wanted = boxes.map(each => ({ box: each, width: 30, height: 14, below: false }));
  const placed = placeLabels(wanted, boxes, { x: -20, y: 0, width: 200, height: 62 });
  assert.ok(placed[0] && placed[2]);
  assert.equal(placed[1], null);
});

const at = (series: number, index: number, x: number, y: number): PlacedMark => ({
  box: { x, y, width: 10, height: 10 },
  mark: { series, index, label: '', tip: { title: '', rows: [] }, detail: { figure: 'f', series: `s${series}`, key: null, row: null, column: null, slot: null, period: null } },
});
const geometry: Geometry = { plot: { x: 0, y: 0, width: 300, height: 100 }, marks: [at(0, 0, 0, 40), at(1, 0, 0, 80), at(0, 1, 100, 40), at(2, 2, 200, 40)] };

test('a click means the mark under or near it, and none far away', () => {
  assert.equal(hit(geometry, 105, 60, false), geometry.marks[2]);
  assert.equal(hit(geometry, 60, 60, false), undefined);
  assert.equal(hover(geometry, 60, 10, false), geometry.marks[2]);
  assert.equal(hit(geometry, 290, 84, true), geometry.marks[1]);
});

test('arrow keys go along a series, over a change of basis, and between the series of a place', () => {
  const [first, below, second, partial] = geometry.marks;
  assert.equal(step(geometry.marks, undefined, 'ArrowRight', false), first);
  assert.equal(step(geometry.marks, first, 'ArrowRight', false), second);
  assert.equal(step(geometry.marks, first, 'ArrowDown', false), below);
  assert.equal(step(geometry.marks, second, 'ArrowRight', false), partial);
  assert.equal(step(geometry.marks, partial, 'ArrowRight', false), partial);
  assert.equal(step(geometry.marks, first, 'a', false), undefined);
});

test('a missing word is empty and an unreadable map too', () => {
  assert.equal(wordsOf('{"retry":"重试"}')('retry'), '重试');
  assert.equal(wordsOf('{"retry":"重试"}')('empty'), '');
  assert.equal(wordsOf('{bad')('retry'), '');
  assert.equal(wordsOf('{"retry":{"a":1}}')('retry'), '');
});
