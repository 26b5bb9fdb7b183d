import { assert, SUPERADMIN } from './steps.mjs';

const EVERYWHERE = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'content-security-policy': /default-src 'none'|default-src 'self'/,
  'cache-control': /./,
};

async function signedIn(url) {
  const first = await fetch(`${url}/api/v1/setup`);
  const xsrf = /XSRF-TOKEN=([^;]+)/.exec(first.headers.get('set-cookie') ?? '')?.[1] ?? '';
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': xsrf, Cookie: `XSRF-TOKEN=${xsrf}` },
    body: JSON.stringify({ email: SUPERADMIN, password: 'huni-demo-2026' }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

function wrong(what, headers) {
  const policy = headers['content-security-policy'] ?? '';
  return [
    ...Object.entries(EVERYWHERE)
      .filter(([name, value]) => !value.test(headers[name] ?? ''))
      .map(([name]) => `${what}: ${name} is ${headers[name]}`),
    ...(/unsafe|\*|http:/.test(policy) ? [`${what}: ${policy}`] : []),
    ...(headers.server ? [`${what} names its server`] : []),
    ...(headers['strict-transport-security'] ? [] : [`${what}: no HSTS behind TLS`]),
  ];
}

export const headerTests = [
  [
    'every kind of answer has the headers that keep a browser from being used against its user',
    async ({ url }) => {
      const page = await (await fetch(url)).text();
      const assets = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
      const cookie = await signedIn(url);
      const kinds = [
        ['GET', '/'],
        ['GET', '/leads'],
        ['GET', '/no/such/page'],
        ...assets.map((path) => ['GET', path]),
        ['GET', '/assets/no-such-file.js'],
        ['GET', '/api/v1/setup'],
        ['GET', '/api/v1/leads'],
        ['GET', '/api/v1/leads', cookie],
        ['GET', '/api/v1/leads?limit=x', cookie],
        ['GET', '/api/v1/leads/00000000-0000-7000-8000-000000000000', cookie],
        ['GET', '/api/v1/no-such-thing', cookie],
        ['DELETE', '/api/v1/leads', cookie],
        ['POST', '/api/v1/leads', cookie],
        ['GET', '/api/v1/live', cookie],
        ['GET', '/v3/api-docs'],
        ['GET', '/api/openapi.json'],
        ['GET', '/actuator/health'],
        ['POST', '/webhooks/meta'],
      ];
      const faults = [];
      for (const [method, path, cookies] of kinds) {
        const answer = await fetch(url + path, {
          method,
          redirect: 'manual',
          headers: { 'X-Forwarded-Proto': 'https', ...(cookies ? { Cookie: cookies } : {}) },
        });
        await answer.arrayBuffer();
        faults.push(...wrong(`${method} ${path} (${answer.status})`, Object.fromEntries(answer.headers)));
      }
      assert.deepEqual(faults, []);
    },
  ],
];
