import { Button, Group, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useBlocker, useNavigate } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { matches } from '@/shared/lib/fold';
import { useMay } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { duplicatesQuery, useCaptureLead } from './api/capture-lead';
import { distributorChoicesQuery } from './api/distributors';
import { nameOf } from './lead-model';
import classes from './NewLead.module.css';

const EMPTY = { fullName: '', phone: '', email: '', service: '', distributorId: '', note: '' };

/** A lead by hand. Warns of the same person while somebody types, and of losing what was typed. */
export function NewLead({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const navigate = useNavigate();
  const capture = useCaptureLead(key);
  const form = useForm({
    initialValues: EMPTY,
    validate: (values) =>
      values.fullName.trim() || values.phone.trim() || values.email.trim()
        ? {}
        : { fullName: t('lead.contactMissing') },
  });
  const unsaved = form.isDirty() && !capture.isSuccess;
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      unsaved && current.pathname !== next.pathname && !confirm(t('action.loseChanges')),
    enableBeforeUnload: unsaved,
  });
  const close = () => (!unsaved || confirm(t('action.loseChanges'))) && onClose();
  const submit = form.onSubmit((values) => {
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim()));
    capture.mutate(filled, {
      onSuccess: (lead) => {
        toast(t('lead.added', { name: nameOf(lead) }));
        void navigate({
          to: '/leads/$leadId',
          params: { leadId: lead.id },
          search: (before) => ({ ...before, new: undefined }),
          ignoreBlocker: true,
        });
      },
      onError: (error) => form.setErrors(error instanceof ProblemError ? error.fields() : {}),
    });
  });
  return (
    <Modal opened onClose={close} title={t('lead.new')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={submit} className={classes.form} noValidate>
        <TextInput data-autofocus label={t('lead.field.name')} autoComplete="off" {...form.getInputProps('fullName')} />
        <TextInput
          label={t('lead.field.phone')}
          type="tel"
          placeholder="0532 123 45 67"
          {...form.getInputProps('phone')}
        />
        <TextInput label={t('lead.field.email')} type="email" {...form.getInputProps('email')} />
        <SamePerson phone={form.values.phone} email={form.values.email} />
        <TextInput label={t('lead.field.service')} {...form.getInputProps('service')} />
        <DistributorSelect {...form.getInputProps('distributorId')} />
        <Textarea label={t('lead.field.note')} autosize minRows={2} {...form.getInputProps('note')} />
        {capture.error && <p role="alert">{capture.error.message}</p>}
        <Group justify="flex-end">
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button type="submit" variant="filled" loading={capture.isPending}>
            {t('lead.add')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function DistributorSelect(props: { value?: string; onChange?: (value: string) => void; error?: React.ReactNode }) {
  const { t } = useTranslation();
  const choices = useQuery({ ...distributorChoicesQuery, enabled: useMay('distributor:read') }).data?.items ?? [];
  return (
    <Select
      label={t('lead.field.distributor')}
      clearable
      searchable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      data={choices.map((choice) => ({ value: choice.id, label: choice.name }))}
      filter={({ options, search }) => options.filter((option) => 'label' in option && matches(option.label, search))}
      value={props.value || null}
      onChange={(value) => props.onChange?.(value ?? '')}
      error={props.error}
    />
  );
}

const LONG_ENOUGH = 6;

function SamePerson({ phone, email }: { phone: string; email: string }) {
  const { t } = useTranslation();
  const [typed] = useDebouncedValue({ phone: phone.trim(), email: email.trim() }, 300);
  const long = typed.phone.length > LONG_ENOUGH || typed.email.includes('@');
  const found = useQuery({ ...duplicatesQuery(typed.phone, typed.email), enabled: long }).data?.items ?? [];
  if (!long || found.length === 0) return null;
  return (
    <div className={classes.same} role="status">
      <Info size={16} aria-hidden />
      <span>
        {t('lead.samePerson', { count: found.length })}{' '}
        {found.slice(0, 3).map((lead) => (
          <Link key={lead.id} to="/leads/$leadId" params={{ leadId: lead.id }} target="_blank">
            {lead.fullName ?? `#${lead.number}`}
          </Link>
        ))}
      </span>
    </div>
  );
}
