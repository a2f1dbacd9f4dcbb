import type { Funnel, FunnelStep, Quotient, Status } from '../figure.ts';
import { ellipsis } from '../fit.ts';
import { amount, labelled, list, number, percent, remark } from '../format.ts';
import { pointOf } from '../point.ts';
import type { DrawContext, DrawingItem, DrawingPlan, TipRow } from '../plan.ts';
import { captionOf, num, sourceCell, statusCell, text, withUnit, type TableModel } from '../table-parts.ts';
import { statusWord, type Words } from '../texts.ts';
import { rateItems } from './funnel-rates.ts';

const NARROW = 480;
/** From here the rates stand beside the steps. */
const WIDE = 860;
const BAR = 30;
const GAP = 16;
const NAME_LINE = 20;

export const funnelHasData = ({ data }: Funnel): boolean =>
  data.steps.some(step => step.value !== null) || data.rates.some(rate => rate.value !== null);

export const funnelStatuses = ({ data }: Funnel): Status[] =>
  [...data.steps.filter(step => step.value !== null), ...data.rates.filter(rate => rate.value !== null)].map(each => each.status);

export function funnelSummary(figure: Funnel): string {
  const { steps, rates } = figure.data;
  const named = (name: string, said: string) => labelled(name, said, figure.lang);
  return list([...steps.map(step => named(step.name, amount(step.value, figure.unit))), ...rates.map(rate => named(rate.name, percent(rate.value)))], figure.lang);
}

/** The part of the first step that a step is; null where either is missing or the first is nothing. */
export function shareOfFirst(figure: Funnel, step: FunnelStep): number | null {
  const first = figure.data.steps[0]?.value;
  return typeof first === 'number' && first > 0 && step.value !== null ? step.value / first : null;
}

/** Steps as bars from one edge, so that their lengths compare; what fell away between two steps is the slope between them. */
export function funnelPlan(figure: Funnel, context: DrawContext): DrawingPlan {
  const { width, words, palette } = context;
  const { steps, rates } = figure.data;
  const beside = width >= WIDE && steps.length > 0 && rates.length > 0;
  const stepsWidth = beside ? Math.round(width * 0.56) : width;
  const items: DrawingItem[] = [];
  const marks: DrawingPlan['marks'] = [];
  const bottom = stepItems(figure, context, stepsWidth, items, marks);
  const left = beside ? stepsWidth + 48 : 0;
  const top = beside || bottom === 0 ? 0 : bottom + 28;
  if (!beside && bottom > 0 && rates.length > 0) items.push({ kind: 'line', x1: 0, x2: width, y1: bottom + 12, y2: bottom + 12, stroke: palette.line });
  const drawn = rateItems(figure, context, { x: left, y: top, width: width - left });
  items.push(...drawn.items);
  for (const [index, rate] of rates.entries()) {
    marks.push({ box: drawn.boxes[index], detail: pointOf(figure, { key: rate.key }), tip: { title: rate.name, rows: rateRows(figure, rate, words) }, name: `${rate.name} ${percent(rate.value)}` });
  }
  return { kind: 'drawing', width, height: Math.ceil(Math.max(bottom, rates.length ? top + drawn.height : 0) + 4), items, marks, legend: [] };
}

/** What stands after each bar: its value and, after the first, its share of the first. */
const textsOf = (figure: Funnel): { value: string; share: string }[] =>
  figure.data.steps.map((step, index) => {
    const share = index === 0 ? null : shareOfFirst(figure, step);
    return { value: number(step.value, figure.unit.decimals), share: share === null ? '' : percent(share) };
  });

