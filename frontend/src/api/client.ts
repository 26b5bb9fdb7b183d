import createClient, { type Middleware } from 'openapi-fetch';
import i18n from 'i18next';
import type { paths } from './schema';
import { ProblemError } from './problem';

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

function cookie(name: string): string {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18n.language);
    if (WRITES.has(request.method)) request.headers.set('X-XSRF-TOKEN', cookie('XSRF-TOKEN'));
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return response;
    throw await ProblemError.of(response);
  },
  onError() {
    throw new ProblemError(0, 'client.offline', i18n.t('error.offline'), []);
  },
};

/** Typed by the committed OpenAPI document. Everything that is not a success is thrown as a {@link ProblemError}. */
export const api = createClient<paths>({ querySerializer: { array: { style: 'form', explode: true } } });
api.use(headers);

/** The body of an answer that the contract promises. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new ProblemError(0, 'client.empty', i18n.t('error.unexpected'), []);
  return data;
}
