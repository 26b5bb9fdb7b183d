const CHORD = 1_200;
const SAME_PRESS = 50;
let began = 0;
let used = 0;

/** A g was pressed; the letter after it says where to go. */
export function beginChord(): void {
  began = Date.now();
}

/** Whether this letter belongs to a g; it is used up. */
export function takeChord(): boolean {
  const now = Date.now();
  const waiting = now - began < CHORD;
  if (waiting) used = now;
  began = 0;
  return waiting;
}

/** Whether the press that is just being handled belongs to a g. */
export function isInChord(): boolean {
  const now = Date.now();
  return now - began < CHORD || now - used < SAME_PRESS;
}
