import { Button, Group, Modal, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { toast } from '@/shared/ui/toast';
import table from '@/shared/ui/DataTable.module.css';
import { useCreateDistributor } from './api/distributors';

const USUAL_TARGET = 15;

export function NewDistributor({ onClose, onCreated }: { onClose: () => void; onCreated?: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('distributors.add')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <DistributorForm
        onCancel={onClose}
        onCreated={() => {
          onClose();
          onCreated?.();
        }}
      />
    </Modal>
  );
}

export function DistributorForm({ onCancel, onCreated }: { onCancel?: () => void; onCreated: () => void }) {
  const { t } = useTranslation();
  const create = useCreateDistributor();
  const form = useForm({
    initialValues: { name: '', responseTargetMinutes: USUAL_TARGET },
    validate: { name: (value) => (value.trim() ? null : t('distributors.nameMissing')) },
  });
  const submit = form.onSubmit((values) =>
    create.mutate(values, {
      onSuccess: (distributor) => {
        toast(t('distributors.added', { name: distributor.name }));
        onCreated();
      },
      onError: (error) => form.setErrors(error instanceof ProblemError ? error.fields() : {}),
    }),
  );
  return (
    <form className={table.form} onSubmit={submit} noValidate>
      <TextInput data-autofocus label={t('distributors.name')} {...form.getInputProps('name')} />
      <NumberInput
        label={t('distributors.targetMinutes')}
        description={t('distributors.targetHint')}
        min={1}
        max={10_080}
        {...form.getInputProps('responseTargetMinutes')}
      />
      {create.error && <p role="alert">{create.error.message}</p>}
      <Group justify="flex-end">
        {onCancel && <Button onClick={onCancel}>{t('action.cancel')}</Button>}
        <Button type="submit" variant="filled" loading={create.isPending}>
          {t('action.save')}
        </Button>
      </Group>
    </form>
  );
}
