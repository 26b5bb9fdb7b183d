import { MultiSelect, NumberInput, PasswordInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import type { Connection } from '@/api/types';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { connectionOwnersQuery } from './api/distributors';
import { formsQuery, useChangeConnection } from './api/connections';

const DAY = 1440;

/** Everything of a connection that is no token; a secret that is left empty stays as it is. */
export function EditConnection({ connection, onClose }: { connection: Connection; onClose: () => void }) {
  const { t } = useTranslation();
  const change = useChangeConnection(connection.id, { silent: true });
  const owners = useQuery(connectionOwnersQuery);
  const fields = useFields({
    initialValues: {
      name: connection.name,
      distributorId: connection.distributorId,
      formIds: connection.formIds,
      syncIntervalMinutes: connection.syncIntervalMinutes,
      appSecret: '',
    },
    validate: {
      name: (value) => (value.trim() ? null : t('connection.nameMissing')),
      syncIntervalMinutes: (value) => (Number.isInteger(value) ? null : t('connection.intervalMissing')),
    },
  });
  const submit = fields.submit(({ appSecret, ...values }) =>
    change.mutate(
      { ...values, ...(appSecret.trim() ? { appSecret: appSecret.trim() } : {}), version: connection.version },
      {
        onSuccess: ({ name }) => {
          toast(t('action.savedOf', { name }));
          onClose();
        },
        onError: fields.refused,
      },
    ),
  );
  return (
    <FormDialog title={t('connection.edit')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('connection.name')} maxLength={120} {...fields.field('name')} />
        <Select
          label={t('lead.field.distributor')}
          searchable
          allowDeselect={false}
          filter={findFolded}
          {...fetched(
            owners,
            (owners.data?.items ?? []).map((owner) => ({ value: owner.id, label: owner.name })),
          )}
          {...fields.field('distributorId')}
        />
        <FormsSelect connectionId={connection.id} {...fields.field('formIds')} />
        <NumberInput
          label={t('connection.interval')}
          min={1}
          max={DAY}
          allowDecimal={false}
          {...fields.field('syncIntervalMinutes')}
        />
        <PasswordInput
          label={t('connection.appSecret')}
          description={t(connection.hasAppSecret ? 'connection.appSecretKept' : 'connection.appSecretHint')}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          {...fields.field('appSecret')}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={change.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}

function FormsSelect({ connectionId, ...field }: { connectionId: string } & object) {
  const { t } = useTranslation();
  const forms = useQuery(formsQuery(connectionId));
  return (
    <MultiSelect
      label={t('connection.formsOf')}
      description={t('connection.formsHint')}
      clearable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      {...fetched(
        forms,
        (forms.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
      )}
      {...field}
    />
  );
}
