import { ChartHost } from './chart-host.ts';
import { wrap } from './fit.ts';
import type { Palette } from './palette.ts';
import { hatched } from './hatch.ts';
import type { ChartPlan, DrawContext, DrawingItem, DrawingPlan, GridPlan, LegendEntry, Plan, Tile, TilesPlan } from './plan.ts';
import { sparkOf } from './shapes/spark.ts';
import { drawnBy, tag, text } from './svg.ts';
import { statusWord } from './texts.ts';

/** A piece of SVG with its height; its width is the context's. */
export interface Body {
  markup: string;
  height: number;
}

export async function bodyOf(plan: Plan, context: DrawContext): Promise<Body> {
  switch (plan.kind) {
    case 'chart':
      return chartBody(plan, context);
    case 'grid':
      return gridBody(plan, context);
    case 'tiles':
      return tilesBody(plan, context);
    case 'drawing':
      return drawingBody(plan);
  }
}

function drawingBody({ items, height }: DrawingPlan): Body {
  return { markup: items.map(drawn).join(''), height };
}

function drawn(item: DrawingItem): string {
  switch (item.kind) {
    case 'rect': {
      const { x, y, width, height, fill = 'none', stroke, strokeWidth, dash, radius, hatch } = item;
      const box = { x, y, width: Math.max(0, width), height: Math.max(0, height), rx: radius, fill, stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dash };
      return tag('rect', box) + (hatch ? tag('path', { d: hatched(item), stroke: hatch, 'stroke-width': 1.5, fill: 'none' }) : '');
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, strokeWidth = 1, dash } = item;
      return tag('line', { x1, y1, x2, y2, stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dash });
    }
    case 'path': {
      const { d, fill = 'none', stroke, strokeWidth, dash } = item;
      return tag('path', { d, fill, stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dash, 'stroke-linejoin': 'round' });
    }
    case 'circle': {
      const { cx, cy, r, fill = 'none', stroke, strokeWidth } = item;
      return tag('circle', { cx, cy, r, fill, stroke, 'stroke-width': strokeWidth });
    }
    case 'text': {
      const { x, y, size, weight, fill, anchor, turned, rim } = item;
      const transform = turned ? `rotate(-90 ${x} ${y})` : undefined;
      // The rim as a text of its own underneath: many tools know no paint-order.
      return (rim ? text(item.text, x, y, { size, weight, fill, anchor, transform, rim }) : '') + text(item.text, x, y, { size, weight, fill, anchor, transform });
    }
  }
}

/** Drawn once more, out of sight, at the document's width and in its palette: the chart on screen may be narrow and dark. */
async function chartBody(plan: ChartPlan, { width, font }: DrawContext): Promise<Body> {
  const host = new ChartHost();
  const stage = document.createElement('div');
  stage.className = 'bh-stage';
  stage.style.width = `${width}px`;
  stage.style.fontFamily = font;
  stage.append(host.box);
  // In the body, since the figure itself may be in a part of the page that is hidden now.
  document.body.append(stage);
  try {
    await host.draw(plan);
    const svg = host.box.querySelector('svg.apexcharts-svg');
    return { markup: svg ? [...svg.children].map(drawnBy).join('') : '', height: plan.height };
  } finally {
    host.destroy();
    stage.remove();
  }
}

function gridBody(plan: GridPlan, { palette, measure, width }: DrawContext): Body {
  const { rowLabel, turned, header } = plan.layout;
  const rowHeight = 28;
  const step = (width - rowLabel) / (plan.columns.length + 1);
  const parts: string[] = [];
  [...plan.columns, plan.totalWord].forEach((name, c) => {
    const x = rowLabel + step * (c + 0.5);
    if (turned) {
      const lines = wrap(name, header - 10, measure, 2);
      lines.forEach((line, l) => {
        const at = x + (l - (lines.length - 1) / 2) * 15;
        parts.push(text(line, at, header - 6, { fill: palette.inkSoft, transform: `rotate(-90 ${at} ${header - 6})` }));
      });
    } else {
      const lines = wrap(name, step - 6, measure);
      lines.forEach((line, l) => parts.push(text(line, x, header - 12 - (lines.length - 1 - l) * 15, { fill: palette.inkSoft, anchor: 'middle' })));
    }
  });
  const row = (r: number) => header + r * rowHeight;
  plan.cells.forEach((cells, r) => {
    parts.push(text(wrap(plan.rows[r], rowLabel - 10, measure, 1)[0] ?? '', rowLabel - 8, row(r) + rowHeight / 2, { fill: palette.ink, anchor: 'end' }));
    cells.forEach((cell, c) => {
      const fill = cell.step === null ? palette.sunken : palette.steps[cell.step];
      parts.push(tag('rect', { x: rowLabel + step * c + 1, y: row(r) + 1, width: step - 2, height: rowHeight - 2, fill, rx: 2 }));
      const ink = cell.step === null ? palette.inkSoft : palette.stepInks[cell.step];
      parts.push(text(cell.text, rowLabel + step * (c + 0.5), row(r) + rowHeight / 2, { fill: ink, anchor: 'middle' }));
    });
    parts.push(sum(plan.rowTotals[r], rowLabel + step * (plan.columns.length + 0.5), row(r) + rowHeight / 2, palette));
  });
  const bottom = row(plan.rows.length) + rowHeight / 2;
  parts.push(text(plan.totalWord, rowLabel - 8, bottom, { fill: palette.ink, anchor: 'end', weight: 600 }));
  [...plan.columnTotals, plan.total].forEach((total, c) => parts.push(sum(total, rowLabel + step * (c + 0.5), bottom, palette)));
  let x = rowLabel;
  plan.stepLabels.forEach((label, s) => {
    parts.push(tag('rect', { x, y: bottom + 24, width: 14, height: 14, fill: palette.steps[s], rx: 2 }));
    parts.push(text(label, x + 20, bottom + 31, { fill: palette.inkSoft }));
    x += measure(label) + 40;
  });
  return { markup: parts.join(''), height: bottom + 44 };
}

