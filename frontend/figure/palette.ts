import type { SeriesRole } from './figure.ts';

/** A colour by what it means; the values live in styles/tokens.css. */
export type Role =
  | Exclude<SeriesRole, 'category'>
  | 'sample' | 'aside' | 'good' | 'watch' | 'bad'
  | 'category-1' | 'category-2' | 'category-3' | 'category-4' | 'category-5' | 'category-6';

/** Series without a meaning of their own, in the order of their colours. */
export const CATEGORIES: Role[] = ['category-1', 'category-2', 'category-3', 'category-4', 'category-5', 'category-6'];

export interface Palette {
  roles: Record<Role, string>;
  steps: string[];
  stepInks: string[];
  /** From a great loss over about even (in the middle) to a great gain. */
  turns: string[];
  turnInks: string[];
  surface: string;
  sunken: string;
  ink: string;
  inkSoft: string;
  line: string;
  lineStrong: string;
}

const ROLES: Role[] = [
  'published', 'computed', 'import', 'export', 'total', 'balance', 'plan', 'actual', 'sample', 'aside',
  'gained', 'lost', 'good', 'watch', 'bad', ...CATEGORIES,
];
const STEPS = [1, 2, 3, 4, 5];

/**
 * The tokens as they stand at the element now, as rgb(), which ApexCharts and a drawing's attributes understand.
 */
export function readPalette(element: Element): Palette {
  const tokens = [
    ...ROLES, ...STEPS.flatMap(step => [`step-${step}`, `turn-${step}`, `turn-ink-${step}`, `step-ink-${step}`]),
    'surface', 'sunken', 'ink', 'ink-soft', 'line', 'line-strong',
  ];
  const probes = new Map(tokens.map(token => [token, probe(token)]));
  const holder = document.createElement('span');
  holder.hidden = true;
  holder.append(...probes.values());
  element.append(holder);
  // All are put in before any is read: the browser works out the page's styles once.
  const read = (token: string): string => rgb(getComputedStyle(probes.get(token)!).color);
  try {
    return {
      roles: Object.fromEntries(ROLES.map(role => [role, read(role)])) as Record<Role, string>,
      steps: STEPS.map(step => read(`step-${step}`)),
      turns: STEPS.map(step => read(`turn-${step}`)),
      turnInks: STEPS.map(step => read(`turn-ink-${step}`)),
      stepInks: STEPS.map(step => read(`step-ink-${step}`)),
      surface: read('surface'),
      sunken: read('sunken'),
      ink: read('ink'),
      inkSoft: read('ink-soft'),
      line: read('line'),
      lineStrong: read('line-strong'),
    };
  } finally {
    holder.remove();
  }
}

function probe(token: string): HTMLElement {
  const node = document.createElement('span');
  node.style.color = `var(--bh-${token})`;
  return node;
}

let pixel: CanvasRenderingContext2D | null | undefined;

function rgb(css: string): string {
  if (/^rgb\(/.test(css)) return css;
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pixel) return css;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
