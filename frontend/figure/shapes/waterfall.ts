import type { Status, Waterfall } from '../figure.ts';
import { amount, labelled, list, number, remark, signed } from '../format.ts';
import { pointOf } from '../point.ts';
import { captionOf, num, some, sourceCell, statusCell, text, withUnit, type TableModel } from '../table-parts.ts';
import type { Words } from '../texts.ts';

export const waterfallHasData = ({ data: { from, steps, to } }: Waterfall): boolean =>
  from.value !== null || to.value !== null || steps.some(step => step.change !== null);

export const waterfallStatuses = ({ data: { from, steps, to } }: Waterfall): Status[] => [from, ...steps, to].map(bar => bar.status);

export const waterfallSummary = ({ data: { from, to }, unit, lang }: Waterfall): string =>
  list([from, to].map(bar => labelled(bar.name, amount(bar.value, unit), lang)), lang);

export { waterfallPlan } from './waterfall-plan.ts';

/** From the first bar over every step to the last, in the order drawn. */
export function waterfallTable(figure: Waterfall, words: Words): TableModel {
  const { from, steps, to } = figure.data;
  const { decimals } = figure.unit;
  const contributed = some(steps, step => step.contribution);
  const bar = (end: typeof from) => [
    { text: end.name },
    { text: number(end.value, decimals) },
    { text: '' },
    ...(contributed ? [{ text: '' }] : []),
    statusCell(end.status, words, end.value),
    sourceCell(figure, end.source),
  ];
  return {
    caption: captionOf(figure),
    columns: [
      text(words('category')),
      num(withUnit(figure, words('value'))),
      num(withUnit(figure, words('change'))),
      ...(contributed ? [num(remark(words('contribution'), words('points'), figure.lang))] : []),
      text(words('status')),
      text(words('source')),
    ],
    rows: [
      bar(from),
      ...steps.map(step => [
        { text: step.name, detail: pointOf(figure, { key: step.key }) },
        { text: '' },
        { text: signed(step.change, decimals) },
        ...(contributed ? [{ text: signed(step.contribution) }] : []),
        statusCell(step.status, words, step.change),
        sourceCell(figure, step.source),
      ]),
      bar(to),
    ],
  };
}
