import type { Unit, Value } from './figure.ts';

export type Lang = 'zh' | 'en';

/** Stands for a value that is not there, everywhere. */
export const MISSING = '—';

const cached = new Map<string, Intl.NumberFormat>();

/**
 * Always the en-US digits and commas: both languages group like that, and other locales bring no-break spaces,
 * which break ApexCharts' PNG export and do not paste into a sheet as numbers.
 */
function digits(least: number, most: number): Intl.NumberFormat {
  const key = `${least}-${most}`;
  let format = cached.get(key);
  if (!format) {
    format = new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
    cached.set(key, format);
  }
  return format;
}

const clean = (text: string): string => (/^-[0.,]*$/.test(text) ? text.slice(1) : text);
const given = (value: Value | undefined): value is number => typeof value === 'number' && Number.isFinite(value);

/** 1965.3 → "1,965.3"; missing → "—". */
export function number(value: Value | undefined, decimals = 0): string {
  return given(value) ? clean(digits(decimals, decimals).format(value)) : MISSING;
}

/** 1965.3 亿元 → "1,965.3 亿元"; a missing value has no unit. */
export function amount(value: Value | undefined, unit: Unit): string {
  return given(value) ? `${number(value, unit.decimals)} ${unit.label}`.trimEnd() : MISSING;
}

/** A ratio: 0.356 → "35.6%". */
export function percent(ratio: Value | undefined, decimals = 1): string {
  return given(ratio) ? `${number(ratio * 100, decimals)}%` : MISSING;
}

/** A ratio of change: 0.508 → "+50.8%". */
export function signedPercent(ratio: Value | undefined, decimals = 1): string {
  return given(ratio) ? `${signed(ratio * 100, decimals)}%` : MISSING;
}

/** Percent as a number: 54.2 → "54.2%". */
export function percentPoints(value: Value | undefined, decimals = 1): string {
  return given(value) ? `${number(value, decimals)}%` : MISSING;
}

/** 15.6 → "+15.6"; no sign on a zero. */
export function signed(value: Value | undefined, decimals = 1): string {
  if (!given(value)) return MISSING;
  const text = number(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Percentage points, with the word for them: "+15.6 个百分点". */
export function signedPoints(value: Value | undefined, word: string): string {
  return given(value) ? `${signed(value, 1)} ${word}`.trimEnd() : MISSING;
}

const STEPS: Record<Lang, [number, string][]> = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e4, 'K'],
  ],
};

/** Short for an axis: 250000 → "25万" or "250K"; below ten thousand as it is. */
export function compact(value: Value | undefined, lang: Lang): string {
  if (!given(value)) return MISSING;
  for (const [size, word] of STEPS[lang] ?? STEPS.en) {
    if (Math.abs(value) >= size) {
      return `${clean(digits(0, 2).format(value / (word === 'K' ? 1e3 : size)))}${word}`;
    }
  }
  return clean(digits(0, 4).format(value));
}

/** The slot of an axis: "2025" → "2025", "2025-Q1" → "2025 Q1". */
export function slotLabel(slot: string): string {
  return slot.replace('-Q', ' Q');
}

/** A name with a remark in the brackets of its language; without a remark just the name. */
export function remark(name: string, text: string, lang: Lang): string {
  if (!text) return name;
  return lang === 'zh' ? `${name}（${text}）` : `${name} (${text})`;
}

/** Words in a row, joined by the comma of their language. */
export function list(texts: string[], lang: Lang): string {
  return texts.filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

/** "name: value" with the colon of its language. */
export function labelled(name: string, text: string, lang: Lang): string {
  if (!name) return text;
  return lang === 'zh' ? `${name}：${text}` : `${name}: ${text}`;
}
