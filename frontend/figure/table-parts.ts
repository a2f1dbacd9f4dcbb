import type { Figure, Status, Value } from './figure.ts';
import { remark } from './format.ts';
import type { PointDetail } from './point.ts';
import { statusWord, type Words } from './texts.ts';

export interface Column {
  header: string;
  numeric: boolean;
  /** What its header points at, if anything. */
  detail?: PointDetail;
}

export interface Cell {
  text: string;
  /** Of this value; shown as a badge beside a number, or as the status column's word. */
  status?: Status;
  href?: string;
  detail?: PointDetail;
}

export interface TableModel {
  caption: string;
  columns: Column[];
  /** The first cell of each row is its header. */
  rows: Cell[][];
  total?: Cell[];
}

export const text = (header: string): Column => ({ header, numeric: false });
export const num = (header: string): Column => ({ header, numeric: true });
export const captionOf = (figure: Figure): string => [figure.title, figure.subtitle].filter(Boolean).join(' · ');
export const withUnit = (figure: Figure, name: string): string => remark(name, figure.unit.label, figure.lang);
export const some = <T>(items: T[], field: (item: T) => unknown): boolean => items.some(item => typeof field(item) === 'number');

/** Where a number comes from: a source's publisher with its link, or the file of a batch. */
export function sourceCell(figure: Figure, id: string | null | undefined): Cell {
  if (!id) return { text: '' };
  const source = figure.provenance?.sources?.find(each => each.id === id);
  if (source) return { text: source.publisher || source.title, href: safeLink(source.url) };
  const batch = figure.provenance?.batches?.find(each => `batch:${each.id}` === id);
  return { text: batch ? batch.file : id };
}

/** Only addresses of the web: a javascript: address in a source must stay a dead text. */
export function safeLink(url: string | null | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A value that is not there has no status either. */
export const statusCell = (status: Status, words: Words, value?: Value): Cell => (value === null ? { text: '' } : { text: statusWord(words, status), status });
