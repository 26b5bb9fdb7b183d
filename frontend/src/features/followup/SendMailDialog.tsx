import { SegmentedControl, Select, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetched } from '@/shared/form/fetched';
import { FormDialog } from '@/shared/form/FormDialog';
import { findFolded } from '@/shared/form/options';
import { SendMailForm } from './SendMailForm';
import { LANGUAGES, draftQuery, templatesQuery, type Language } from './api/followups';
import classes from './Followup.module.css';

type Props = { leadId: string; onClose: () => void };

/** Writes a mail to a lead, from a template or from nothing. */
export function SendMailDialog({ leadId, onClose }: Props) {
  const { t } = useTranslation();
  const [template, setTemplate] = useState('');
  const [language, setLanguage] = useState<Language>('TR');
  const templates = useQuery(templatesQuery);
  const draft = useQuery({ ...draftQuery(leadId, template), enabled: template !== '' });
  return (
    <FormDialog size={1120} title={t('followup.writeTo')} onClose={onClose}>
      <div className={classes.choose}>
        <Select
          data-autofocus
          label={t('followup.template')}
          searchable
          filter={findFolded}
          nothingFoundMessage={t('palette.nothing')}
          allowDeselect={false}
          {...fetched(templates, [
            { value: '', label: t('followup.noTemplate') },
            ...(templates.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ])}
          value={template}
          onChange={(value) => setTemplate(value ?? '')}
        />
        {template === '' && (
          <SegmentedControl
            aria-label={t('followup.language')}
            data={LANGUAGES.map((value) => ({ value, label: t(`followup.languages.${value}`) }))}
            value={language}
            onChange={setLanguage}
          />
        )}
      </div>
      {template !== '' && draft.isFetching ? (
        <Skeleton height={320} radius={8} />
      ) : draft.isError && template !== '' ? (
        <TextInput readOnly error={draft.error.message} aria-label={t('followup.template')} />
      ) : (
        <SendMailForm
          key={template || language}
          leadId={leadId}
          templateId={template || undefined}
          draft={template === '' ? { language, subject: '', body: '', empty: [] } : draft.data}
          onClose={onClose}
        />
      )}
    </FormDialog>
  );
}
