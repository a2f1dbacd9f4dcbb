import assert from 'node:assert/strict';
import { test } from 'node:test';
import { context, point, trend, ytd } from './fixtures.test.ts';
import { runsOf, slotsOf } from './shapes/runs.ts';
import { thinned } from './shapes/trend-legend.ts';
import { trendPlan } from './shapes/trend.ts';
import { fillSlots } from './slots.ts';

/** The same points as exports and imports, which columns are drawn of. */
const flows = (chart: 'bar' | 'stacked-bar') => {
  const figure = trend(chart);
  const [first, second] = figure.data.series;
  figure.data.series = [
    { ...first, key: 'export', name: '出口', role: 'export' },
    { ...second, key: 'import', name: '进口', role: 'import' },
  ];
  return figure;
};

const values = (chart: 'line' | 'bar' | 'stacked-bar' = 'line') => trendPlan(trend(chart), context).series.map(series => series.data);

test('a year that nobody has a value for keeps its place on the axis', () => {
  assert.deepEqual(fillSlots(['2018', '2020']), ['2018', '2019', '2020']);
  assert.deepEqual(fillSlots(['2025-Q1', '2024-Q3']), ['2024-Q3', '2024-Q4', '2025-Q1']);
  assert.deepEqual(fillSlots(['2024-11', '2025-02']), ['2024-11', '2024-12', '2025-01', '2025-02']);
});

test('slots of mixed or unknown grain are only put in order', () => {
  assert.deepEqual(fillSlots(['2025-03', '2024']), ['2024', '2025-03']);
  assert.deepEqual(fillSlots(['9999', '0001', 'later']), ['0001', '9999', 'later']);
});

test('a missing slot breaks the line: it is null between its neighbours', () => {
  assert.deepEqual(values()[0], [168, 177, null, 186, null]);
});

test('a year to date is a series of its own and so is joined to no full year', () => {
  const runs = runsOf(trend());
  assert.deepEqual(runs.map(run => [run.series.key, run.basis, run.single]), [
    ['published', 'year', false],
    ['published', 'ytd', true],
    ['computed', 'year', false],
  ]);
  assert.deepEqual(values()[1], [null, null, null, null, 179]);
  const { options } = trendPlan(trend(), context);
  assert.deepEqual(options.stroke?.width, [2.5, 0, 2.5]);
});

test('a missing value is null and a zero is 0', () => {
  assert.deepEqual(values()[2], [0, null, 183, null, null]);
});

test('a partial year is a hollow point, a full year a solid one', () => {
  const dots = trendPlan(trend(), context).marks.map(mark => [mark.detail.slot, mark.detail.series, mark.dot?.hollow]);
  assert.ok(dots.some(([slot, , hollow]) => slot === '2024' && hollow === true));
  assert.ok(dots.filter(([slot]) => slot !== '2024').every(([, , hollow]) => hollow === false));
});

test('partial years of bars are hatched and stand in the place of their own series', () => {
  const plan = trendPlan(flows('bar'), context);
  assert.deepEqual(plan.options.fill?.type, ['solid', 'pattern', 'solid']);
  assert.deepEqual(plan.series.map(series => series.group), ['export', 'export', 'import']);
});

test('a published value is a mark beside the stack of what was computed, never a part of it', () => {
  const figure = flows('stacked-bar');
  figure.data.series.push({ key: 'published', name: '公布值', role: 'published', points: [point('2020', 170), ytd('2024', 181)] });
  const plan = trendPlan(figure, context);
  assert.equal(plan.series.length, 3);
  assert.deepEqual(
    plan.marks.filter(mark => mark.detail.series === 'published').map(mark => [mark.value, mark.dot?.hollow, mark.label]),
    [[170, false, '170'], [181, true, '181']],
  );
  assert.ok(plan.legend.some(entry => entry.label === '公布值' && entry.look === 'dot'));
});

test('where nothing was computed, published values are columns', () => {
  const figure = trend('stacked-bar');
  figure.data.series = figure.data.series.filter(series => series.role === 'published');
  const plan = trendPlan(figure, context);
  assert.equal(plan.series.length, 2);
  assert.ok(plan.marks.every(mark => mark.dot === undefined));
});

test('of two years to date in one place, the later one is drawn', () => {
  const figure = trend();
  figure.data.series[0].points.push({ ...ytd('2024', 201), period: '2024-01/2024-11' });
  assert.equal(runsOf(figure)[1].points.at(-1)?.value, 201);
});

test('a stack is totalled only where every series has a value of the same period', () => {
  const figure = flows('stacked-bar');
  const labels = trendPlan(figure, context).marks.map(mark => [mark.detail.slot, mark.label]).filter(([, label]) => label);
  assert.deepEqual(labels, [['2020', '168']]);
});

test('the value axis begins at 0 and holds every value', () => {
  const { yaxis } = trendPlan(trend(), context).options;
  assert.ok(yaxis && !Array.isArray(yaxis));
  assert.equal(yaxis.min, 0);
  assert.equal(yaxis.max, 200);
});

test('no text of the figure is handed to the chart library', () => {
  const figure = trend();
  figure.data.series.forEach(series => (series.name = '<img src=x>'));
  figure.unit.label = '<img src=x>';
  const { series, options } = trendPlan(figure, context);
  assert.doesNotMatch(JSON.stringify([series, options]), /img|公布值|partners/);
});

test('up to fourteen places are labelled, more are not', () => {
  const labels = (slots: number) => {
    const figure = trend();
    figure.data.series = [{ ...figure.data.series[0], points: Array.from({ length: slots }, (_, i) => point(String(2000 + i), 10)) }];
    return trendPlan(figure, context).marks.filter(mark => mark.label).length;
  };
  assert.equal(labels(14), 14);
  assert.equal(labels(15), 0);
});

test('axis labels are thinned to years back from the last, or to the first months of years', () => {
  assert.deepEqual(thinned(slotsOf(trend()), 20, context.measure), ['2020', '', '2022', '', '2024']);
  const months = Array.from({ length: 26 }, (_, i) => `${2023 + Math.floor((i + 10) / 12)}-${String(((i + 10) % 12) + 1).padStart(2, '0')}`);
  assert.deepEqual(thinned(months, 6, context.measure).filter(Boolean), ['2024-01', '2025-01']);
});

test('a legend says once what a partial year looks like', () => {
  const { legend } = trendPlan(flows('bar'), context);
  assert.deepEqual(legend.map(entry => [entry.label, entry.look]), [
    ['出口', 'bar'],
    ['进口', 'bar'],
    ['年初至今：2024年1–9月', 'hatched-bar'],
  ]);
});
