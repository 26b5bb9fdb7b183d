import { Button, Group } from '@mantine/core';
import { Check, Copy, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import { useMay } from '@/shared/session/session';
import type { Role } from './api/access';
import { roleName } from './role-name';
import classes from './AccessDialog.module.css';

type Props = { role: Role; rights: string[]; onCopy: () => void; onClose: () => void };

/** What a role may and how far it reaches, for reading. */
export function RoleLook({ role, rights, onCopy, onClose }: Props) {
  const { t } = useTranslation();
  const mayManage = useMay('role:manage');
  const modules = [...new Set(rights.map((right) => right.split(':')[0] ?? ''))];
  return (
    <FormDialog title={roleName(role, t)} onClose={onClose} unsaved={false}>
      <section className={classes.part}>
        <h3>{t('roles.scope')}</h3>
        <p>{t(`roles.scopes.${role.scope}`)}</p>
      </section>
      {modules.map((module) => (
        <section key={module} className={classes.part}>
          <h3>{t(`rights.module.${module}`)}</h3>
          <Held rights={rights.filter((right) => right.startsWith(`${module}:`))} held={role.rights} />
        </section>
      ))}
      <Group justify="flex-end" mt="md">
        {mayManage && (
          <Button leftSection={<Copy size={16} />} onClick={onCopy}>
            {t('roles.copy')}
          </Button>
        )}
        <Button data-autofocus onClick={onClose}>
          {t('action.close')}
        </Button>
      </Group>
    </FormDialog>
  );
}

function Held({ rights, held }: { rights: string[]; held: string[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {rights.map((right) => (
        <li key={right} data-held={held.includes(right) || undefined}>
          {held.includes(right) ? (
            <Check size={14} aria-label={t('access.may')} />
          ) : (
            <Minus size={14} aria-label={t('access.mayNot')} />
          )}
          {t(`rights.action.${right.split(':')[1]}`)}
        </li>
      ))}
    </ul>
  );
}
