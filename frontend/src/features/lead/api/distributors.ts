import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** The partners that the person may filter by. */
export const distributorChoicesQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
  staleTime: 300_000,
});
