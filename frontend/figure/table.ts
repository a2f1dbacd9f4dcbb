import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from './figure.ts';
import type { PointDetail } from './inspect.ts';
import { MISSING } from './format.ts';
import { tableOf, type Cell, type Column } from './table-model.ts';
import { statusWord, type Words } from './texts.ts';

/** How the table is used: `pick` only where it is seen; a hidden button would catch the keyboard's focus. */
export interface TableUse {
  words: Words;
  pick?: (detail: PointDetail) => void;
}

export function tableView(figure: Figure, use: TableUse): TemplateResult {
  const { caption, columns, rows, total } = tableOf(figure, use.words);
  return html`
    <table class="bh-table">
      <caption>${caption}</caption>
      <thead>
        <tr>${columns.map(column => html`<th scope="col" class=${column.numeric ? 'bh-number' : ''}>${label(column.header, column.detail, use)}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(row => html`<tr>${row.map((cell, index) => cellView(cell, columns[index], index === 0, use))}</tr>`)}
      </tbody>
      ${total ? html`<tfoot><tr>${total.map((cell, index) => cellView(cell, columns[index], index === 0, use))}</tr></tfoot>` : nothing}
    </table>
  `;
}

function cellView(cell: Cell, column: Column, header: boolean, use: TableUse): TemplateResult {
  if (header) return html`<th scope="row">${label(cell.text, cell.detail, use)}</th>`;
  if (!column.numeric && remarked(cell)) return html`<td>${badge(cell, use.words)}</td>`;
  if (!column.numeric) return html`<td>${cell.href ? html`<a href=${cell.href} target="_blank" rel="noopener">${cell.text}</a>` : cell.text}</td>`;
  const shown = cell.text === MISSING ? missing(use.words) : label(cell.text, cell.detail, use);
  return html`<td class="bh-number">${badge(cell, use.words)}${shown}</td>`;
}

/** A dash to the eye, a word to the ear. */
const missing = (words: Words): TemplateResult =>
  html`<span aria-hidden="true">${MISSING}</span><span class="bh-hidden">${words('missing')}</span>`;

function label(text: string, detail: PointDetail | undefined, { pick }: TableUse): TemplateResult | string {
  return detail && pick && text ? html`<button type="button" class="bh-link" @click=${() => pick(detail)}>${text}</button>` : text;
}

/** Published is the rule and needs no badge; everything else says what it is, right at the number. */
function badge({ status }: Pick<Cell, 'status'>, words: Words): TemplateResult | typeof nothing {
  return status && remarked({ status }) ? html`<span class="bh-badge" data-status=${status}>${statusWord(words, status)}</span> ` : nothing;
}

const remarked = ({ status }: Pick<Cell, 'status'>): boolean => !!status && status !== 'published' && status !== 'loaded';
