import { describe, expect, it } from 'vitest';
import { faultsOf, keyOf } from './custom-field-model';

describe('a custom field', () => {
  it.each([
    ['Greft sayısı?', 'greft_sayisi'],
    ['  İLK Gelişiniz  ', 'ilk_gelisiniz'],
    ['2. telefon', 'telefon'],
    ['???', ''],
  ])('is called by its label: %s', (label, key) => {
    expect(keyOf(label)).toBe(key);
  });

  it('is refused without a label, with a key that the server does not take, and with a choice of nothing', () => {
    expect(faultsOf({ label: ' ', key: 'Ş', type: 'CHOICE', options: [] })).toEqual({
      label: 'customField.labelMissing',
      key: 'customField.keyBad',
      options: 'customField.optionsMissing',
    });
    expect(faultsOf({ label: 'Bütçe', key: 'butce', type: 'NUMBER', options: [] })).toEqual({});
  });
});
