import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsaved } from '@/shared/form/use-unsaved';
import { toast } from '@/shared/ui/toast';
import { useChangeImport, type Import } from './api/imports';
import { useCheckImport } from './api/work';
import { ColumnList } from './ColumnList';
import { may } from './import-model';
import { changeOf, clashes, startOf, untouched } from './mapping-model';
import { SettingsPanel } from './SettingsPanel';
import page from './Imports.module.css';
import classes from './Mapping.module.css';

/** What each column becomes and how the rows are taken; then everything is checked before a single lead is made. */
export function MappingStep({ file }: { file: Import }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [start] = useState(() => startOf(file));
  const [draft, setDraft] = useState(start);
  const change = useChangeImport(file);
  const check = useCheckImport(file.id);
  const editable = may(file, 'edit');
  const wrong = clashes(file.columns, draft);
  const changed = draft !== start && draft !== untouched;
  useUnsaved(changed);
  const save = async () => {
    const wanted = changeOf(draft);
    if (wanted) await change.mutateAsync(wanted);
    setDraft(untouched);
  };
  const toReview = () =>
    navigate({ to: '/imports/$importId', params: { importId: file.id }, search: { step: 'review' } });
  const saveAndCheck = async () => {
    try {
      await save();
      await check.mutateAsync(undefined);
      await toReview();
    } catch {
      // The mutation that failed tells why beside the buttons; what was chosen stays.
    }
  };
  const keep = () =>
    save().then(
      () => toast(t('imports.mapping.kept')),
      () => {},
    );
  const problem = change.error ?? check.error;
  return (
    <>
      <div className={classes.mapping}>
        <ColumnList file={file} draft={draft} clashes={wrong} editable={editable} onDraft={setDraft} />
        <SettingsPanel file={file} draft={draft} editable={editable} onDraft={setDraft} />
      </div>
      <footer className={page.foot}>
        {problem ? (
          <p role="alert">{problem.message}</p>
        ) : (
          <p>
            {editable
              ? wrong.size > 0
                ? t('imports.mapping.clashes', { count: wrong.size })
                : t('imports.mapping.harmless')
              : t('imports.mapping.closed')}
          </p>
        )}
        {editable && changed && (
          <Button loading={change.isPending && !check.isPending} onClick={() => void keep()}>
            {t('action.save')}
          </Button>
        )}
        {file.state === 'CHECKED' && !changed ? (
          <Button variant="filled" onClick={() => void toReview()}>
            {t('imports.mapping.toReview')}
          </Button>
        ) : (
          may(file, 'check') && (
            <Button
              variant="filled"
              disabled={wrong.size > 0}
              loading={change.isPending || check.isPending}
              onClick={() => void saveAndCheck()}
            >
              {t('imports.mapping.check')}
            </Button>
          )
        )}
      </footer>
    </>
  );
}
