import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type Rule = components['schemas']['AssignmentRule'];
export type RuleForm = components['schemas']['AssignmentRuleForm'];
export type Schedule = components['schemas']['WorkSchedule'];
export type ScheduleForm = components['schemas']['WorkScheduleForm'];
export type Week = components['schemas']['WorkingWeek'];

const rulesKey = ['assignment-rules'] as const;
const schedulesKey = ['work-schedules'] as const;

export const rulesQuery = queryOptions({
  queryKey: rulesKey,
  queryFn: () => body(api.GET('/api/v1/assignment-rules')),
});

export const schedulesQuery = queryOptions({
  queryKey: schedulesKey,
  queryFn: () => body(api.GET('/api/v1/work-schedules')),
});

export const peopleQuery = queryOptions({ queryKey: ['users'], queryFn: () => body(api.GET('/api/v1/users')) });

export const ruleDistributorsQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
  staleTime: 300_000,
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
export function useSaveRule(rule?: Rule) {
  return useRuleMutation(
    (form: RuleForm) =>
      rule
        ? body(
            api.PUT('/api/v1/assignment-rules/{id}', {
              params: { path: { id: rule.id }, header: { 'If-Match': `"${rule.version}"` } },
              body: form,
            }),
          )
        : body(api.POST('/api/v1/assignment-rules', { body: form })),
    true,
  );
}

export function useSwitchRule() {
  return useRuleMutation(
    ({ id, version, ...rule }: Rule) =>
      body(
        api.PUT('/api/v1/assignment-rules/{id}', {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
          body: rule,
        }),
      ),
    false,
  );
}

export function useDeleteRule() {
  return useRuleMutation(
    (id: string) => body(api.DELETE('/api/v1/assignment-rules/{id}', { params: { path: { id } } })),
    false,
  );
}

export function useOrderRules() {
  return useRuleMutation((ids: string[]) => body(api.PUT('/api/v1/assignment-rules/order', { body: { ids } })), false);
}

/** Without a person it is the week of everybody who has none of their own. */
export function useSaveSchedule() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, schedule }: { id: string; schedule: ScheduleForm }) =>
      body(api.PUT('/api/v1/work-schedules/{id}', { params: { path: { id } }, body: schedule })),
    onSuccess: () => queries.invalidateQueries({ queryKey: schedulesKey }),
    meta: { silent: true },
  });
}

export function useSaveUsualWeek() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (week: Week) => body(api.PUT('/api/v1/work-schedules/usual', { body: week })),
    onSuccess: () => queries.invalidateQueries({ queryKey: schedulesKey }),
    meta: { silent: true },
  });
}
