import { Button, Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import type { components } from '@/api/schema';
import { FormActions } from '@/shared/form/FormActions';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import { number } from '@/shared/lib/format';
import { connectionOwnersQuery } from './api/distributors';
import { useCreateConnection } from './api/connections';
import type { Keys } from './EnterToken';
import classes from './ConnectionPanel.module.css';

export type Discovered = components['schemas']['DiscoveredPage'];
type Props = { keys: Keys; pages: Discovered[]; onBack: () => void; onCreated: (id: string) => void };

const USUAL_INTERVAL = 5;

export function ChoosePage({ keys, pages, onBack, onCreated }: Props) {
  const { t } = useTranslation();
  const create = useCreateConnection();
  const owners = useQuery(connectionOwnersQuery);
  const fields = useFields({
    initialValues: {
      pageId: pages[0]?.id ?? '',
      name: pages[0]?.name ?? '',
      distributorId: '',
      formIds: Array.of<string>(),
      syncIntervalMinutes: USUAL_INTERVAL,
    },
    validate: {
      distributorId: (value) => (value ? null : t('connection.distributorMissing')),
      name: (value) => (value.trim() ? null : t('connection.nameMissing')),
      syncIntervalMinutes: (value) => (Number.isInteger(value) ? null : t('connection.intervalMissing')),
    },
  });
  const page = pages.find((each) => each.id === fields.values.pageId);
  const submit = fields.submit((values) =>
    create.mutate(
      { ...values, ...keys, active: true },
      {
        onSuccess: (connection) => onCreated(connection.id),
        onError: fields.refused,
      },
    ),
  );
  if (pages.length === 0) return <NoPage onBack={onBack} />;
  return (
    <form className={classes.modal} onSubmit={submit} noValidate>
      <Select
        label={t('connection.page')}
        allowDeselect={false}
        data={pages.map((each) => ({ value: each.id, label: each.name }))}
        {...fields.field('pageId')}
        onChange={(pageId) =>
          fields.setValues({
            pageId: pageId ?? '',
            name: pages.find((each) => each.id === pageId)?.name ?? '',
            formIds: [],
          })
        }
      />
      <MultiSelect
        label={t('connection.formsOf')}
        description={t('connection.formsHint')}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        data={page?.forms.map((each) => ({ value: each.id, label: `${each.name} (${number(each.leadsCount)})` })) ?? []}
        {...fields.field('formIds')}
      />
      <Select
        label={t('lead.field.distributor')}
        {...fetched(
          owners,
          (owners.data?.items ?? []).map((owner) => ({ value: owner.id, label: owner.name })),
        )}
        nothingFoundMessage={t('connection.noDistributor')}
        {...fields.field('distributorId')}
      />
      <TextInput label={t('connection.name')} {...fields.field('name')} />
      <NumberInput label={t('connection.interval')} min={1} max={1440} {...fields.field('syncIntervalMinutes')} />
      <FormProblem>{fields.problem}</FormProblem>
      <FormActions
        saving={create.isPending}
        save={t('connection.connect')}
        onCancel={onBack}
        cancel={t('action.back')}
      />
    </form>
  );
}

function NoPage({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.modal}>
      <p role="alert">{t('connection.noPages')}</p>
      <Group justify="flex-end">
        <Button onClick={onBack}>{t('action.back')}</Button>
      </Group>
    </div>
  );
}
