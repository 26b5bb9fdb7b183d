import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED } from './file-model';
import { useFileDrop } from './use-file-drop';
import classes from './Upload.module.css';

/** Where a file is dropped or picked. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const over = useFileDrop(onFile);
  // A finger drops no files.
  const touch = useMediaQuery('(hover: none)');
  const words = over ? 'dropNow' : touch ? 'choose' : 'drop';
  return (
    <div role="group" aria-label={t('imports.file.choose')} className={classes.zone} data-over={over || undefined}>
      <FileUp size={28} strokeWidth={1.5} aria-hidden />
      <p>
        <b>{t(`imports.file.${words}`)}</b>
        <span>{t('imports.file.kinds')}</span>
      </p>
      <Button variant="filled" onClick={() => input.current?.click()}>
        {t('imports.file.pick')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