function stepItems(figure: Funnel, context: DrawContext, width: number, items: DrawingItem[], marks: DrawingPlan['marks']): number {
  const { palette, measure, words } = context;
  const { steps } = figure.data;
  const narrow = width < NARROW;
  const texts = textsOf(figure);
  // Of two funnels beside each other also the places are the same, or equal values would differ in length.
  const peer = context.peer?.shape === 'funnel' ? context.peer : undefined;
  const all = [...steps, ...(peer?.data.steps ?? [])];
  const names = narrow ? 0 : Math.min(Math.max(0, ...all.map(step => measure(step.name))) + 16, width * 0.34);
  const beyond = Math.max(0, ...[...texts, ...(peer ? textsOf(peer) : [])].map(({ value, share }) => bold(measure)(value) + (share ? measure(share) + 10 : 0))) + 12;
  const room = Math.max(40, width - names - beyond);
  const most = Math.max(0, ...all.map(step => step.value ?? 0));
  const length = (step: FunnelStep) => (most > 0 ? (Math.max(0, step.value ?? 0) / most) * room : 0);
  const head = narrow ? NAME_LINE : 0;
  const pitch = head + BAR + GAP;
  for (const [index, step] of steps.entries()) {
    const y = index * pitch + head;
    const x = names;
    const next = steps[index + 1];
    const bar = length(step);
    if (next && step.value !== null && next.value !== null && !narrow) {
      items.push({ kind: 'path', d: `M${x} ${y + BAR}L${x + bar} ${y + BAR}L${x + length(next)} ${y + pitch}L${x} ${y + pitch}Z`, fill: palette.line });
    }
    if (bar > 0) items.push({ kind: 'rect', x, y, width: Math.max(1.5, bar), height: BAR, fill: palette.roles.total });
    const short = ellipsis(step.name, (narrow ? width : names - 12), measure);
    const title = short === step.name ? undefined : step.name;
    items.push({ kind: 'text', x: narrow ? 0 : names - 12, y: narrow ? y - NAME_LINE / 2 : y + BAR / 2, text: short, fill: narrow ? palette.inkSoft : palette.ink, anchor: narrow ? 'start' : 'end', title });
    const { value, share } = texts[index];
    const end = x + bar + 8;
    items.push({ kind: 'text', x: end, y: y + BAR / 2, text: value, fill: step.value === null ? palette.inkSoft : palette.ink, weight: 600 });
    if (share) items.push({ kind: 'text', x: end + bold(measure)(value) + 8, y: y + BAR / 2, text: share, fill: palette.inkSoft });
    marks.push({
      box: { x: 0, y: y - head, width, height: head + BAR },
      detail: pointOf(figure, { key: step.key }),
      tip: { title: step.name, rows: stepRows(figure, step, words) },
      name: `${step.name} ${amount(step.value, figure.unit)}`,
    });
  }
  return steps.length ? steps.length * pitch - GAP : 0;
}

const bold = (measure: DrawContext['measure']) => (said: string) => measure(said) * 1.08;

function stepRows(figure: Funnel, step: FunnelStep, words: Words): TipRow[] {
  const share = shareOfFirst(figure, step);
  return [
    { role: 'total', label: words('value'), value: amount(step.value, figure.unit) },
    ...(share === null ? [] : [{ label: shareWord(figure, words), value: percent(share) }]),
    { label: words('status'), value: statusWord(words, step.status) },
  ];
}

function rateRows(figure: Funnel, rate: Quotient, words: Words): TipRow[] {
  return [
    { label: rate.name, value: percent(rate.value) },
    { label: words('numerator'), value: number(rate.numerator, figure.unit.decimals) },
    { label: words('denominator'), value: number(rate.denominator, figure.unit.decimals) },
    { label: words('status'), value: statusWord(words, rate.status) },
  ];
}

/** "占比（已签约）": of what a step is a share. */
const shareWord = ({ data, lang }: Funnel, words: Words): string => remark(words('share'), data.steps[0]?.name ?? '', lang);

/** The steps, then the rates: their parts are columns of their own, since a rate without its denominator says nothing. */
export function funnelTable(figure: Funnel, words: Words): TableModel {
  const { steps, rates } = figure.data;
  const decimals = figure.unit.decimals;
  return {
    caption: captionOf(figure),
    columns: [
      text(words('category')), num(withUnit(figure, words('value'))), num(shareWord(figure, words)), num(words('rate')),
      num(words('numerator')), num(words('denominator')), text(words('status')), text(words('source')),
    ],
    rows: [
      ...steps.map(step => [
        { text: step.name, detail: pointOf(figure, { key: step.key }) },
        { text: number(step.value, decimals) },
        { text: percent(shareOfFirst(figure, step)) },
        { text: '' }, { text: '' }, { text: '' },
        statusCell(step.status, words, step.value),
        sourceCell(figure, step.source),
      ]),
      ...rates.map(rate => [
        { text: remark(rate.name, rate.of, figure.lang), detail: pointOf(figure, { key: rate.key }) },
        { text: '' }, { text: '' },
        { text: percent(rate.value) },
        { text: number(rate.numerator, decimals) },
        { text: number(rate.denominator, decimals) },
        statusCell(rate.status, words, rate.value),
        sourceCell(figure, rate.source),
      ]),
    ],
  };
}
