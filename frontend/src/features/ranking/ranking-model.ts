/** In which third of the scale a chance lies, for a word beside the number. */
export type Band = 'high' | 'middle' | 'low';

const HIGH = 0.5;
const MIDDLE = 0.2;

export function band(probability: number): Band {
  if (probability >= HIGH) return 'high';
  return probability >= MIDDLE ? 'middle' : 'low';
}

/** Whole percent; never 0 or 100, because nobody is certain. */
export function percent(probability: number): number {
  return Math.min(99, Math.max(1, Math.round(probability * 100)));
}

/** In how many of 100 pairs the one that converted was put first. */
export function pairs(auc: number): number {
  return Math.round(auc * 100);
}

/** Widths of bars in percent, the longest one whole. */
export function widths(weights: number[]): number[] {
  const most = Math.max(...weights, 0);
  return weights.map((weight) => (most === 0 ? 0 : (100 * weight) / most));
}

/** What a share of so many leads may differ by through luck alone, in points of a hundred (95 of 100 times). */
export function luck(share: number, leads: number): number {
  return leads === 0 ? 100 : Math.round(196 * Math.sqrt((share * (1 - share)) / leads));
}
