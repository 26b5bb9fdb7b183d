import type { Rule, RuleForm } from './api/assignment';

export function namesOf(ids: string[], all: { id: string; name: string }[] | undefined): string[] {
  return ids.flatMap((id) => all?.find((one) => one.id === id)?.name ?? []);
}

export type RuleFields = Required<RuleForm>;

export function fieldsOf(rule: Rule | undefined): RuleFields {
  return {
    name: rule?.name ?? '',
    active: rule?.active ?? true,
    method: rule?.method ?? 'ROUND_ROBIN',
    people: rule?.people ?? [],
    onlyAtWork: rule?.onlyAtWork ?? true,
    distributors: rule?.distributors ?? [],
    sources: rule?.sources ?? [],
    languages: rule?.languages ?? [],
    services: rule?.services ?? [],
    phonePrefixes: rule?.phonePrefixes ?? [],
  };
}
