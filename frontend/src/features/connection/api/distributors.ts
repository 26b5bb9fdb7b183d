import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const connectionOwnersQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
  staleTime: 300_000,
});
