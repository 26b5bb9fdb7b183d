import { Button, Menu, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Bold, Braces, Heading2, Italic, Link2, List } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAction } from '@/shared/ui/IconAction';
import { fieldsQuery, type Language } from './api/followups';
import { mark, put, type Mark, type Spot } from './writing';
import classes from './Followup.module.css';

type Props = {
  language: Language;
  subject: object & { value?: string };
  body: string;
  bodyError?: React.ReactNode;
  onBody: (value: string) => void;
};

const marks: [Mark, typeof Bold][] = [
  ['bold', Bold],
  ['italic', Italic],
  ['heading', Heading2],
  ['list', List],
  ['link', Link2],
];

/** Subject and body, with simple marks and a menu of merge fields. */
export function MailWriter({ language, subject, body, bodyError, onBody }: Props) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const fields = useQuery(fieldsQuery).data;
  const change = (how: (spot: Spot) => Spot) => {
    const node = area.current;
    if (!node) return;
    const spot = how({ value: body, from: node.selectionStart, until: node.selectionEnd });
    onBody(spot.value);
    requestAnimationFrame(() => {
      node.focus();
      node.setSelectionRange(spot.from, spot.until);
    });
  };
  const dir = language === 'AR' ? 'rtl' : 'ltr';
  return (
    <>
      <TextInput label={t('followup.subject')} maxLength={200} dir={dir} {...subject} />
      <div>
        <div className={classes.bar} role="toolbar" aria-label={t('followup.marks')}>
          {marks.map(([how, Icon]) => (
            <IconAction
              key={how}
              icon={Icon}
              label={t(`followup.mark.${how}`)}
              onClick={() => change((spot) => mark(spot, how))}
            />
          ))}
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <Button size="xs" leftSection={<Braces size={14} />}>
                {t('followup.addField')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown className={classes.fields}>
              {fields?.keys.map((key) => (
                <Menu.Item key={key} onClick={() => change((spot) => put(spot, `{${key}}`))}>
                  {t(`followup.field.${key}`)}
                </Menu.Item>
              ))}
              {fields?.own.map(({ key, label }) => (
                <Menu.Item key={key} onClick={() => change((spot) => put(spot, `{${key}}`))}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
        <Textarea
          ref={area}
          label={t('followup.body')}
          description={t('followup.bodyHint')}
          autosize
          minRows={9}
          maxRows={18}
          maxLength={20_000}
          dir={dir}
          value={body}
          error={bodyError}
          onChange={(event) => onBody(event.currentTarget.value)}
        />
      </div>
    </>
  );
}
