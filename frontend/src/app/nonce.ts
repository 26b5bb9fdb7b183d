/** The one-time word of this page by which the server allows style elements. */
export function nonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}
