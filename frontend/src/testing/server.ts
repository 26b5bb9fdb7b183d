type Asked = { method: string; path: string; query: URLSearchParams; body: unknown; headers: Headers };
type Answer = { status?: number; json?: unknown; headers?: Record<string, string> } | 'away';
type Handler = (asked: Asked) => Answer | Promise<Answer>;

const NOBODY: Answer = { status: 404, json: { key: 'shared.not-found', detail: 'Bulunamadı.' } };

/** Huni's HTTP face as a test needs it: answers by method and path, and remembers what was asked. */
class Server {
  private handlers = new Map<string, Handler>();
  private log: Asked[] = [];

  reset(): void {
    this.handlers = new Map();
    this.log = [];
    this.on('GET /api/v1/setup', { json: { needed: false, demo: false } });
    this.on('GET /api/v1/session', { status: 401, json: { key: 'identity.not-signed-in', detail: 'Giriş yapın.' } });
  }

  /** The call is "METHOD /path"; a part of the path may be a star. */
  on(call: string, answer: Answer | Handler): void {
    this.handlers.set(call, typeof answer === 'function' ? answer : () => answer);
  }

  asked(call: string): Asked[] {
    return this.log.filter((asked) => fits(call, asked));
  }

  async answer(request: Request): Promise<Response> {
    const url = new URL(request.url, 'http://localhost');
    const text = await request.text();
    const asked = {
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      body: bodyOf(request, text),
      headers: request.headers,
    };
    this.log.push(asked);
    const handler = this.handlers.get(`${asked.method} ${asked.path}`) ?? this.starred(asked);
    const answer = (await handler?.(asked)) ?? NOBODY;
    if (answer === 'away') throw new TypeError('Failed to fetch');
    const { status = 200, json, headers = {} } = answer;
    return new Response(status === 204 ? null : JSON.stringify(json ?? {}), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
    });
  }

  private starred(asked: Asked): Handler | undefined {
    return [...this.handlers].find(([call]) => fits(call, asked))?.[1];
  }
}

/** What is no JSON, such as a file, is kept as it came. */
function bodyOf(request: Request, text: string): unknown {
  if (!text) return undefined;
  return request.headers.get('Content-Type')?.includes('multipart') ? text : JSON.parse(text);
}

function fits(call: string, { method, path }: Asked): boolean {
  const pattern = new RegExp(`^${call.replaceAll('*', '[^/]+')}$`);
  return pattern.test(`${method} ${path}`);
}

/** A refusal as the server words it (RFC 9457). */
export function problem(status: number, key: string, detail: string, fields: Record<string, string> = {}) {
  const errors = Object.entries(fields).map(([pointer, words]) => ({ pointer, detail: words }));
  return { status, json: { key, detail, errors } };
}

export const server = new Server();
