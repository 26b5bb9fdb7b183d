import { ActionIcon, Tooltip } from '@mantine/core';
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '@/shared/lib/use-title';
import classes from './SidePanel.module.css';

type Props = {
  label: string;
  bar?: ReactNode;
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** A panel over the list, which stays usable behind it. */
export function SidePanel({ label, bar, actions, onClose, children }: Props) {
  const { t } = useTranslation();
  useTitle(label);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <aside ref={panel} className={classes.panel} aria-label={label} tabIndex={-1}>
      <div className={classes.bar}>
        {bar}
        <span className={classes.grow} />
        {actions}
        <Tooltip label={`${t('action.close')} (Esc)`}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('action.close')} onClick={onClose}>
            <X size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.body}>{children}</div>
    </aside>
  );
}

/** Stays in sight at the bottom until its own place in what is read is reached. */
export function PanelFoot({ children }: { children: ReactNode }) {
  return <div className={classes.foot}>{children}</div>;
}

/** A part of a panel, divided by a hairline. */
export function PanelSection({ title, aside, children }: { title?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section}>
      {title && (
        <div className={classes.head}>
          <h2>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
