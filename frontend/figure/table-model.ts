import type { Figure, Matrix, Progress, Ranking, Series, Trend, Facts } from './figure.ts';
import { pointOf } from './point.ts';
import { MISSING, number, percent, remark, signed, signedPercent } from './format.ts';
import { compositionTable } from './shapes/composition.ts';
import { distributionTable } from './shapes/distribution.ts';
import { changeText } from './shapes/facts.ts';
import { funnelTable } from './shapes/funnel.ts';
import { placesTable } from './shapes/places.ts';
import { scheduleTable } from './shapes/schedule.ts';
import { scorecardTable } from './shapes/scorecard.ts';
import { waterfallTable } from './shapes/waterfall.ts';
import { captionOf, num, some, sourceCell, statusCell, text, withUnit, type Cell, type Column, type TableModel } from './table-parts.ts';
import { basisWord, statusWord, type Words } from './texts.ts';

export { safeLink, sourceCell, type Cell, type Column, type TableModel } from './table-parts.ts';

/** The same numbers as the chart, as rows and columns. */
export function tableOf(figure: Figure, words: Words): TableModel {
  switch (figure.shape) {
    case 'trend':
      return trendTable(figure, words);
    case 'ranking':
      return rankingTable(figure, words);
    case 'matrix':
      return matrixTable(figure, words);
    case 'progress':
      return progressTable(figure, words);
    case 'facts':
      return factsTable(figure, words);
    case 'composition':
      return compositionTable(figure, words);
    case 'places':
      return placesTable(figure, words);
    case 'schedule':
      return scheduleTable(figure, words);
    case 'funnel':
      return funnelTable(figure, words);
    case 'waterfall':
      return waterfallTable(figure, words);
    case 'scorecard':
      return scorecardTable(figure, words);
    case 'distribution':
      return distributionTable(figure, words);
  }
}

function trendTable(figure: Trend, words: Words): TableModel {
  const { series } = figure.data;
  const columns: Column[] = [text(words('period')), text(words('basis'))];
  for (const each of series) {
    columns.push({ ...num(withUnit(figure, each.name)), detail: pointOf(figure, { series: each.key }) });
    if (some(each.points, point => point.growth)) columns.push(num(seriesWord(series, each, words('growth'))));
    if (some(each.points, point => point.publishedGrowth)) columns.push(num(seriesWord(series, each, words('publishedGrowth'))));
  }
  columns.push(text(words('status')), text(words('source')));
  const points = series.flatMap(each => each.points);
  const places = [...new Map(points.map(point => [`${point.slot} ${point.period} ${point.basis}`, point])).entries()].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const rows = places.map(([place, { slot, period, label, basis }]) => {
    const row: Cell[] = [{ text: label, detail: pointOf(figure, { slot, period }) }, { text: basisWord(words, basis) }];
    const here = series.map(each => each.points.find(point => `${point.slot} ${point.period} ${point.basis}` === place));
    const there = here.filter(point => point !== undefined);
    const statuses = [...new Set(there.map(point => point.status))];
    const mixed = statuses.length > 1;
    series.forEach((each, index) => {
      const point = here[index];
      row.push({ text: number(point?.value, figure.unit.decimals), status: mixed && point?.value != null ? point.status : undefined });
      if (some(each.points, any => any.growth)) row.push({ text: signedPercent(point?.growth) });
      if (some(each.points, any => any.publishedGrowth)) row.push({ text: signedPercent(point?.publishedGrowth) });
    });
    row.push(mixed ? { text: statuses.map(status => statusWord(words, status)).join(' / ') } : statusCell(statuses[0], words));
    const sources = [...new Set(there.map(point => point.source))].map(source => sourceCell(figure, source));
    row.push(sources.length === 1 ? sources[0] : { text: sources.map(source => source.text).filter(Boolean).join(' / ') });
    return row;
  });
  return { caption: captionOf(figure), columns, rows };
}

const seriesWord = (all: Series[], { name }: Series, word: string): string => (all.length > 1 ? `${name} ${word}` : word);

