import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableMarkup, tableText } from './clipboard.ts';
import { ranking, words } from './fixtures.test.ts';
import { tableOf, type TableModel } from './table-model.ts';

const hostile: TableModel = {
  caption: '<b>caption</b>',
  columns: [
    { header: '=header', numeric: false },
    { header: 'growth', numeric: true },
  ],
  rows: [[{ text: '=HYPERLINK("x")' }, { text: '-1,234.5' }], [{ text: '<img src=x onerror=alert(1)>' }, { text: '+5.0%' }], [{ text: 'a\tb\nc' }, { text: '@SUM(A1)' }]],
};

test('a table is copied with its header, rows and total', () => {
  const lines = tableText(tableOf(ranking, words)).split('\n');
  assert.equal(lines.length, 5);
  assert.deepEqual(lines[1].split('\t').slice(0, 3), ['蒙古国', '699.0', '35.6%']);
  assert.equal(lines[4].split('\t')[1], '1,965.3');
});

test('what begins like a formula is a text, and a number with a sign stays one', () => {
  assert.deepEqual(tableText(hostile).split('\n'), ["'=header\tgrowth", "'=HYPERLINK(\"x\")\t-1,234.5", '<img src=x onerror=alert(1)>\t+5.0%', "a b c\t'@SUM(A1)"]);
});

test('signs of full width, and those behind what a sheet skips, begin a formula too', () => {
  for (const text of ['\uff1d1+1', '\uff0b1', '\uff0d1+1', '\uff20SUM(A1)', ' =1+1', '\u00a0=1+1', '\u200b=1+1', '\t=1+1', '\u0000=1+1', '\n+1+1']) {
    const copied = tableText({ ...hostile, rows: [[{ text }, { text: '' }]] }).split('\n')[1];
    assert.equal(copied[0], "'", JSON.stringify(text));
  }
});

test('no name is markup', () => {
  const markup = tableMarkup(hostile);
  assert.ok(!markup.includes('<img') && !markup.includes('<b>'));
  assert.ok(markup.includes('&lt;img src=x onerror=alert(1)&gt;'));
  assert.ok(markup.includes('<caption>&lt;b&gt;caption&lt;/b&gt;</caption>'));
});
