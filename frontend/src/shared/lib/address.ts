import i18n from 'i18next';

const LOOPBACK = /^127\.|^::1$/;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** An IPv6 address in its short form (RFC 5952), as the browser writes it. */
function short(address: string): string {
  const [host = '', zone] = address.split('%');
  const mapped = MAPPED.exec(host)?.[1];
  if (mapped) return mapped;
  if (!host.includes(':') || !URL.canParse(`http://[${host}]`)) return address;
  return new URL(`http://[${host}]`).hostname.slice(1, -1) + (zone ? `%${zone}` : '');
}

/** Where a call came from, as people read it; from the server's own computer it says so. */
export function addressOf(address: string): string {
  const text = short(address);
  return LOOPBACK.test(text) ? i18n.t('address.server', { address: text }) : text;
}
