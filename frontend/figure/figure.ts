/** The Figure as the API answers it, in one language. Values are numbers or null; null is "missing", never 0. */
export type Status = 'published' | 'preliminary' | 'revised' | 'loaded' | 'sample';
export type Basis = 'month' | 'quarter' | 'year' | 'ytd' | 'as-of';
export type SeriesRole = 'published' | 'computed' | 'import' | 'export' | 'total' | 'balance' | 'plan' | 'actual';
export type Value = number | null;

export interface Unit {
  code: string;
  label: string;
  decimals: number;
}

export interface Point {
  slot: string;
  period: string;
  label: string;
  basis: Basis;
  value: Value;
  status: Status;
  source?: string | null;
  growth?: Value;
  publishedGrowth?: Value;
}

export interface Series {
  key: string;
  name: string;
  role: SeriesRole;
  points: Point[];
}

export interface TrendData {
  chart: 'line' | 'bar' | 'stacked-bar';
  series: Series[];
}

export interface RankingItem {
  key: string;
  name: string;
  value: Value;
  share?: Value;
  growth?: Value;
  contribution?: Value;
  status: Status;
  source?: string | null;
  kind: 'item' | 'others' | 're-import' | 'unassigned';
}

export interface RankingData {
  items: RankingItem[];
  total: Value;
}

export interface Category {
  key: string;
  name: string;
}

export interface MatrixData {
  rows: Category[];
  columns: Category[];
  cells: Value[][];
  rowTotals: Value[];
  columnTotals: Value[];
  total: Value;
  status: Status;
}

export interface ProgressItem {
  key: string;
  name: string;
  actual: Value;
  plan: Value;
  previous?: Value;
  milestones?: Value;
  late?: Value;
  status: Status;
  group?: string | null;
  groupName?: string | null;
}

export interface ProgressData {
  at: string;
  items: ProgressItem[];
}

export interface Fact {
  key: string;
  name: string;
  value: Value;
  unit: Unit;
  period: string;
  basis: Basis;
  status: Status;
  source?: string | null;
  change?: Value;
  changeUnit?: string | null;
  changeKind?: 'published' | 'computed' | null;
  changeLabel?: string | null;
  link?: string | null;
}

export interface FactsData {
  items: Fact[];
}

export interface Source {
  id: string;
  publisher: string;
  title: string;
  published?: string | null;
  url?: string | null;
  note?: string | null;
}

export interface Batch {
  id: number;
  profile: string;
  file: string;
  loadedAt: string;
  status: Status;
}

export interface Provenance {
  status: Status[];
  asOf?: string | null;
  definition?: string | null;
  formula?: string | null;
  reference?: string | null;
  sources: Source[];
  batches: Batch[];
}

interface Common {
  id: string;
  title: string;
  subtitle?: string | null;
  lang: 'zh' | 'en';
  unit: Unit;
  scope?: Record<string, string[]>;
  notes?: { code: string; text: string }[];
  provenance?: Partial<Provenance>;
}

export type Trend = Common & { shape: 'trend'; data: TrendData };
export type Ranking = Common & { shape: 'ranking'; data: RankingData };
export type Matrix = Common & { shape: 'matrix'; data: MatrixData };
export type Progress = Common & { shape: 'progress'; data: ProgressData };
export type Facts = Common & { shape: 'facts'; data: FactsData };
export type Figure = Trend | Ranking | Matrix | Progress | Facts;
export type Shape = Figure['shape'];

const SHAPES: ReadonlySet<string> = new Set<Shape>(['trend', 'ranking', 'matrix', 'progress', 'facts']);

/** The figure in the JSON; throws when it is no JSON or of a shape this element cannot draw. */
export function parseFigure(json: string): Figure {
  const figure = JSON.parse(json) as Figure;
  if (!figure || typeof figure !== 'object' || !SHAPES.has(figure.shape)) {
    throw new Error(`Not a figure this element can draw: shape ${String(figure?.shape)}`);
  }
  return figure;
}
