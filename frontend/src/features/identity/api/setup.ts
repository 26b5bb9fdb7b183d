import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

/** Whether the organisation is set up, and the accounts of the sample organisation. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => body(api.GET('/api/v1/setup')),
  staleTime: Number.POSITIVE_INFINITY,
});
