import { hierarchy, treemap, treemapSquarify, type Node } from 'd3-hierarchy';
import type { Composition, Part } from '../figure.ts';
import { ellipsis, wrap } from '../fit.ts';
import { amount, labelled, list, number, percent, signedPercent } from '../format.ts';
import type { Box } from '../labels.ts';
import type { DrawContext, DrawingItem, DrawingMark, DrawingPlan, Tip } from '../plan.ts';
import { pointOf } from '../point.ts';
import { breakOf, roundBreaks, stepOf } from '../scale.ts';
import { statusWord, type Words } from '../texts.ts';
import { chips } from './chips.ts';
import { breakLabels, scaleKey, shareBound } from './scale-key.ts';

const HEADER = 22;
const LINE = 15;
/** Least width of a name that is cut: less says nothing. */
const LEAST = 52;

interface Datum {
  part?: Part;
  group?: Part[];
  children?: Datum[];
}

/** Areas by value, side by side within the areas of their groups; darker is a larger share. */
export function compositionPlan(figure: Composition, context: DrawContext): DrawingPlan {
  const { width, palette, words, peer } = context;
  const { parts } = figure.data;
  const drawn = parts.filter(part => (part.value ?? 0) > 0);
  const sum = drawn.reduce((total, part) => total + part.value!, 0);
  const shareOf = (part: Part) => part.share ?? part.value! / (figure.data.total || sum);
  const beside = peer?.shape === 'composition' ? peer.data.parts.flatMap(part => (typeof part.share === 'number' ? [part.share] : [])) : [];
  const breaks = roundBreaks([...drawn.map(shareOf), ...beside].filter(share => share > 0), 0.001);
  const height = Math.round(width < 480 ? width * 1.25 : Math.min(640, Math.max(380, width * 0.56)));
  const items: DrawingItem[] = [];
  const groups: DrawingMark[] = [];
  const marks: DrawingMark[] = [];
  for (const node of laidOut(drawn, width, height)) {
    const box = boxOf(node);
    if (node.data.group) {
      const mark = groupMark(figure, node, box, sum, words);
      items.push(...headerOf(mark, node, box, context));
      if (node.data.group[0].group) groups.push({ ...mark, box: { ...box, height: headerHeight(node) || box.height } });
    } else if (node.data.part) {
      const part = node.data.part;
      const step = stepOf(breakOf(shareOf(part), breaks), breaks.length + 1);
      const aside = part.kind !== 'item';
      const [fill, ink] = aside ? [palette.sunken, palette.ink] : [palette.steps[step], palette.stepInks[step]];
      items.push({ kind: 'rect', ...box, fill, stroke: aside ? palette.lineStrong : undefined, strokeWidth: aside ? 1 : undefined });
      items.push(...textsOf(part, percent(shareOf(part)), figure, box, ink, context));
      marks.push({ box, detail: pointOf(figure, { key: part.key }), tip: tipOf(figure, part, shareOf(part), words), name: nameOf(figure, part) });
    }
  }
  const key = scaleKey(
    breakLabels(breaks, shareBound).map((label, index, all) => ({ label: index === 0 ? `${words('share')} ${label}` : label, color: palette.steps[stepOf(index, all.length)] })),
    height + 8,
    context,
  );
  const rest = parts.filter(part => !drawn.includes(part)).map(part => ({
    text: labelled(part.name, amount(part.value, figure.unit), figure.lang),
    mark: { detail: pointOf(figure, { key: part.key }), tip: tipOf(figure, part, part.share ?? null, words), name: nameOf(figure, part) },
  }));
  const below = chips(rest.length ? labelled(words('noArea'), ' ', figure.lang).trimEnd() : '', rest, height + 8 + key.height + 6, context);
  return {
    kind: 'drawing',
    width,
    height: height + 8 + key.height + (below.height ? below.height + 6 : 0),
    items: [...items, ...key.items, ...below.items],
    marks: [...groups, ...marks, ...below.marks],
    legend: [],
  };
}

