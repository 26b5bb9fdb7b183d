import { Switch } from '@mantine/core';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moved } from '@/shared/lib/moved';
import { ask } from './ask';
import { EditButton } from './EditButton';
import { IconAction } from './IconAction';
import classes from './RuleList.module.css';

type Rule = { id: string; name: string; active: boolean };
type Act<V> = { mutate: (value: V) => void; isPending: boolean };
type Props<R extends Rule> = {
  label: string;
  rules: R[];
  /** What it says besides its name, a line each. */
  renderLines: (rule: R) => ReactNode;
  order: Act<string[]>;
  onEdit: (rule: R) => void;
  remove: Act<string>;
  change: Act<R>;
};

/** Rules in the order in which they are asked; the first that fits decides. */
export function RuleList<R extends Rule>({ label, rules, renderLines, order, onEdit, remove, change }: Props<R>) {
  const { t } = useTranslation();
  const ids = rules.map((rule) => rule.id);
  const move = (from: number, to: number) => order.mutate(moved(ids, from, to));
  return (
    <ol className={classes.rules} aria-label={label}>
      {rules.map((rule, place) => (
        <li key={rule.id} data-off={!rule.active || undefined}>
          <span className={`${classes.place} num`}>{place + 1}</span>
          <span className={classes.summary}>
            <b>{rule.name}</b>
            {renderLines(rule)}
          </span>
          <span className={classes.actions}>
            <IconAction
              icon={ArrowUp}
              label={t('rules.up', { name: rule.name })}
              disabled={place === 0 || order.isPending}
              onClick={() => move(place, place - 1)}
            />
            <IconAction
              icon={ArrowDown}
              label={t('rules.down', { name: rule.name })}
              disabled={place === rules.length - 1 || order.isPending}
              onClick={() => move(place, place + 1)}
            />
            <EditButton name={rule.name} onClick={() => onEdit(rule)} />
            <Remove rule={rule} remove={remove} />
            <Active rule={rule} change={change} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Remove({ rule, remove }: { rule: Rule; remove: Act<string> }) {
  const { t } = useTranslation();
  const asked = async () => {
    const title = t('rules.deleteAsk', { name: rule.name });
    const yes = await ask({ title, text: t('rules.deleteWhat'), verb: t('action.delete'), danger: true });
    if (yes) remove.mutate(rule.id);
  };
  return (
    <IconAction
      icon={Trash2}
      label={t('rules.deleteOf', { name: rule.name })}
      disabled={remove.isPending}
      onClick={() => void asked()}
    />
  );
}

function Active<R extends Rule>({ rule, change }: { rule: R; change: Act<R> }) {
  const { t } = useTranslation();
  return (
    <Switch
      aria-label={`${t('users.active')}: ${rule.name}`}
      checked={rule.active}
      disabled={change.isPending}
      onChange={(event) => change.mutate({ ...rule, active: event.currentTarget.checked })}
    />
  );
}

/** What the list below is for, and what can be added to it. */
export function RuleIntro({ children, action }: { children: ReactNode; action: ReactNode }) {
  return (
    <div className={classes.intro}>
      <p>{children}</p>
      {action}
    </div>
  );
}
