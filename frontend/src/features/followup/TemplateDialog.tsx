import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { MailFrame } from './MailFrame';
import { MailWriter } from './MailWriter';
import { ProblemList } from './ProblemList';
import { ReaderSelect } from './ReaderSelect';
import { LANGUAGES, useSaveTemplate, useTry, type Language, type Template } from './api/followups';
import { usePreview } from './use-preview';
import classes from './Followup.module.css';

type Fields = { name: string; language: Language; subject: string; body: string; shared: boolean };
type Props = { template?: Template; onClose: () => void };

/** A template that is added or changed, with how it will look beside it. */
export function TemplateDialog({ template, onClose }: Props) {
  const { t } = useTranslation();
  const saving = useSaveTemplate(template);
  const trying = useTry();
  const partner = useSession().scopes.lead === 'DISTRIBUTOR';
  const { name = '', language = 'TR', subject = '', body = '', shared = false } = template ?? {};
  const fields = useFields<Fields>({
    initialValues: { name, language, subject, body, shared },
    validate: {
      name: (value) => (value.trim() ? null : t('followup.nameMissing')),
      subject: (value) => (value.trim() ? null : t('followup.subjectMissing')),
      body: (value) => (value.trim() ? null : t('followup.bodyMissing')),
    },
  });
  const [leadId, setLeadId] = useState('');
  const preview = usePreview({ ...fields.values, leadId: leadId || undefined });
  const broken = preview?.problems.some((one) => !one.harmless);
  const submit = fields.submit((values) =>
    saving.mutate(
      { ...values, distributorId: template?.distributorId },
      {
        onSuccess: () => {
          toast(t('action.savedOf', { name: values.name }));
          onClose();
        },
        onError: fields.refused,
      },
    ),
  );
  const tryOut = () =>
    trying.mutate(
      {
        language: fields.values.language,
        subject: fields.values.subject,
        body: fields.values.body,
        leadId: leadId || undefined,
      },
      { onSuccess: () => toast(t('followup.tried')) },
    );
  return (
    <FormDialog size={1120} title={t(template ? 'followup.editTemplate' : 'followup.addTemplate')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className={classes.columns}>
          <div className={classes.write}>
            <TextInput data-autofocus label={t('followup.name')} maxLength={80} {...fields.field('name')} />
            <SegmentedControl
              aria-label={t('followup.language')}
              data={LANGUAGES.map((value) => ({ value, label: t(`followup.languages.${value}`) }))}
              {...fields.field('language')}
            />
            <MailWriter
              language={fields.values.language}
              subject={fields.field('subject')}
              body={fields.values.body}
              bodyError={fields.field('body').error}
              onBody={(value) => fields.setFieldValue('body', value)}
            />
            {preview && <ProblemList problems={preview.problems.filter((one) => !one.harmless)} />}
            {!partner && !template?.distributorId && !template?.teamId && (
              <Checkbox
                label={t('followup.shared')}
                checked={fields.values.shared}
                onChange={(event) => fields.setFieldValue('shared', event.currentTarget.checked)}
              />
            )}
            <div>
              <Button
                size="xs"
                leftSection={<Send size={14} />}
                loading={trying.isPending}
                disabled={!preview || broken}
                onClick={tryOut}
              >
                {t('followup.try')}
              </Button>
            </div>
          </div>
          <div className={classes.write}>
            <ReaderSelect value={leadId} onChange={setLeadId} />
            {preview && <MailFrame preview={preview} />}
            {preview && <ProblemList problems={preview.problems.filter((one) => one.harmless)} />}
          </div>
        </div>
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={saving.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
