import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { Delivery } from '@/api/types';

export const deliveryKeys = { all: ['deliveries'] as const };

export type DeliveryState = Delivery['state'];

export function deliveriesQuery(state?: DeliveryState, cursor?: string) {
  const query = { limit: 25, ...(state ? { state: [state] } : {}), ...(cursor ? { cursor } : {}) };
  return queryOptions({
    queryKey: [...deliveryKeys.all, query] as const,
    queryFn: () => body(api.GET('/api/v1/deliveries', { params: { query } })),
  });
}

export function deliveryQuery(id: string) {
  return queryOptions({
    queryKey: [...deliveryKeys.all, 'one', id] as const,
    queryFn: () => body(api.GET('/api/v1/deliveries/{id}', { params: { path: { id } } })),
  });
}

export function useReplayDelivery() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/deliveries/{id}/replay', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: deliveryKeys.all }),
  });
}

export function useReplayAll() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => body(api.POST('/api/v1/deliveries/replay', { body: { state: 'FAILED' } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: deliveryKeys.all }),
  });
}
