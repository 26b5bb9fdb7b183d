import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';

export type LanguageTag = 'tr' | 'en';

/** The languages by their own names, as a select wants them. */
export const languages: { value: LanguageTag; label: string }[] = [
  { value: 'tr', label: 'Türkçe' },
  { value: 'en', label: 'English' },
];

const KEY = 'huni.language';
const DOOR = 'huni.language.door';
const CHOSEN = 'huni.language.chosen';
const texts = {
  tr: () => import('./tr.json'),
  en: () => import('./en.json'),
};

export function isLanguage(tag: string | null): tag is LanguageTag {
  return tag === 'tr' || tag === 'en';
}

async function load(tag: LanguageTag): Promise<void> {
  if (!i18n.hasResourceBundle(tag, 'translation')) {
    i18n.addResourceBundle(tag, 'translation', (await texts[tag]()).default);
  }
}

/** The language as last chosen on this device, else Turkish. */
export async function startLanguage(): Promise<void> {
  const kept = localStorage.getItem(KEY);
  await i18n
    .use(initReactI18next)
    .init({ lng: 'tr', resources: {}, interpolation: { escapeValue: false }, returnNull: false });
  await switchLanguage(isLanguage(kept) ? kept : 'tr');
}

/** Switches at once, without a reload; the page's own language follows, because capitals depend on it. */
export async function switchLanguage(tag: LanguageTag): Promise<void> {
  await load(tag);
  await i18n.changeLanguage(tag);
  localStorage.setItem(KEY, tag);
  document.documentElement.lang = tag;
}

/**
 * Chosen by somebody who is not signed in yet; kept for this visit, until it is taken over by their account. The door of
 * this device keeps it, whatever language the accounts behind it have.
 */
export function chooseLanguage(tag: LanguageTag): Promise<void> {
  sessionStorage.setItem(CHOSEN, tag);
  localStorage.setItem(DOOR, tag);
  return switchLanguage(tag);
}

/** As last chosen at the door; without a choice the door goes on in the language that is on the screen. */
export async function switchToDoorLanguage(): Promise<void> {
  const kept = localStorage.getItem(DOOR);
  if (isLanguage(kept) && kept !== currentLanguage()) await switchLanguage(kept);
}

export function chosenLanguage(): LanguageTag | undefined {
  const chosen = sessionStorage.getItem(CHOSEN);
  return isLanguage(chosen) ? chosen : undefined;
}

/** What was chosen at the door, once. */
export function takeChosenLanguage(): LanguageTag | undefined {
  const chosen = chosenLanguage();
  sessionStorage.removeItem(CHOSEN);
  return chosen;
}

export function currentLanguage(): LanguageTag {
  return isLanguage(i18n.language) ? i18n.language : 'tr';
}
