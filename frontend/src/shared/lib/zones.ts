/** Zones with summer time; bare offsets are refused by the server. What is in use stays choosable. */
export function zones(inUse: string): string[] {
  const named = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'));
  return [...new Set([inUse, 'UTC', ...named])].toSorted();
}
