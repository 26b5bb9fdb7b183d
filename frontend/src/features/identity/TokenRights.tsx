import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { rightWords } from './right-words';
import classes from './TokenRights.module.css';

const READ_AT_A_GLANCE = 3;

/** What a token may do: a few rights at once, many as their number, with the list on demand. */
export function TokenRights({ rights }: { rights: string[] }) {
  const { t } = useTranslation();
  const { rights: own } = useSession();
  const words = rightWords(rights, t);
  if (words.length <= READ_AT_A_GLANCE) return <small>{words.join(' · ')}</small>;
  const all = own.every((right) => rights.includes(right));
  return (
    <details className={classes.rights}>
      <summary>{t(all ? 'tokens.all' : 'tokens.some', { count: rights.length })}</summary>
      <ul>
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
