import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import type { WebhookForm } from './api/webhooks';
import { eventKey, webhookEvents } from './webhook-model';
import classes from './Webhooks.module.css';

type Props = {
  title: string;
  save?: string;
  initial: WebhookForm;
  saving: boolean;
  onSave: (form: WebhookForm, refused: (error: Error) => void) => void;
  onClose: () => void;
};

/** Where to tell, and what. */
export function WebhookDialog({ title, save, initial, saving, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const fields = useFields({
    initialValues: initial,
    validate: {
      url: (value) => (/^https?:\/\/[^/\s]+/i.test(value.trim()) ? null : t('webhook.urlMissing')),
      events: (value) => (value.length ? null : t('webhook.eventsMissing')),
    },
  });
  return (
    <FormDialog title={title} onClose={onClose}>
      <form
        className={form.form}
        onSubmit={fields.submit((values) => onSave({ ...values, url: values.url.trim() }, fields.refused))}
        noValidate
      >
        <TextInput
          data-autofocus
          type="url"
          label={t('webhook.url')}
          description={t('webhook.urlHint')}
          maxLength={2000}
          {...fields.field('url')}
        />
        <TextInput label={t('webhook.description')} maxLength={120} {...fields.field('description')} />
        <Events chosen={fields.values.events} onChange={(events) => fields.setValues({ events })} />
        <FormProblem>{eventsProblem(fields.field('events'))}</FormProblem>
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={saving} save={save} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}

function eventsProblem({ error }: { error?: unknown }): string | undefined {
  return typeof error === 'string' ? error : undefined;
}

function Events({ chosen, onChange }: { chosen: string[]; onChange: (events: string[]) => void }) {
  const { t } = useTranslation();
  const every = chosen.includes('*');
  return (
    <Checkbox.Group label={t('webhook.events')} value={every ? ['*'] : chosen} onChange={onChange}>
      <div className={classes.choices}>
        <Checkbox value="*" label={t('webhook.every')} description={t('webhook.everyHint')} />
        {webhookEvents.map((event) => (
          <Checkbox
            key={event}
            value={event}
            disabled={every}
            label={t(`webhook.event.${eventKey(event)}`)}
            description={event}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
