import type { PointDetail } from './point.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { GridCell, GridPlan } from './plan.ts';

export interface GridUse {
  pick: (detail: PointDetail) => void;
  point: (cell: GridCell, at: HTMLElement) => void;
  leave: () => void;
}

/** The heat-map: one stop for the tab key, arrows within, every cell a button that says its row, column and value. */
export function gridView(plan: GridPlan, use: GridUse): TemplateResult {
  const { rowLabel, cell, turned, header } = plan.layout;
  const columns = `${rowLabel}px repeat(${plan.columns.length + 1}, minmax(${cell}px, 1fr))`;
  const least = rowLabel + (plan.columns.length + 1) * (cell + 2);
  const first = plan.cells.findIndex(row => row.length > 0);
  return html`
    <div class="bh-scroll">
      <div
        class="bh-grid"
        ?data-turned=${turned}
        style=${styleMap({ gridTemplateColumns: columns, minWidth: `${least}px`, '--bh-header': `${header}px` })}
        @keydown=${move}
        @focusin=${remember}
        @pointerleave=${use.leave}
        @focusout=${use.leave}
      >
        <span class="bh-corner"></span>
        ${[...plan.columns, plan.totalWord].map(name => html`<span class="bh-column" title=${name}><span>${name}</span></span>`)}
        ${plan.cells.map(
          (row, r) => html`
            <span class="bh-row" title=${plan.rows[r]}>${plan.rows[r]}</span>
            ${row.map((each, c) => cellView(each, r === first && c === 0, use))}
            <span class="bh-sum">${plan.rowTotals[r]}</span>
          `,
        )}
        <span class="bh-row bh-sum-row">${plan.totalWord}</span>
        ${[...plan.columnTotals, plan.total].map(total => html`<span class="bh-sum bh-sum-row">${total}</span>`)}
      </div>
    </div>
    ${plan.steps.length ? scaleView(plan) : nothing}
  `;
}

function cellView(cell: GridCell, first: boolean, use: GridUse): TemplateResult {
  const point = (event: Event) => use.point(cell, event.currentTarget as HTMLElement);
  return html`<button
    type="button"
    class="bh-cell"
    data-step=${cell.step === null ? nothing : cell.step + 1}
    tabindex=${first ? 0 : -1}
    aria-label=${`${cell.tip.title} ${cell.tip.rows[0].value}`}
    @click=${() => use.pick(cell.detail)}
    @pointerenter=${point}
    @focus=${point}
  >${cell.text}</button>`;
}

function scaleView(plan: GridPlan): TemplateResult {
  return html`
    <ul class="bh-scale" aria-hidden="true">
      ${plan.stepLabels.map((label, step) => html`<li><i data-step=${step + 1}></i>${label}</li>`)}
    </ul>
  `;
}

/** The cell that was last in focus is the one the tab key comes back to. */
function remember(event: FocusEvent): void {
  const grid = event.currentTarget as HTMLElement;
  grid.querySelectorAll('.bh-cell[tabindex="0"]').forEach(cell => cell.setAttribute('tabindex', '-1'));
  (event.target as HTMLElement).setAttribute('tabindex', '0');
}

function move(event: KeyboardEvent): void {
  const grid = event.currentTarget as HTMLElement;
  const cells = [...grid.querySelectorAll<HTMLElement>('.bh-cell')];
  const at = cells.indexOf(event.target as HTMLElement);
  const across = getComputedStyle(grid).gridTemplateColumns.split(' ').length - 2;
  const column = at % across;
  const steps: Record<string, number> = {
    ArrowRight: column < across - 1 ? 1 : 0,
    ArrowLeft: column > 0 ? -1 : 0,
    ArrowDown: across,
    ArrowUp: -across,
    Home: -column,
    End: across - 1 - column,
  };
  const step = steps[event.key];
  if (at < 0 || step === undefined) return;
  event.preventDefault();
  cells[at + step]?.focus();
}
