/**
 * Sends a request so that it tells how much of its body is on the way, as a share between 0 and 1; `fetch` cannot. Given
 * to one call of the client as its `fetch`.
 */
export function sending(onShare: (share: number) => void, signal?: AbortSignal) {
  return async (request: Request): Promise<Response> => {
    const content = await request.blob();
    return new Promise((resolve, reject) => {
      const call = new XMLHttpRequest();
      call.open(request.method, request.url);
      request.headers.forEach((value, name) => call.setRequestHeader(name, value));
      call.responseType = 'blob';
      call.upload.onprogress = (event) => event.lengthComputable && onShare(event.loaded / event.total);
      call.onload = () => resolve(answerOf(call));
      call.onerror = () => reject(new TypeError('Failed to send'));
      call.onabort = () => reject(new TypeError('Stopped'));
      signal?.addEventListener('abort', () => call.abort());
      call.send(content);
    });
  };
}

function answerOf(call: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['Content-Type', 'Retry-After']) {
    const value = call.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  return new Response(call.status === 204 ? null : call.response, { status: call.status, headers });
}
