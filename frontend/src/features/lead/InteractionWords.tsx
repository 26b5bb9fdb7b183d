import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Interaction } from '@/api/types';
import { dayOf, isPlainDay, phone } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { customFieldsQuery, everybodyQuery, facetsQuery } from './api/choices';
import { distributorChoicesQuery } from './api/distributors';

/** Why a rule chose somebody is said as one sentence; a name belongs to its id. */
const OF_A_RULE = ['rule', 'method', 'distributorName'];

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
    return after.distributorId ? (
      <span data-change>{words.value('distributorId', after.distributorId, after.distributorName)}</span>
    ) : null;
  if (interaction.type === 'TAG') return <TagWords before={before} after={after} />;
  return (
    <>
      {keys.map((key) => (
        <span key={key} data-change>
          {interaction.type === 'EDIT' && <>{words.name(key)}: </>}
          {words.value(key, before[key], nameIn(key, before))} → {words.value(key, after[key], nameIn(key, after))}
        </span>
      ))}
      {typeof after.rule === 'string' && (
        <span data-change> {t(`lead.byRule.${String(after.method)}`, { rule: after.rule })}</span>
      )}
    </>
  );
}

/** The server names what the reader cannot look up. */
function nameIn(key: string, values: Values): unknown {
  return key === 'distributorId' ? values.distributorName : undefined;
}

function tagsOf({ tags }: Values): string[] {
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}

/** An undo may put several back at once. */
function TagWords({ before, after }: { before: Values; after: Values }) {
  const { t } = useTranslation();
  const [had, has] = [tagsOf(before), tagsOf(after)];
  const words = [
    ...has.filter((tag) => !had.includes(tag)).map((tag) => t('lead.tagged', { tag })),
    ...had.filter((tag) => !has.includes(tag)).map((tag) => t('lead.untagged', { tag })),
  ];
  return words.map((each) => (
    <span key={each} data-change>
      {each}
    </span>
  ));
}

function useWords() {
  const { t } = useTranslation();
  const maySeePeople = useMay('user:read');
  const users = useQuery({ ...everybodyQuery, enabled: maySeePeople }).data?.items ?? [];
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
    value: (key: string, value: unknown, name?: unknown) => {
      if (typeof name === 'string') return name;
      if (typeof value !== 'string' || value === '') return t(key === 'assigneeId' ? 'lead.nobody' : 'action.empty');
      if (key === 'status') return t(`lead.status.${value}`);
      if (key === 'assigneeId') return nameOf([...users, ...assignees], value);
      if (key === 'distributorId') return nameOf(distributors, value, 'offer.aDistributor');
      if (key.startsWith('custom.') && isPlainDay(value)) return dayOf(value);
      return key === 'phone' ? phone(value) : value;
    },
  };
}
