import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';

export type LanguageTag = 'tr' | 'en';

/** The languages by their own names, as a select wants them. */
export const languages: { value: LanguageTag; label: string }[] = [
  { value: 'tr', label: 'Türkçe' },
  { value: 'en', label: 'English' },
];

const KEY = 'huni.language';
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

export function currentLanguage(): LanguageTag {
  return isLanguage(i18n.language) ? i18n.language : 'tr';
}
