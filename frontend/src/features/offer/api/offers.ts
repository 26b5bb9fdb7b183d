import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components, operations } from '@/api/schema';

export type Offer = components['schemas']['Offer'];
export type OfferAsk = components['schemas']['OfferAsk'];
export type OfferStats = components['schemas']['OfferStats'];
export type NewOffer = components['schemas']['NewOffer'];
export type Decline = components['schemas']['DeclineOffer'];
export type OfferRule = components['schemas']['OfferRule'];
export type OfferRuleForm = components['schemas']['OfferRuleForm'];
export type OfferQuery = NonNullable<operations['listOffers']['parameters']['query']>;

export const offersKey = ['offers'] as const;
const rulesKey = ['offer-rules'] as const;

export const offersQuery = (query: OfferQuery) =>
  queryOptions({
    queryKey: [...offersKey, 'list', query] as const,
    queryFn: () => body(api.GET('/api/v1/offers', { params: { query } })),
  });

export const offerStatsQuery = queryOptions({
  queryKey: [...offersKey, 'stats'] as const,
  queryFn: () => body(api.GET('/api/v1/offers/stats')),
});

export const partnersQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
  staleTime: 300_000,
});

/** Forms and campaigns that leads came by. */
export const sourcesQuery = queryOptions({
  queryKey: ['leads', 'facets'],
  queryFn: () => body(api.GET('/api/v1/leads/facets')),
  staleTime: 300_000,
});

/** Whatever happens to an offer may have changed its lead. */
function useOfferMutation<V>(mutationFn: (values: V) => Promise<unknown>, silent: boolean) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: offersKey }),
        queries.invalidateQueries({ queryKey: ['leads'] }),
      ]),
    meta: { silent },
  });
}

const at = (id: string) => ({ params: { path: { id } } });

export const useAccept = () =>
  useOfferMutation((id: string) => body(api.POST('/api/v1/offers/{id}/acceptance', at(id))), false);

export const useDecline = () =>
  useOfferMutation(
    ({ id, ...decline }: Decline & { id: string }) =>
      body(api.POST('/api/v1/offers/{id}/decline', { ...at(id), body: decline })),
    true,
  );

export const useWithdraw = () =>
  useOfferMutation((id: string) => body(api.POST('/api/v1/offers/{id}/withdrawal', at(id))), false);

/** The key is made once per dialogue, so that pressing twice offers once. */
export const useOffer = (key: string) =>
  useOfferMutation(
    (offer: NewOffer) =>
      body(api.POST('/api/v1/offers', { params: { header: { 'Idempotency-Key': key } }, body: offer })),
    true,
  );

export const useTransfer = () =>
  useOfferMutation(
    (transfer: components['schemas']['TransferLead']) => body(api.POST('/api/v1/offers/transfers', { body: transfer })),
    true,
  );

export const offerRulesQuery = queryOptions({
  queryKey: rulesKey,
  queryFn: () => body(api.GET('/api/v1/offer-rules')),
});

function useRuleMutation<V>(mutationFn: (values: V) => Promise<unknown>, silent: boolean) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => queries.invalidateQueries({ queryKey: rulesKey }),
    meta: { silent },
  });
}

/** Adds a rule, or replaces the one given as it was seen. */
export const useSaveOfferRule = (rule?: OfferRule) =>
  useRuleMutation(
    (form: OfferRuleForm) =>
      rule
        ? body(
            api.PUT('/api/v1/offer-rules/{id}', {
              params: { path: { id: rule.id }, header: { 'If-Match': `"${rule.version}"` } },
              body: form,
            }),
          )
        : body(api.POST('/api/v1/offer-rules', { body: form })),
    true,
  );

export const useSwitchOfferRule = () =>
  useRuleMutation(
    ({ id, version, ...rule }: OfferRule) =>
      body(
        api.PUT('/api/v1/offer-rules/{id}', {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
          body: rule,
        }),
      ),
    false,
  );

export const useDeleteOfferRule = () =>
  useRuleMutation((id: string) => body(api.DELETE('/api/v1/offer-rules/{id}', at(id))), false);

export const useOrderOfferRules = () =>
  useRuleMutation((ids: string[]) => body(api.PUT('/api/v1/offer-rules/order', { body: { ids } })), false);
