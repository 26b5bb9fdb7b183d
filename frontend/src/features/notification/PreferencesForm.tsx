import { Select, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import { useFields } from '@/shared/form/use-fields';
import { useUnsaved } from '@/shared/form/use-unsaved';
import form from '@/shared/form/Form.module.css';
import { zones } from '@/shared/lib/zones';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { useSavePreferences, type NotificationPreferences } from './api/preferences';
import { ChoiceTable } from './ChoiceTable';
import { digests, fieldsOf, wishesOf } from './preferences-model';
import { WaysHint } from './WaysHint';
import classes from './Notifications.module.css';

export function PreferencesForm({ preferences }: { preferences: NotificationPreferences }) {
  const { t } = useTranslation();
  const save = useSavePreferences();
  const fields = useFields({
    initialValues: fieldsOf(preferences),
    validate: { until: (value, { quiet, from }) => (quiet && value === from ? t('notification.quietAllDay') : null) },
  });
  useUnsaved(fields.isDirty);
  const submit = fields.submit((values) =>
    save.mutate(wishesOf(values), {
      onSuccess: (saved) => {
        fields.setValues(fieldsOf(saved));
        fields.resetDirty(fieldsOf(saved));
        toast(t('action.saved'));
      },
      onError: fields.refused,
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <ChoiceTable
        choices={fields.values.choices}
        ways={preferences.ways}
        onChange={(choices) => fields.setFieldValue('choices', choices)}
      />
      <WaysHint ways={preferences.ways} />
      <div className={`${form.form} ${form.page}`}>
        {preferences.ways.includes('SMS') && (
          <TextInput
            type="tel"
            label={t('notification.phone')}
            description={t('notification.phoneHint')}
            autoComplete="tel"
            maxLength={40}
            {...fields.field('phone')}
          />
        )}
        <Select
          label={t('notification.digest')}
          description={t('notification.digestHint')}
          allowDeselect={false}
          data={digests.map((value) => ({ value, label: t(`notification.digests.${value}`) }))}
          {...fields.field('digest')}
        />
        <Switch
          label={t('notification.quiet')}
          description={t('notification.quietHint')}
          checked={fields.values.quiet}
          onChange={(event) => fields.setFieldValue('quiet', event.currentTarget.checked)}
        />
        {fields.values.quiet && (
          <div className={classes.hours}>
            <TextInput type="time" label={t('notification.from')} {...fields.field('from')} />
            <TextInput type="time" label={t('notification.until')} {...fields.field('until')} />
          </div>
        )}
        <Where fields={fields} />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={save.isPending} disabled={!fields.isDirty} />
      </div>
    </form>
  );
}

type Fields = ReturnType<typeof useFields<ReturnType<typeof fieldsOf>>>;

function Where({ fields }: { fields: Fields }) {
  const { t } = useTranslation();
  const { organisation } = useSession();
  return (
    <div className={form.pair}>
      <Select
        label={t('notification.timeZone')}
        searchable
        filter={findFolded}
        allowDeselect={false}
        data={[
          { value: '', label: t('notification.houseZone', { zone: organisation.timeZone }) },
          ...zones(fields.values.timeZone || 'UTC').map((zone) => ({ value: zone, label: zone })),
        ]}
        nothingFoundMessage={t('palette.nothing')}
        {...fields.field('timeZone')}
      />
      <Select
        label={t('notification.language')}
        allowDeselect={false}
        data={[
          { value: '', label: t('notification.screenLanguage') },
          { value: 'TR', label: 'Türkçe' },
          { value: 'EN', label: 'English' },
          { value: 'AR', label: 'العربية' },
        ]}
        {...fields.field('language')}
      />
    </div>
  );
}
