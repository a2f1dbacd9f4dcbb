import type { Cell, TableModel } from './table-parts.ts';

const NAMED: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };

/** A name that a spreadsheet might take for a formula is given an apostrophe, as in a CSV (`figure/SheetText`). */
const guarded = (text: string): string => (/^[\p{Cc}\p{Cf}\p{Z}]*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : text);

/** A number that is shown with a sign is no formula; all else that begins like one is only a text. */
const plain = (text: string): string => (/^[+\-\u2212][\d.,]+%?$/.test(text) ? text : guarded(text.replace(/[\t\r\n]+/g, ' ')));

const encode = (text: string): string => plain(text).replace(/[<>&"']/g, character => NAMED[character]);

const rowsOf = ({ columns, rows, total }: TableModel): string[][] => {
  const texts = (cells: Cell[]) => cells.map(cell => cell.text);
  return [columns.map(column => column.header), ...rows.map(texts), ...(total ? [texts(total)] : [])];
};

/** The table as text, a tab between cells: what a plain editor or a sheet takes. */
export function tableText(model: TableModel): string {
  return rowsOf(model).map(row => row.map(plain).join('\t')).join('\n');
}

/** The same as markup: what a document or a slide takes, as a table of its own. */
export function tableMarkup(model: TableModel): string {
  const [head, ...body] = rowsOf(model);
  const row = (cells: string[], tag: string) => `<tr>${cells.map(cell => `<${tag}>${encode(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><caption>${encode(model.caption)}</caption><thead>${row(head, 'th')}</thead><tbody>${body.map(cells => row(cells, 'td')).join('')}</tbody></table>`;
}

/** Fails where the browser lets no page write to the clipboard. */
export function copyTable(model: TableModel): Promise<void> {
  const part = (text: string, type: string) => new Blob([text], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/html': part(tableMarkup(model), 'text/html'), 'text/plain': part(tableText(model), 'text/plain') }),
  ]);
}

/** Fails where the picture can't be had, or the browser lets no page write to the clipboard. */
export function copyPicture(address: string): Promise<void> {
  // Handed over as a promise: some browsers forget the click while the picture is on its way.
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureAt(address) })]);
}

async function pictureAt(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The picture was answered with ${answer.status}`);
  return answer.blob();
}
