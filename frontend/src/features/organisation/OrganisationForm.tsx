import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '@/api/types';
import { languages } from '@/shared/i18n/language';
import { FormActions } from '@/shared/form/FormActions';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import { useUnsaved } from '@/shared/form/use-unsaved';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useChangeOrganisation } from './api/organisation';
import { currencies } from './world';
import { zones } from '@/shared/lib/zones';

export function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const change = useChangeOrganisation();
  const fields = useFields({
    initialValues: organisation,
    validate: { name: (value) => (value.trim() ? null : t('setup.organisationMissing')) },
  });
  useUnsaved(fields.isDirty);
  const submit = fields.submit((values) =>
    change.mutate(values, {
      onSuccess: (saved) => {
        fields.setValues(saved);
        fields.resetDirty(saved);
        toast(t('organisation.saved'));
      },
      onError: fields.refused,
    }),
  );
  return (
    <form className={`${form.form} ${form.page}`} onSubmit={submit} noValidate>
      <TextInput label={t('setup.organisationName')} maxLength={120} {...fields.field('name')} />
      <Select
        label={t('setup.timeZone')}
        description={t('organisation.timeZoneHint')}
        searchable
        allowDeselect={false}
        filter={findFolded}
        data={zones(organisation.timeZone)}
        nothingFoundMessage={t('palette.nothing')}
        {...fields.field('timeZone')}
      />
      <div className={form.pair}>
        <Select
          label={t('user.language')}
          description={t('organisation.languageHint')}
          allowDeselect={false}
          data={languages}
          {...fields.field('language')}
        />
        <Select
          label={t('organisation.currency')}
          searchable
          allowDeselect={false}
          filter={findFolded}
          data={currencies(organisation.currency)}
          nothingFoundMessage={t('palette.nothing')}
          {...fields.field('currency')}
        />
      </div>
      <FormProblem>{fields.problem}</FormProblem>
      <FormActions saving={change.isPending} disabled={!fields.isDirty} />
    </form>
  );
}
