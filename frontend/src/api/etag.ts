/** What `If-Match` says of a record as it was shown: a change of it since then is refused with 412. */
export function etag(version: number): string {
  return `"${version}"`;
}
