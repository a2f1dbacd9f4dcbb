/** The Figure as the API answers it, in one language. Values are numbers or null; null is "missing", never 0. */
export type Status = 'published' | 'preliminary' | 'revised' | 'loaded' | 'sample';
export type Basis = 'month' | 'quarter' | 'year' | 'ytd' | 'as-of';
export type SeriesRole =
  | 'published' | 'computed' | 'import' | 'export' | 'total' | 'balance' | 'plan' | 'actual'
  | 'gained' | 'lost'
  /** Told apart from the other series by its place among them. */
  | 'category';
/** What an item of a list is: one of its own, or what stands beside the list. */
export type Kind = 'item' | 'others' | 're-import' | 'unassigned';
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

/** A value to read the others against, such as a threshold. */
export interface Line {
  name: string;
  value: number;
}

export interface TrendData {
  chart: 'line' | 'bar' | 'stacked-bar';
  series: Series[];
  lines?: Line[];
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
  kind: Kind;
  /** The rank a year before; null where there was none, absent where ranks are not compared. */
  rankBefore?: number | null;
}

export interface RankingData {
  items: RankingItem[];
  total: Value;
  lines?: Line[];
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
  /** Earlier values, oldest first. */
  spark?: Value[];
}

export interface FactsData {
  items: Fact[];
}

export interface Part {
  key: string;
  name: string;
  group: string | null;
  groupName: string | null;
  kind: Kind;
  value: Value;
  share?: Value;
  growth?: Value;
  status: Status;
  source?: string | null;
}

/** Parts of a whole in at most two levels, ordered by group and value. */
export interface CompositionData {
  parts: Part[];
  total: Value;
}

export interface Place {
  /** ISO alpha-3 of a country, or the code of a division. */
  key: string;
  name: string;
  kind: Kind;
  /** Column and row on a tile map, from 0. */
  tile: [number, number] | null;
  value: Value;
  share?: Value;
  growth?: Value;
  status: Status;
  source?: string | null;
}

export interface PlacesData {
  ground: 'world' | 'divisions';
  show: 'value' | 'share' | 'growth';
  places: Place[];
  total: Value;
  /** ISO alpha-3 of the region's own country, which is drawn as ground. */
  home?: string | null;
}

export type TaskState = 'planned' | 'running' | 'overdue' | 'early' | 'on-time' | 'late';

export interface Task {
  key: string;
  name: string;
  group: string;
  groupName: string;
  segment: string;
  segmentName: string;
  weight: Value;
  /** Days as ISO dates. */
  plannedStart: string | null;
  plannedFinish: string | null;
  actualStart: string | null;
  actualFinish: string | null;
  /** 0 to 1. */
  progress: Value;
  /** Days; late is positive. */
  slip: Value;
  state: TaskState;
  status: Status;
  source?: string | null;
}

export interface ScheduleData {
  today: string | null;
  tasks: Task[];
}

export interface FunnelStep {
  key: string;
  name: string;
  value: Value;
  status: Status;
  source?: string | null;
}

export interface Quotient {
  key: string;
  name: string;
  /** A fraction. */
  value: Value;
  numerator: Value;
  denominator: Value;
  /** What is divided by what. */
  of: string;
  status: Status;
  source?: string | null;
}

export interface FunnelData {
  steps: FunnelStep[];
  rates: Quotient[];
}

export interface WaterfallBar {
  name: string;
  value: Value;
  status: Status;
  source?: string | null;
}

export interface WaterfallStep {
  key: string;
  name: string;
  kind: Kind;
  change: Value;
  /** Percentage points of the first bar. */
  contribution?: Value;
  status: Status;
  source?: string | null;
}

/** From one value to another; the steps add up to what lies between. */
export interface WaterfallData {
  from: WaterfallBar;
  steps: WaterfallStep[];
  to: WaterfallBar;
}

export type Rating = 'good' | 'watch' | 'bad' | 'unknown';

export interface ScoreColumn {
  key: string;
  name: string;
  unit: Unit;
}

export interface ScoreRow {
  key: string;
  name: string;
  group: string | null;
  groupName: string | null;
  cells: Value[];
  rating: Rating | null;
  remark: string;
  status: Status;
  source?: string | null;
}

export interface ScorecardData {
  columns: ScoreColumn[];
  rows: ScoreRow[];
}

export interface Bin {
  key: string;
  /** Null for an end that is open. */
  from: Value;
  to: Value;
  name: string;
  value: number;
}

export interface DistributionData {
  /** What is counted into the bins. */
  of: Unit;
  bins: Bin[];
  mean: Value;
  median: Value;
  status: Status;
  source?: string | null;
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
export type Composition = Common & { shape: 'composition'; data: CompositionData };
export type Places = Common & { shape: 'places'; data: PlacesData };
export type Schedule = Common & { shape: 'schedule'; data: ScheduleData };
export type Funnel = Common & { shape: 'funnel'; data: FunnelData };
export type Waterfall = Common & { shape: 'waterfall'; data: WaterfallData };
export type Scorecard = Common & { shape: 'scorecard'; data: ScorecardData };
export type Distribution = Common & { shape: 'distribution'; data: DistributionData };
export type Figure =
  | Trend | Ranking | Matrix | Progress | Facts
  | Composition | Places | Schedule | Funnel | Waterfall | Scorecard | Distribution;
export type Shape = Figure['shape'];

const SHAPES: ReadonlySet<string> = new Set<Shape>([
  'trend', 'ranking', 'matrix', 'progress', 'facts',
  'composition', 'places', 'schedule', 'funnel', 'waterfall', 'scorecard', 'distribution',
]);

/** The figure in the JSON; throws when it is no JSON or of a shape this element cannot draw. */
export function parseFigure(json: string): Figure {
  const figure = JSON.parse(json) as Figure;
  if (!figure || typeof figure !== 'object' || !SHAPES.has(figure.shape)) {
    throw new Error(`Not a figure this element can draw: shape ${String(figure?.shape)}`);
  }
  return figure;
}
