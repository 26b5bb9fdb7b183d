import { api } from '@/api/client';
import type { ExportBody, ExportQuery } from '../export-model';

/** The file as it comes: of everything that matches, or of named leads. */
export async function openExport(wish: ExportQuery | ExportBody, signal: AbortSignal): Promise<Response> {
  const { response } =
    'selection' in wish
      ? await api.POST('/api/v1/leads/export', { body: wish, parseAs: 'stream', signal })
      : await api.GET('/api/v1/leads/export', { params: { query: wish }, parseAs: 'stream', signal });
  return response;
}