function laidOut(parts: Part[], width: number, height: number): Node<Datum>[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    // A part without a group stands for itself among the groups.
    const key = part.group ?? `\u0000${part.key}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const children = [...groups.values()].map((group): Datum => ({ group, children: group.map(part => ({ part })) }));
  const total = (node: Datum): number => node.children!.reduce((sum, { part }) => sum + part!.value!, 0);
  const rank = (node: Datum) => (node.children!.every(({ part }) => part!.kind !== 'item') ? 1 : 0);
  children.sort((a, b) => rank(a) - rank(b) || total(b) - total(a));
  for (const group of children) group.children!.sort((a, b) => b.part!.value! - a.part!.value!);
  const root = hierarchy<Datum>({ children }, datum => datum.children).sum(datum => datum.part?.value ?? 0);
  treemap<Datum>().tile(treemapSquarify).size([width, height]).paddingInner(2).paddingTop(headerHeight)(root);
  return (root.children ?? []).flatMap(group => [group, ...(group.children ?? [])]);
}

/** Room for the name of a group, where the group is large enough to have one. */
function headerHeight(node: Node<Datum>): number {
  const group = node.data.group;
  return group?.[0].group && node.x1 - node.x0 >= LEAST && node.y1 - node.y0 >= HEADER + 18 ? HEADER : 0;
}

const boxOf = ({ x0, y0, x1, y1 }: Node<Datum>): Box => ({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 });

function groupMark(figure: Composition, node: Node<Datum>, box: Box, sum: number, words: Words): DrawingMark {
  const [{ group, groupName }] = node.data.group!;
  const value = node.value ?? 0;
  const rows = [
    { label: words('value'), value: amount(value, figure.unit) },
    { label: words('share'), value: percent(value / (figure.data.total || sum)) },
  ];
  const title = groupName ?? '';
  return { box, detail: pointOf(figure, { row: group }), tip: { title, rows }, name: labelled(title, list(rows.map(row => row.value), figure.lang), figure.lang) };
}

function headerOf({ tip }: DrawingMark, node: Node<Datum>, box: Box, { palette, measure }: DrawContext): DrawingItem[] {
  if (!headerHeight(node)) return [];
  const room = box.width - 8;
  const share = tip.rows[1].value;
  // Bold letters are wider than those that are measured.
  const bold = (text: string) => measure(text) * 1.08;
  const whole = `${tip.title}  ${share}`;
  const text = bold(whole) <= room ? whole : ellipsis(tip.title, room, bold);
  return [
    { kind: 'rect', x: box.x, y: box.y, width: box.width, height: HEADER - 2, fill: palette.sunken },
    { kind: 'text', x: box.x + 5, y: box.y + HEADER / 2 - 1, text, fill: palette.ink, weight: 600, title: text === whole ? undefined : whole },
  ];
}

/** Name, value and share as far as they fit; a name is cut only where enough of it is left. */
function textsOf(part: Part, share: string, figure: Composition, box: Box, ink: string, { measure }: DrawContext): DrawingItem[] {
  const room = box.width - 10;
  const lines = Math.floor((box.height - 6) / LINE);
  if (room < LEAST - 10 || lines < 1) return [];
  const value = number(part.value, figure.unit.decimals);
  const numbers = [`${value} · ${share}`, value, share].find(text => measure(text) <= room && lines > 1) ?? '';
  const most = Math.min(4, lines - (numbers ? 1 : 0));
  const large = box.width > 150 && box.height > 90;
  const wide = large ? (text: string) => measure(text) * 1.08 : measure;
  // A word broken inside reads worse than a name that is cut.
  const whole = part.name.split(/\s+/).every(word => /[\u2e80-\u9fff]/.test(word) || wide(word) <= room);
  const name = whole ? wrap(part.name, room, wide, most) : [ellipsis(part.name, room, wide)];
  const cut = name[name.length - 1]?.endsWith('…') && !part.name.endsWith('…');
  if (cut && room < LEAST) return [];
  const title = cut ? part.name : undefined;
  const at = (index: number) => box.y + 4 + LINE / 2 + index * LINE;
  return [
    ...name.map((text, index): DrawingItem => ({ kind: 'text', x: box.x + 5, y: at(index), text, fill: ink, weight: large ? 600 : undefined, title: index === 0 ? title : undefined })),
    ...(numbers ? [{ kind: 'text' as const, x: box.x + 5, y: at(name.length), text: numbers, fill: ink }] : []),
  ];
}

const nameOf = (figure: Composition, part: Part): string => labelled(part.name, amount(part.value, figure.unit), figure.lang);

function tipOf(figure: Composition, part: Part, share: number | null, words: Words): Tip {
  const rows = [{ label: words('value'), value: amount(part.value, figure.unit) }];
  if (share !== null) rows.push({ label: words('share'), value: percent(share) });
  if (typeof part.growth === 'number') rows.push({ label: words('growth'), value: signedPercent(part.growth) });
  if (part.groupName) rows.push({ label: words('parent'), value: part.groupName });
  rows.push({ label: words('status'), value: statusWord(words, part.status) });
  return { title: part.name, rows };
}
