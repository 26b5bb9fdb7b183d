import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './RightsMatrix.module.css';

type Props = { rights: string[]; held: string[]; mayGive: string[]; onChange: (held: string[]) => void };

/** Rights by module; what one does not have oneself cannot be given. */
export function RightsMatrix({ rights, held, mayGive, onChange }: Props) {
  const { t } = useTranslation();
  const modules = [...new Set(rights.map((right) => right.split(':')[0] ?? ''))];
  const toggle = (right: string) =>
    onChange(held.includes(right) ? held.filter((each) => each !== right) : [...held, right]);
  return (
    <div className={classes.matrix}>
      {modules.map((module) => (
        <fieldset key={module}>
          <legend>{t(`rights.module.${module}`)}</legend>
          {rights
            .filter((right) => right.startsWith(`${module}:`))
            .map((right) => (
              <Checkbox
                key={right}
                label={t(`rights.action.${right.split(':')[1]}`)}
                checked={held.includes(right)}
                disabled={!mayGive.includes(right)}
                onChange={() => toggle(right)}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}
