import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { notifications } from '@mantine/notifications';
import { afterEach, beforeEach, vi } from 'vitest';
import { startLanguage } from '@/shared/i18n/language';
import { FakeIntersection } from './fake-intersection';
import { FakeSocket } from './fake-socket';
import { FakeUpload } from './fake-upload';
import { server } from './server';

// The client of the API and the live channel take these when they are loaded, and that is after this file.
globalThis.fetch = (input, init) => server.answer(new Request(input, init));
globalThis.WebSocket = FakeSocket;
globalThis.IntersectionObserver = FakeIntersection;
vi.stubGlobal('XMLHttpRequest', FakeUpload);
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

// The first test of a file loads the screens, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

beforeEach(async () => {
  server.reset();
  localStorage.clear();
  sessionStorage.clear();
  FakeSocket.forget();
  FakeIntersection.outOfSight = () => false;
  await startLanguage();
});

afterEach(() => {
  cleanup();
  notifications.clean();
});