function rankingTable(figure: Ranking, words: Words): TableModel {
  const { items, total } = figure.data;
  const extra = [
    { word: words('share'), has: some(items, item => item.share), of: (item: Ranking['data']['items'][0]) => percent(item.share) },
    { word: words('growth'), has: some(items, item => item.growth), of: (item: Ranking['data']['items'][0]) => signedPercent(item.growth) },
    {
      word: remark(words('contribution'), words('points'), figure.lang),
      has: some(items, item => item.contribution),
      of: (item: Ranking['data']['items'][0]) => signed(item.contribution),
    },
    { word: words('rankBefore'), has: some(items, item => item.rankBefore), of: (item: Ranking['data']['items'][0]) => number(item.rankBefore) },
  ].filter(column => column.has);
  return {
    caption: captionOf(figure),
    columns: [text(words('category')), num(withUnit(figure, words('value'))), ...extra.map(({ word }) => num(word)), text(words('status')), text(words('source'))],
    rows: items.map(item => [
      { text: item.name, detail: pointOf(figure, { key: item.key }) },
      { text: number(item.value, figure.unit.decimals) },
      ...extra.map(({ of }) => ({ text: of(item) })),
      statusCell(item.status, words, item.value),
      sourceCell(figure, item.source),
    ]),
    total: [{ text: words('total') }, { text: number(total, figure.unit.decimals) }, ...extra.map(() => ({ text: '' })), { text: '' }, { text: '' }],
  };
}

function matrixTable(figure: Matrix, words: Words): TableModel {
  const { rows, columns, cells, rowTotals, columnTotals, total, status } = figure.data;
  const value = (amount: number | null | undefined): Cell => ({ text: number(amount, figure.unit.decimals) });
  return {
    caption: remark(captionOf(figure), [figure.unit.label, statusWord(words, status)].filter(Boolean).join(' · '), figure.lang),
    columns: [
      text(words('category')),
      ...columns.map(column => ({ ...num(column.name), detail: pointOf(figure, { column: column.key }) })),
      num(withUnit(figure, words('total'))),
    ],
    rows: rows.map((row, r) => [
      { text: row.name, detail: pointOf(figure, { row: row.key }) },
      ...columns.map((column, c) => ({ ...value(cells[r]?.[c]), detail: pointOf(figure, { row: row.key, column: column.key }) })),
      value(rowTotals[r]),
    ]),
    total: [{ text: words('total') }, ...columns.map((_, c) => value(columnTotals[c])), value(total)],
  };
}

function progressTable(figure: Progress, words: Words): TableModel {
  const { items } = figure.data;
  const grouped = items.some(item => item.groupName);
  return {
    caption: captionOf(figure),
    columns: [
      text(words('category')),
      ...(grouped ? [text(words('group'))] : []),
      ...(['actual', 'plan', 'previous'] as const).map(key => num(remark(words(key), '%', figure.lang))),
      num(words('milestones')),
      num(words('late')),
      text(words('status')),
    ],
    rows: items.map(item => [
      { text: item.name, detail: pointOf(figure, { key: item.key }) },
      ...(grouped ? [{ text: item.groupName ?? '' }] : []),
      { text: number(item.actual, 1) },
      { text: number(item.plan, 1) },
      { text: number(item.previous, 1) },
      { text: number(item.milestones) },
      { text: number(item.late) },
      statusCell(item.status, words),
    ]),
  };
}

function factsTable(figure: Facts, words: Words): TableModel {
  return {
    caption: captionOf(figure),
    columns: [text(words('category')), num(words('value')), text(words('unit')), text(words('period')), num(words('change')), text(words('status')), text(words('source'))],
    rows: figure.data.items.map(fact => [
      { text: fact.name, detail: fact.link ? pointOf(figure, { key: fact.key, period: fact.period }) : undefined },
      { text: number(fact.value, fact.unit.decimals) },
      { text: fact.unit.label },
      { text: fact.period },
      { text: changeText(fact, words) ? `${changeText(fact, words)} ${fact.changeLabel ?? ''}`.trimEnd() : MISSING },
      statusCell(fact.status, words, fact.value),
      sourceCell(figure, fact.source),
    ]),
  };
}
