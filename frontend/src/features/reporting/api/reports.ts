import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { fileName, type Format, type ReportQuery } from '../report-model';

/** The report as a page, in the language of the screen. */
export const pageQuery = (query: ReportQuery, language: 'tr' | 'en') =>
  queryOptions({
    queryKey: ['reports', 'page', query, language],
    queryFn: () =>
      body(
        api.GET('/api/v1/reports/leads', {
          params: { query: { ...query, language, format: 'html' } },
          parseAs: 'text',
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Gives the person the report as a file. */
export async function download(query: ReportQuery, language: 'tr' | 'en', format: Format): Promise<void> {
  const { data, response } = await api.GET('/api/v1/reports/leads', {
    params: { query: { ...query, language, format } },
    parseAs: 'blob',
  });
  if (!data) return;
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(response.headers.get('Content-Disposition'), format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
