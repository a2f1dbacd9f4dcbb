/** Places on the time axis: "2025", "2025-Q1" or "2025-03". */
type Grain = { size: number; text: (year: number, part: number) => string };

const YEAR: Grain = { size: 1, text: year => String(year) };
const QUARTER: Grain = { size: 4, text: (year, part) => `${year}-Q${part + 1}` };
const MONTH: Grain = { size: 12, text: (year, part) => `${year}-${String(part + 1).padStart(2, '0')}` };

/** Guards the axis against a stray year 1 or 20250 in the data: then only the given slots are shown. */
const MOST = 1200;

function place(slot: string): { grain: Grain; at: number } | undefined {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(slot);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) return { grain: QUARTER, at: year * 4 + Number(match[2]) - 1 };
  if (match[3]) return { grain: MONTH, at: year * 12 + Number(match[3]) - 1 };
  return { grain: YEAR, at: year };
}

/**
 * All slots from the first to the last, also those nobody has a value for: a year without a value keeps its place,
 * so that a line breaks there instead of bridging it. Slots of mixed or unknown grain are only put in order.
 */
export function fillSlots(slots: Iterable<string>): string[] {
  const given = [...new Set(slots)].sort();
  const places = given.map(place);
  const grain = places[0]?.grain;
  if (!grain || places.some(each => each?.grain !== grain)) return given;
  const at = places.map(each => each!.at);
  const first = Math.min(...at);
  const last = Math.max(...at);
  if (last - first >= MOST) return given;
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const index = first + step;
    return grain.text(Math.floor(index / grain.size), index % grain.size);
  });
}
