import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/shared/ui/PageHead';
import { AllImports } from './AllImports';
import { ImportSteps } from './ImportSteps';
import { Upload } from './Upload';
import classes from './Imports.module.css';

const HINTS = ['turkish', 'meta', 'mend', 'undo'];

/** The first step: a file. */
export function NewImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <section className={classes.page} aria-label={t('imports.new')}>
      <PageHead title={t('imports.new')} actions={<AllImports />} />
      <ImportSteps at="file" />
      <div className={classes.narrow}>
        <Upload
          onUploaded={({ id }) =>
            void navigate({ to: '/imports/$importId', params: { importId: id }, search: { step: 'mapping' } })
          }
        />
        <ul className={classes.hints}>
          {HINTS.map((hint) => (
            <li key={hint}>
              <b>{t(`imports.hint.${hint}.title`)}</b>
              <span>{t(`imports.hint.${hint}.text`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
