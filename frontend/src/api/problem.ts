import i18n from 'i18next';

export type FieldProblem = { pointer: string; detail: string };

type ProblemJson = { key?: string; detail?: string; errors?: FieldProblem[] };

/** What was asked for is not there, or not for this person. */
export function isMissing(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 404;
}

/** A refusal in words (RFC 9457). */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly key: string,
    detail: string,
    readonly errors: FieldProblem[],
    readonly retryAfterSeconds?: number,
  ) {
    super(detail);
  }

  static async of(response: Response): Promise<ProblemError> {
    const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
    const json = await problemJson(response);
    return new ProblemError(
      response.status,
      json.key ?? 'client.unexpected',
      json.detail ?? i18n.t('error.unexpected'),
      json.errors ?? [],
      Number.isNaN(wait) ? undefined : wait,
    );
  }

  /** Whoever asked is not, or no longer, signed in. */
  isSignedOut(): boolean {
    return this.status === 401 && this.key === 'identity.not-signed-in';
  }

  /** Messages by field name, for forms. */
  fields(): Record<string, string> {
    return Object.fromEntries(
      this.errors.map((error) => [error.pointer.replace(/^\//, '').replaceAll('/', '.'), error.detail]),
    );
  }
}

async function problemJson(response: Response): Promise<ProblemJson> {
  if (!response.headers.get('Content-Type')?.includes('json')) return {};
  try {
    return await response.json();
  } catch {
    return {};
  }
}
