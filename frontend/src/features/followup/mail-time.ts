/** The clock of a zone at a moment, as an input of date and time takes it. */
export function inZone(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return parts.replace(' ', 'T');
}

const CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The moment at which the clock of a zone shows this; undefined for what is no moment. */
export function momentOf(local: string, zone: string): string | undefined {
  const utc = CLOCK.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  if (Number.isNaN(utc)) return undefined;
  const shown = (at: number) => Date.parse(`${inZone(new Date(at), zone)}:00Z`);
  const first = utc - (shown(utc) - utc);
  const second = first - (shown(first) - utc);
  return new Date(second).toISOString();
}

/** Tomorrow at ten, by the clock of the zone. */
export function tomorrow(now: Date, zone: string): string {
  const day = inZone(new Date(now.getTime() + 86_400_000), zone).slice(0, 10);
  return `${day}T10:00`;
}
