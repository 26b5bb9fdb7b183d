import { MultiSelect, SegmentedControl, Select, Switch, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { currentLanguage } from '@/shared/i18n/language';
import { useMay, useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { peopleQuery, useSaveSchedule, type Schedule } from './api/schedules';
import { exportFormats, fieldsOf, paces, reportFormats, wishOf } from './schedule-model';
import { RhythmFields } from './RhythmFields';

/** Leads that an export can be of: a name and the parameters of its address. */
export type ExportChoice = { label: string; value: string };

type Props = { schedule?: Schedule; search: string; exports: ExportChoice[]; onClose: () => void };

export function ReportScheduleDialog({ schedule, search, exports, onClose }: Props) {
  const { t } = useTranslation();
  const { user } = useSession();
  const mayExport = useMay('lead:export');
  const save = useSaveSchedule(schedule);
  const fields = useFields({
    initialValues: fieldsOf(schedule, user.id, search, currentLanguage()),
    validate: { name: (value) => (value.trim() ? null : t('reports.nameMissing')) },
  });
  const { kind } = fields.values;
  const submit = fields.submit((values) =>
    save.mutate(wishOf(values), {
      onSuccess: () => {
        toast(t('action.savedOf', { name: values.name }));
        onClose();
      },
      onError: fields.refused,
    }),
  );
  const choose = (next: string) => {
    fields.setFieldValue('kind', next === 'EXPORT' ? 'EXPORT' : 'REPORT');
    fields.setFieldValue('format', next === 'EXPORT' ? 'XLSX' : 'PDF');
    fields.setFieldValue('search', next === 'EXPORT' ? '' : search);
  };
  const words = (key: string) => (each: string) => ({
    value: each,
    label: t(`reports.${key}.${each}` as 'reports.kind'),
  });
  return (
    <FormDialog title={t(schedule ? 'reports.edit' : 'reports.add')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('reports.name')} maxLength={80} {...fields.field('name')} />
        {mayExport && (
          <SegmentedControl
            aria-label={t('reports.what')}
            value={kind}
            onChange={choose}
            data={['REPORT', 'EXPORT'].map(words('kinds'))}
          />
        )}
        <div className={form.pair}>
          {kind === 'REPORT' ? (
            <Select
              label={t('reports.period')}
              allowDeselect={false}
              data={paces.map(words('periods'))}
              {...fields.field('period')}
            />
          ) : (
            <Select
              label={t('reports.leads')}
              allowDeselect={false}
              data={known(exports, fields.values.search, t('reports.keptLeads'))}
              {...fields.field('search')}
            />
          )}
          <Select
            label={t('reports.fileFormat')}
            allowDeselect={false}
            data={kind === 'EXPORT' ? [...exportFormats] : [...reportFormats]}
            {...fields.field('format')}
          />
        </div>
        {kind === 'REPORT' && fields.values.search && <small>{t('reports.filtered')}</small>}
        <RhythmFields values={fields.values} field={fields.field} />
        <Recipients field={fields.field} />
        <Select
          label={t('reports.language')}
          allowDeselect={false}
          data={[
            { value: 'tr', label: 'Türkçe' },
            { value: 'en', label: 'English' },
          ]}
          {...fields.field('language')}
        />
        <Switch
          label={t('reports.active')}
          checked={fields.values.active}
          onChange={(event) => fields.setFieldValue('active', event.currentTarget.checked)}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={save.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}

/** A search that no view has any more stays what it is. */
function known(exports: ExportChoice[], search: string, label: string): ExportChoice[] {
  return exports.some(({ value }) => value === search) ? exports : [...exports, { value: search, label }];
}

type Field = (name: 'people' | 'addresses') => Record<string, unknown>;

function Recipients({ field }: { field: Field }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const mayRead = useMay('user:read');
  const mayMail = useMay('analytics:mail');
  const people = useQuery({ ...peopleQuery, enabled: mayRead });
  const others = (people.data?.items ?? []).filter(({ id, active }) => active && id !== user.id);
  return (
    <>
      <MultiSelect
        label={t('reports.people')}
        description={t('reports.peopleHint')}
        searchable
        filter={findFolded}
        nothingFoundMessage={t('palette.nothing')}
        {...fetched(
          people,
          [user, ...others].map(({ id, name }) => ({ value: id, label: name })),
        )}
        {...field('people')}
      />
      {mayMail && (
        <TagsInput
          label={t('reports.addresses')}
          description={t('reports.addressesHint')}
          splitChars={[',', ';', ' ']}
          {...field('addresses')}
        />
      )}
    </>
  );
}
