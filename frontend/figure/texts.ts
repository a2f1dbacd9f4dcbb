import type { Basis, Status } from './figure.ts';

/** The words of the interface that the element needs; the server supplies them from its bundles in the figure's language. */
export interface FigureTexts {
  empty: string;
  failed: string;
  unreadable: string;
  retry: string;
  loading: string;
  missing: string;
  /** How the keyboard moves over the marks; read out with a chart's name. */
  keys: string;
  unit: string;
  period: string;
  basis: string;
  category: string;
  group: string;
  value: string;
  total: string;
  share: string;
  growth: string;
  publishedGrowth: string;
  contribution: string;
  points: string;
  status: string;
  source: string;
  sources: string;
  asOf: string;
  change: string;
  actual: string;
  plan: string;
  previous: string;
  milestones: string;
  late: string;
  noActual: string;
  noPlan: string;
  noCell: string;
  parent: string;
  rank: string;
  rankBefore: string;
  'rank.new': string;
  'rank.up': string;
  'rank.down': string;
  place: string;
  places: string;
  none: string;
  even: string;
  home: string;
  segment: string;
  weight: string;
  plannedStart: string;
  plannedFinish: string;
  actualStart: string;
  actualFinish: string;
  progress: string;
  slip: string;
  days: string;
  today: string;
  state: string;
  'state.planned': string;
  'state.running': string;
  'state.overdue': string;
  'state.early': string;
  'state.on-time': string;
  'state.late': string;
  numerator: string;
  denominator: string;
  rate: string;
  of: string;
  rating: string;
  'rating.good': string;
  'rating.watch': string;
  'rating.bad': string;
  'rating.unknown': string;
  remark: string;
  bin: string;
  mean: string;
  median: string;
  noArea: string;
  offMap: string;
  'status.published': string;
  'status.preliminary': string;
  'status.revised': string;
  'status.loaded': string;
  'status.sample': string;
  'basis.month': string;
  'basis.quarter': string;
  'basis.year': string;
  'basis.ytd': string;
  'basis.as-of': string;
  chain: string;
  'slip.name': string;
  'slip.early': string;
  'slip.late': string;
}

export type TextKey = keyof FigureTexts;

/** Gives the word of a key; a missing word is empty, so that a figure is still drawn while a bundle is incomplete. */
export type Words = (key: TextKey) => string;

/** The words in the JSON map; an unreadable map is as good as an empty one, since numbers matter more than their captions. */
export function wordsOf(json: string | undefined): Words {
  const texts = read(json);
  return key => {
    const text = texts[key];
    return typeof text === 'string' ? text : '';
  };
}

function read(json: string | undefined): Record<string, unknown> {
  if (!json) return {};
  try {
    const texts: unknown = JSON.parse(json);
    return texts && typeof texts === 'object' ? (texts as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export const statusWord = (words: Words, status: Status): string => words(`status.${status}`) || status;
export const basisWord = (words: Words, basis: Basis): string => words(`basis.${basis}`) || basis;
