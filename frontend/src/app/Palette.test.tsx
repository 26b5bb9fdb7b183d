import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aLead, theListHolds } from '@/testing/leads';
import { openApp } from '@/testing/open-app';
import { signedIn } from '@/testing/people';
import { server } from '@/testing/server';

async function find(typed: string, lead = aLead({ email: 'tosun@ornek.test' })) {
  signedIn();
  theListHolds([lead]);
  server.on(`GET /api/v1/leads/${lead.id}/interactions`, {
    json: {
      items: [
        { id: 'i-2', type: 'ASSIGNMENT', description: '', at: lead.createdAt },
        { id: 'i-1', type: 'NOTE', description: 'İmplant için yazın arayacak', at: lead.createdAt },
      ],
    },
  });
  const { user, address } = openApp('/leads');
  await screen.findByRole('heading', { name: 'Leadler' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('textbox', { name: 'Sayfa, lead veya işlem ara' }), typed);
  return { user, address };
}

/** Of the hit: what is marked, and everything that it says. */
function hit() {
  const found = document.querySelector('mark')?.closest('button');
  return {
    whole: found?.textContent ?? '',
    marks: [...(found?.querySelectorAll('mark') ?? [])].map((each) => each.textContent),
  };
}

const marked = (...marks: string[]) => waitFor(() => expect(hit().marks).toEqual(marks));

it('marks in the name what was typed', async () => {
  await find('TOSUN fat');
  await marked('Fat', 'Tosun');
});

it('says that the number was found, however it was typed', async () => {
  await find('0538 007');
  await marked('538 007');
  expect(hit().whole).toContain('Telefon: +90 538 007 40 90');
});

it('says that the e-mail was found', async () => {
  await find('ornek');
  await marked('ornek');
  expect(hit().whole).toContain('E-posta: tosun@ornek.test');
});

it('says in which note the words stand', async () => {
  await find('fatma implant');
  await marked('Fatma', 'İmplant');
  expect(hit().whole).toContain('İmplant için yazın arayacak');
});

it('opens the first hit by Enter', async () => {
  const { user, address } = await find('tosun');
  await marked('Tosun');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(address()).toContain('/leads/'));
});
