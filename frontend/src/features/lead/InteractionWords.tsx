import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Interaction } from '@/api/types';
import { phone } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { customFieldsQuery, facetsQuery, peopleQuery } from './api/choices';
import { distributorChoicesQuery } from './api/distributors';

/** Why a rule chose somebody: said as one sentence. */
const OF_A_RULE = ['rule', 'method'];

type Values = Record<string, unknown>;

/** What changed, in words: each fact as it was and as it is. */
export function InteractionWords({ interaction }: { interaction: Interaction }) {
  const { t } = useTranslation();
  const words = useWords();
  const before: Values = interaction.before ?? {};
  const after: Values = interaction.after ?? {};
  if (interaction.type === 'CAPTURED') return null;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !OF_A_RULE.includes(key));
  if (interaction.type === 'OFFER')
    return after.distributorId ? <span data-change>{words.value('distributorId', after.distributorId)}</span> : null;
  if (interaction.type === 'TAG') return <TagWords tag={interaction.description} after={after} />;
  return (
    <>
      {keys.map((key) => (
        <span key={key} data-change>
          {interaction.type === 'EDIT' && <>{words.name(key)}: </>}
          {words.value(key, before[key])} → {words.value(key, after[key])}
        </span>
      ))}
      {typeof after.rule === 'string' && (
        <span data-change> {t(`lead.byRule.${String(after.method)}`, { rule: after.rule })}</span>
      )}
    </>
  );
}

function TagWords({ tag, after }: { tag: string; after: Values }) {
  const { t } = useTranslation();
  const on = Array.isArray(after.tags) && after.tags.includes(tag);
  return <span data-change>{t(on ? 'lead.tagged' : 'lead.untagged', { tag })}</span>;
}

function useWords() {
  const { t } = useTranslation();
  const maySeePeople = useMay('user:read');
  const users = useQuery({ ...peopleQuery, enabled: maySeePeople }).data ?? [];
  const assignees = useQuery(facetsQuery).data?.items ?? [];
  const fields = useQuery(customFieldsQuery).data?.items ?? [];
  const maySeeDistributors = useMay('distributor:read');
  const distributors = useQuery({ ...distributorChoicesQuery, enabled: maySeeDistributors }).data?.items ?? [];
  const nameOf = (
    list: { id?: string; value?: string; name?: string; label?: string }[],
    id: string,
    unknown = 'lead.somebody',
  ) => {
    const found = list.find((each) => each.id === id || each.value === id);
    return found?.name ?? found?.label ?? t(unknown);
  };
  return {
    name: (key: string) =>
      key.startsWith('custom.')
        ? (fields.find((field) => field.key === key.slice('custom.'.length))?.label ?? key.slice('custom.'.length))
        : t(`lead.fact.${key}`),
    value: (key: string, value: unknown) => {
      if (typeof value !== 'string' || value === '') return t(key === 'assigneeId' ? 'lead.nobody' : 'action.empty');
      if (key === 'status') return t(`lead.status.${value}`);
      if (key === 'assigneeId') return nameOf([...users, ...assignees], value);
      if (key === 'distributorId') return nameOf(distributors, value, 'offer.aDistributor');
      return key === 'phone' ? phone(value) : value;
    },
  };
}
