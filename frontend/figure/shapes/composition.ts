import type { Composition, Part, Status } from '../figure.ts';
import { amount, labelled, list, number, percent, signedPercent } from '../format.ts';
import { pointOf } from '../point.ts';
import { captionOf, num, some, sourceCell, statusCell, text, withUnit, type TableModel } from '../table-parts.ts';
import type { Words } from '../texts.ts';

export const compositionHasData = (figure: Composition): boolean => figure.data.parts.some(part => (part.value ?? 0) > 0);
export const compositionStatuses = (figure: Composition): Status[] => figure.data.parts.map(part => part.status);

export const compositionSummary = (figure: Composition): string =>
  list(largest(figure.data.parts).slice(0, 3).map(part => labelled(part.name, amount(part.value, figure.unit), figure.lang)), figure.lang);

const largest = (parts: Part[]): Part[] => [...parts].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));

export { compositionPlan } from './treemap.ts';

export function compositionTable(figure: Composition, words: Words): TableModel {
  const { parts, total } = figure.data;
  const grouped = parts.some(part => part.groupName);
  const extra = [
    { word: words('share'), has: some(parts, part => part.share), of: (part: Part) => percent(part.share) },
    { word: words('growth'), has: some(parts, part => part.growth), of: (part: Part) => signedPercent(part.growth) },
  ].filter(column => column.has);
  return {
    caption: captionOf(figure),
    columns: [
      text(words('category')),
      ...(grouped ? [text(words('parent'))] : []),
      num(withUnit(figure, words('value'))),
      ...extra.map(({ word }) => num(word)),
      text(words('status')),
      text(words('source')),
    ],
    rows: parts.map(part => [
      { text: part.name, detail: pointOf(figure, { key: part.key }) },
      ...(grouped ? [{ text: part.groupName ?? '', detail: part.group ? pointOf(figure, { row: part.group }) : undefined }] : []),
      { text: number(part.value, figure.unit.decimals) },
      ...extra.map(({ of }) => ({ text: of(part) })),
      statusCell(part.status, words, part.value),
      sourceCell(figure, part.source),
    ]),
    total: [
      { text: words('total') },
      ...(grouped ? [{ text: '' }] : []),
      { text: number(total, figure.unit.decimals) },
      ...extra.map(() => ({ text: '' })),
      { text: '' },
      { text: '' },
    ],
  };
}