const sum = (total: string, x: number, y: number, { ink }: Palette): string => text(total, x, y, { fill: ink, anchor: 'middle', weight: 600 });

function tilesBody(plan: TilesPlan, { palette, words, width, measure }: DrawContext): Body {
  const gap = 16;
  const columns = Math.min(3, plan.columns);
  const tileWidth = (width - gap * (columns - 1)) / columns;
  // Room for the lines, where there are any, under the texts of every tile.
  const tileHeight = plan.sparks ? 170 : 126;
  const parts = plan.tiles.map((tile, index) => {
    const x = (index % columns) * (tileWidth + gap);
    const y = Math.floor(index / columns) * (tileHeight + gap);
    const left = x + 16;
    const fit = (line: string, size = 12) => wrap(line, ((tileWidth - 32) * 12) / size, measure, 1)[0] ?? '';
    const status = tile.status === 'published' || tile.status === 'loaded' ? '' : statusWord(words, tile.status);
    const arrow = tile.direction ? { up: '▲', down: '▼', flat: '●' }[tile.direction] : '';
    return [
      tag('rect', { x, y, width: tileWidth, height: tileHeight, rx: 6, fill: palette.sunken }),
      text(wrap(tile.name, tileWidth - 40 - measure(status), measure, 1)[0] ?? '', left, y + 22, { fill: palette.inkSoft, size: 13 }),
      text(status, x + tileWidth - 16, y + 22, { fill: palette.roles.sample, anchor: 'end' }),
      text(fit(`${tile.value} ${tile.unit}`, 24), left, y + 52, { fill: palette.ink, size: 24, weight: 600 }),
      text(fit(tile.period), left, y + 80, { fill: palette.inkSoft }),
      text(fit([arrow, tile.change, tile.changeLabel].filter(Boolean).join(' ')), left, y + 104, { fill: palette.ink }),
      sparkMarkup(tile, left, y + 120, tileWidth - 32, palette.roles.total),
    ].join('');
  });
  const rows = Math.ceil(plan.tiles.length / columns);
  return { markup: parts.join(''), height: rows * (tileHeight + gap) - gap };
}

function sparkMarkup(tile: Tile, x: number, y: number, width: number, color: string): string {
  const spark = sparkOf(tile.spark, width, 36);
  if (!spark) return '';
  const line = (d: string, strokeWidth: number) => tag('path', { d, fill: 'none', stroke: color, 'stroke-width': strokeWidth, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
  return tag('g', { transform: `translate(${x} ${y})` }, line(spark.line, 1.75) + line(spark.last, 6));
}

/** The legend in lines, as on screen. */
export function legendBody(entries: LegendEntry[], { palette, measure, width }: DrawContext): Body {
  let x = 0;
  let y = 10;
  const parts: string[] = [];
  for (const { label, role, look } of entries) {
    const room = 28 + measure(label) + 20;
    if (x > 0 && x + room > width) {
      x = 0;
      y += 20;
    }
    parts.push(keyOf(look, x, y, palette.roles[role]), text(label, x + 28, y, { fill: palette.inkSoft }));
    x += room;
  }
  return { markup: parts.join(''), height: entries.length ? y + 12 : 0 };
}

function keyOf(look: LegendEntry['look'], x: number, y: number, color: string): string {
  const line = (dash?: string) => tag('line', { x1: x, x2: x + 20, y1: y, y2: y, stroke: color, 'stroke-width': 2.5, 'stroke-dasharray': dash });
  switch (look) {
    case 'line':
      return line();
    case 'dashed-line':
      return line('5 4');
    case 'dot':
      return tag('circle', { cx: x + 10, cy: y, r: 5, fill: color });
    case 'hollow-dot':
      return tag('circle', { cx: x + 10, cy: y, r: 4.5, fill: 'none', stroke: color, 'stroke-width': 2 });
    case 'bar':
      return tag('rect', { x: x + 4, y: y - 6, width: 12, height: 12, fill: color });
    case 'hatched-bar': {
      const strokes = [3, 7, 11, 15].map(at => tag('line', { x1: x + 4 + Math.max(0, at - 12), y1: y - 6 + Math.min(at, 12), x2: x + 4 + Math.min(at, 12), y2: y - 6 + Math.max(0, at - 12), stroke: color, 'stroke-width': 1.5 }));
      return tag('rect', { x: x + 4, y: y - 6, width: 12, height: 12, fill: 'none', stroke: color }) + strokes.join('');
    }
    case 'goal':
      return tag('rect', { x: x + 9, y: y - 8, width: 3, height: 16, fill: color });
  }
}
