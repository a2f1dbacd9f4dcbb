import { bodyOf, legendBody } from './export-body.ts';
import type { Figure } from './figure.ts';
import { statusesOf } from './inspect.ts';
import { wrap } from './fit.ts';
import { labelled } from './format.ts';
import { measureIn } from './measure.ts';
import { readPalette } from './palette.ts';
import type { DrawContext } from './plan.ts';
import { planOf } from './plans.ts';
import { FONTS, tag, text } from './svg.ts';
import { statusWord, type Words } from './texts.ts';

const WIDTH = 960;
const MARGIN = 32;

/**
 * The figure as one SVG document that is complete by itself, as a briefing needs it: title, unit, chart, legend, notes,
 * sources and as-of, in the light palette on white, with nothing in it that is loaded from elsewhere.
 */
export async function figureSvg(figure: Figure, words: Words, near: Element, around: Pick<DrawContext, 'peer' | 'world'> = {}): Promise<string> {
  const palette = readPalette(near, 'light');
  const context: DrawContext = { width: WIDTH - 2 * MARGIN, palette, font: FONTS, words, measure: measureIn(FONTS), ...around };
  const plan = planOf(figure, context);
  const parts: string[] = [];
  let y = MARGIN;
  const lines = (content: string | null | undefined, size: number, fill: string, weight?: number) => {
    for (const line of wrap(content ?? '', context.width, measureIn(FONTS, size, weight))) {
      parts.push(text(line, MARGIN, y + size / 2, { size, fill, weight }));
      y += Math.round(size * 1.5);
    }
  };
  const place = ({ markup, height }: { markup: string; height: number }) => {
    if (!markup) return;
    parts.push(tag('g', { transform: `translate(${MARGIN} ${y})` }, markup));
    y += height;
  };
  lines(figure.title, 20, palette.ink, 600);
  lines(figure.subtitle, 14, palette.inkSoft);
  const remarks = statusesOf(figure).filter(status => status !== 'published' && status !== 'loaded').map(status => statusWord(words, status));
  const unit = figure.shape === 'facts' || !figure.unit.label ? '' : labelled(words('unit'), figure.unit.label, figure.lang);
  lines([unit, ...remarks].filter(Boolean).join(' · '), 12, palette.inkSoft);
  y += 8;
  place(legendBody(plan.legend.length > 1 ? plan.legend : [], context));
  y += 4;
  place(await bodyOf(plan, context));
  y += 16;
  for (const note of figure.notes ?? []) lines(note.text, 12, palette.inkSoft);
  for (const line of sourceLines(figure, words)) lines(line, 12, palette.inkSoft);
  y += MARGIN - 12;
  const ground = tag('rect', { width: WIDTH, height: y, fill: '#ffffff' });
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: y, viewBox: `0 0 ${WIDTH} ${y}`, 'font-family': FONTS, 'xml:lang': figure.lang };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', attributes, ground + parts.join(''))}\n`;
}

/** "Sources: A; B" and "As of: 2025-11-30": what a reader of a paper copy has to go by. */
function sourceLines({ provenance, lang }: Figure, words: Words): string[] {
  const sources = (provenance?.sources ?? []).map(({ publisher, title }) =>
    publisher && title ? (lang === 'zh' ? `${publisher}《${title}》` : `${publisher}, ${title}`) : publisher || title,
  );
  const names = [...sources, ...(provenance?.batches ?? []).map(batch => batch.file)].join(lang === 'zh' ? '；' : '; ');
  return [names && labelled(words('sources'), names, lang), provenance?.asOf && labelled(words('asOf'), provenance.asOf, lang)].filter(line => !!line) as string[];
}

/** The document as a picture, `scale` pixels to the point. */
export async function rasterised(svg: string, scale: number): Promise<Blob> {
  if (!svg) throw new Error('There is no figure to make a picture of');
  const picture = new Image();
  // A data address keeps the canvas readable and works under a policy that allows no blob images.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.naturalWidth * scale);
  canvas.height = Math.round(picture.naturalHeight * scale);
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The browser made no picture of the figure'))), 'image/png'),
  );
}

export function save(blob: Blob, filename: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = filename;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
