import { SegmentedControl } from '@mantine/core';
import { getNonce } from 'get-nonce';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from './api/followups';
import classes from './Followup.module.css';

const LOOKS = ['desktop', 'phone', 'text'] as const;

/** A mail as its reader sees it: on a wide screen, on a phone, and without HTML. */
export function MailFrame({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const [look, setLook] = useState<string>('desktop');
  return (
    <div className={classes.preview}>
      <SegmentedControl
        size="xs"
        aria-label={t('followup.look')}
        value={look}
        onChange={setLook}
        data={LOOKS.map((value) => ({ value, label: t(`followup.looks.${value}`) }))}
      />
      <b className={classes.subject} dir="auto">
        {preview.subject}
      </b>
      {look === 'text' ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls is reached by keys
        <pre className={classes.text} dir="auto" tabIndex={0}>
          {preview.text}
        </pre>
      ) : (
        <iframe
          title={t('followup.previewTitle')}
          sandbox=""
          srcDoc={preview.html.replace('<style>', `<style nonce="${getNonce() ?? ''}">`)}
          className={classes.frame}
          data-look={look}
        />
      )}
    </div>
  );
}
