import { Select, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import { unlessLost } from '@/shared/form/use-unsaved';
import form from '@/shared/form/Form.module.css';
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
  const fields = useFields({
    initialValues: EMPTY,
    together: ['fullName', 'phone', 'email'],
    validate: (values) =>
      values.fullName.trim() || values.phone.trim() || values.email.trim()
        ? {}
        : { fullName: t('lead.contactMissing') },
  });
  const unsaved = fields.isDirty && !capture.isSuccess;
  const close = () => unlessLost(unsaved, onClose);
  const submit = fields.submit((values) => {
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
      onError: fields.refused,
    });
  });
  return (
    <FormDialog title={t('lead.new')} onClose={onClose} unsaved={unsaved}>
      <form onSubmit={submit} className={form.form} noValidate>
        <TextInput data-autofocus label={t('lead.field.name')} autoComplete="off" {...fields.field('fullName')} />
        <TextInput label={t('lead.field.phone')} type="tel" placeholder="0532 123 45 67" {...fields.field('phone')} />
        <TextInput label={t('lead.field.email')} type="email" {...fields.field('email')} />
        <SamePerson phone={fields.values.phone} email={fields.values.email} />
        <TextInput label={t('lead.field.service')} {...fields.field('service')} />
        <DistributorSelect {...fields.field('distributorId')} />
        <Textarea label={t('lead.field.note')} autosize minRows={2} {...fields.field('note')} />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={capture.isPending} save={t('lead.add')} onCancel={close} />
      </form>
    </FormDialog>
  );
}

function DistributorSelect(props: { value?: string; onChange?: (value: string) => void; error?: React.ReactNode }) {
  const { t } = useTranslation();
  const choices = useQuery({ ...distributorChoicesQuery, enabled: useMay('distributor:read') });
  return (
    <Select
      label={t('lead.field.distributor')}
      clearable
      searchable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
      {...fetched(
        choices,
        (choices.data?.items ?? []).map((choice) => ({ value: choice.id, label: choice.name })),
      )}
      filter={findFolded}
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
