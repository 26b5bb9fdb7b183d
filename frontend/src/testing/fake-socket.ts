import { act } from '@testing-library/react';

/** The network's end of the live channel: a test sends the frames that the server would. */
export class FakeSocket extends EventTarget implements WebSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  private static all: FakeSocket[] = [];

  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly bufferedAmount = 0;
  readonly extensions = '';
  readonly protocol = '';
  readonly url: string;
  binaryType: BinaryType = 'blob';
  readyState: 0 | 1 | 2 | 3 = 0;
  onopen = null;
  onmessage = null;
  onerror = null;
  onclose = null;
  private readonly sent: { type: string; topics?: string[] }[] = [];

  constructor(url: string | URL) {
    super();
    this.url = String(url);
    FakeSocket.all.push(this);
    queueMicrotask(() => {
      this.readyState = 1;
      this.dispatchEvent(new Event('open'));
      this.receive({ type: 'connected', seq: 0 });
    });
  }

  static forget(): void {
    FakeSocket.all = [];
  }

  static hears(topic: string): boolean {
    return FakeSocket.all.some((socket) => socket.sent.some((frame) => frame.topics?.includes(topic)));
  }

  /** What browsers have sent of a kind. */
  static said(type: string): object[] {
    return FakeSocket.all.flatMap((socket) => socket.sent.filter((frame) => frame.type === type));
  }

  /** A frame to every open browser. */
  static frame(frame: object): void {
    act(() => FakeSocket.all.forEach((socket) => socket.receive(frame)));
  }

  /** The server ends every channel with this code. */
  static end(code: number): void {
    act(() =>
      FakeSocket.all.forEach((socket) => {
        socket.readyState = 3;
        socket.dispatchEvent(new CloseEvent('close', { code }));
      }),
    );
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    this.sent.push(JSON.parse(String(data)));
  }

  close(): void {
    this.readyState = 3;
    this.dispatchEvent(new CloseEvent('close'));
  }

  private receive(frame: object): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }
}
