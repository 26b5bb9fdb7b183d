import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { ExportDialog } from './ExportDialog';
import type { LeadSearch } from './lead-search';
import classes from './LeadsPage.module.css';

type Props = { search: LeadSearch; total?: number; onShow: (next: LeadSearch) => void };

/** Takes out what the list shows; the palette opens the same dialogue through the URL. */
export function ExportButton({ search, total, onShow }: Props) {
  const { t } = useTranslation();
  const mayExport = useMay('lead:export');
  if (!mayExport) return null;
  const close = () => onShow({ ...search, export: undefined });
  return (
    <>
      <Button
        className={classes.columnsButton}
        leftSection={<Download size={16} />}
        disabled={total === 0}
        onClick={() => onShow({ ...search, export: true })}
      >
        {t('export.action')}
      </Button>
      {search.export && total !== undefined && total > 0 && (
        <ExportDialog chosen={{ all: true, count: total }} search={search} onClose={close} />
      )}
    </>
  );
}
