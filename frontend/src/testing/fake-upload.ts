import { server } from './server';

/** The one way to send that tells its progress, over the server of the test: half, all, and the answer. */
export class FakeUpload extends EventTarget {
  readonly upload: { onprogress?: (event: object) => void } = {};
  responseType = '';
  status = 0;
  response: unknown;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  private headers = new Headers();
  private answered = new Headers();
  private call = { method: '', url: '' };
  private aborted = false;

  open(method: string, url: string): void {
    this.call = { method, url };
  }

  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.answered.get(name);
  }

  abort(): void {
    this.aborted = true;
    this.onabort?.();
  }

  async send(body: Blob): Promise<void> {
    const { method, url } = this.call;
    try {
      const answer = await server.answer(new Request(url, { method, headers: this.headers, body }));
      if (this.aborted) return;
      for (const loaded of [1, 2]) this.upload.onprogress?.({ lengthComputable: true, loaded, total: 2 });
      this.status = answer.status;
      this.answered = answer.headers;
      this.response = await answer.blob();
      this.onload?.();
    } catch {
      this.onerror?.();
    }
  }
}
