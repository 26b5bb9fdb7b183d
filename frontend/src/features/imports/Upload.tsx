import { Button, Progress } from '@mantine/core';
import { CircleAlert, FileSpreadsheet } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bytes, number } from '@/shared/lib/format';
import type { Import } from './api/imports';
import { useUpload } from './api/upload';
import { DropZone } from './DropZone';
import { faultOfFile } from './file-model';
import classes from './Upload.module.css';

type Chosen = { file: File; idempotencyKey: string };

/** Takes a file, sends it with its progress, and says what is wrong with it in words. */
export function Upload({ onUploaded }: { onUploaded: (made: Import) => void }) {
  const { t } = useTranslation();
  const upload = useUpload();
  const [chosen, setChosen] = useState<Chosen>();
  const [problem, setProblem] = useState<string>();
  const stop = useRef<AbortController>(undefined);
  const send = (wanted: Chosen) => {
    const { signal } = (stop.current = new AbortController());
    setChosen(wanted);
    setProblem(undefined);
    upload.mutate(
      { ...wanted, signal },
      { onSuccess: onUploaded, onError: (error) => !signal.aborted && setProblem(error.message) },
    );
  };
  const take = (file: File) => {
    const fault = faultOfFile(file);
    setChosen(undefined);
    setProblem(fault && t(`imports.file.fault.${fault}`, { name: file.name, size: bytes(file.size) }));
    if (!fault) send({ file, idempotencyKey: crypto.randomUUID() });
  };
  return (
    <div className={classes.upload}>
      {chosen && upload.isPending ? (
        <Sending file={chosen.file} share={upload.share} onStop={() => stop.current?.abort()} />
      ) : (
        <DropZone onFile={take} />
      )}
      {problem && (
        <div className={classes.problem} role="alert">
          <CircleAlert size={16} aria-hidden />
          <p>
            {chosen && <b>{chosen.file.name}: </b>}
            {problem}
          </p>
          {chosen && <Button onClick={() => send(chosen)}>{t('error.retry')}</Button>}
        </div>
      )}
    </div>
  );
}

/** The whole of the file is on its way; what follows is the server reading it. */
const ALL = 1;

function Sending({ file, share, onStop }: { file: File; share: number; onStop: () => void }) {
  const { t } = useTranslation();
  const percent = Math.round(share * 100);
  return (
    <div className={classes.sending} role="status">
      <FileSpreadsheet size={20} aria-hidden />
      <div>
        <p>
          <b>{file.name}</b> <span className="num">{bytes(file.size)}</span>
        </p>
        <Progress value={percent} size="sm" animated={share === ALL} aria-label={t('imports.file.sending')} />
        <p className="num">
          {share === ALL ? t('imports.file.reading') : t('imports.file.share', { percent: number(percent) })}
        </p>
      </div>
      <Button variant="subtle" onClick={onStop}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
