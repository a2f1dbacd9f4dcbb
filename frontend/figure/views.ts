import { html, nothing, svg, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Figure, Status, Value } from './figure.ts';
import { statusesOf, type PointDetail } from './inspect.ts';
import { labelled } from './format.ts';
import type { LegendEntry, Plan, Tile, TilesPlan, Tip } from './plan.ts';
import { keepsSpark } from './shapes/facts.ts';
import { sparkOf } from './shapes/spark.ts';
import { statusWord, type Words } from './texts.ts';

export function skeletonView(words: Words): TemplateResult {
  return html`
    <div class="bh-skeleton" role="status" aria-label=${words('loading')}>
      <span></span><span></span><span></span><span></span><span></span>
    </div>
  `;
}

export function errorView(message: string, words: Words, retry: () => void): TemplateResult {
  return html`
    <div class="bh-state bh-error" role="alert">
      <p>${message}</p>
      <button type="button" class="bh-button" @click=${retry}>${words('retry')}</button>
    </div>
  `;
}

export function emptyView(figure: Figure, words: Words): TemplateResult {
  return html`
    <div class="bh-state" role="status">
      <p>${words('empty')}</p>
      ${(figure.notes ?? []).map(note => html`<p class="bh-note">${note.text}</p>`)}
    </div>
  `;
}

export function badgeView(status: Status, words: Words): TemplateResult {
  return html`<span class="bh-badge" data-status=${status}>${statusWord(words, status)}</span>`;
}

/** Above a chart: its unit, what its colours mean, and what kind of numbers they are. Tiles say all that themselves. */
export function headView(figure: Figure, plan: Plan | undefined, words: Words): TemplateResult | typeof nothing {
  if (figure.shape === 'facts') return nothing;
  const legend = plan && plan.legend.length > 1 ? plan.legend : [];
  const remarks = statusesOf(figure).filter(status => status !== 'published' && status !== 'loaded');
  return html`
    <div class="bh-head">
      ${figure.unit.label ? html`<span class="bh-unit">${labelled(words('unit'), figure.unit.label, figure.lang)}</span>` : nothing}
      <span class="bh-badges">${remarks.map(status => badgeView(status, words))}</span>
      ${legend.length ? html`<ul class="bh-legend" aria-hidden="true">${legend.map(entryView)}</ul>` : nothing}
    </div>
  `;
}

const entryView = ({ label, role, look }: LegendEntry): TemplateResult =>
  html`<li><i class="bh-key" data-look=${look} style=${styleMap({ '--bh-key': `var(--bh-${role})` })}></i>${label}</li>`;

export function tipView(tip: Tip, style: Record<string, string>): TemplateResult {
  return html`
    <div class="bh-tip" style=${styleMap(style)} aria-hidden="true">
      <strong>${tip.title}</strong>
      <dl>
        ${tip.rows.map(
          ({ role, label, value }) => html`
            <dt>${role ? html`<i class="bh-dot" style=${styleMap({ '--bh-key': `var(--bh-${role})` })}></i>` : nothing}${label}</dt>
            <dd>${value}</dd>
          `,
        )}
      </dl>
    </div>
  `;
}

export function tilesView(plan: TilesPlan, words: Words, pick: (detail: PointDetail) => void): TemplateResult {
  return html`<ul class="bh-tiles" style=${styleMap({ '--bh-columns': String(plan.columns) })}>${plan.tiles.map((tile, index) => html`<li>${tileView(tile, keepsSpark(plan, index), words, pick)}</li>`)}</ul>`;
}

const ARROWS = { up: '▲', down: '▼', flat: '●' };

function tileView(tile: Tile, sparks: boolean, words: Words, pick: (detail: PointDetail) => void): TemplateResult {
  const { detail } = tile;
  const remarked = tile.status !== 'published' && tile.status !== 'loaded';
  const content = html`
    <span class="bh-tile-name">${tile.name}${remarked ? badgeView(tile.status, words) : nothing}</span>
    <span class="bh-tile-value">${tile.value}<small>${tile.unit}</small></span>
    <span class="bh-tile-period">${tile.period}</span>
    ${tile.direction
      ? html`<span class="bh-tile-change"
          ><i aria-hidden="true" data-direction=${tile.direction}>${ARROWS[tile.direction]}</i> <b>${tile.change}</b> ${tile.changeLabel}</span
        >`
      : nothing}
    ${sparks ? sparkView(tile.spark) : nothing}
  `;
  return detail
    ? html`<button type="button" class="bh-tile" @click=${() => pick(detail)}>${content}</button>`
    : html`<div class="bh-tile">${content}</div>`;
}

const SPARK = { width: 160, height: 32 };

/** Stretched to the tile; lines keep their width. */
function sparkView(values: Value[]): TemplateResult {
  const spark = sparkOf(values, SPARK.width, SPARK.height, 4);
  return html`<svg class="bh-spark" viewBox=${`0 0 ${SPARK.width} ${SPARK.height}`} preserveAspectRatio="none" aria-hidden="true">
    ${spark ? svg`<path d=${spark.line}></path><path class="bh-spark-last" d=${spark.last}></path>` : nothing}
  </svg>`;
}
