import { describe, expect, it } from 'vitest';
import { delayOf, fieldsOf, formOf } from './rule-model';

describe('a rule that sends mails', () => {
  it('says its delay in the largest whole unit', () => {
    expect(delayOf(1_440)).toEqual({ delay: 1, unit: 'days' });
    expect(delayOf(90)).toEqual({ delay: 90, unit: 'minutes' });
    expect(delayOf(120)).toEqual({ delay: 2, unit: 'hours' });
    expect(delayOf(0)).toEqual({ delay: 0, unit: 'minutes' });
  });

  it('is sent in minutes, with no status before when any will do', () => {
    const form = formOf({ ...fieldsOf(), name: 'Hatırlat', templateId: 'a', delay: 2, unit: 'days' });

    expect(form).toMatchObject({ delayMinutes: 2_880, toStatus: 'CONTACTED', active: true });
    expect(form.fromStatus).toBeUndefined();
  });
});
