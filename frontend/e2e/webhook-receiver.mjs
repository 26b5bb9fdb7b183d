/**
 * A receiver as a customer would write it: checks each notice with the Standard Webhooks library of
 * npm and says what it heard. PUT /secret tells it the secret, PUT /mood how to answer, GET /heard
 * what came.
 */
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

let secret = '';
let mood = '204';
const heard = [];

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function verified(body, headers) {
  try {
    return new Webhook(secret).verify(body, headers);
  } catch (wrong) {
    return { wrong: String(wrong) };
  }
}

const server = createServer(async (request, response) => {
  const body = await bodyOf(request);
  if (request.url === '/heard') return response.end(JSON.stringify(heard));
  if (request.url === '/secret') secret = body;
  else if (request.url === '/mood') mood = body;
  else {
    heard.push({ id: request.headers['webhook-id'], notice: verified(body, request.headers) });
    if (mood === 'hang') return undefined;
    response.statusCode = Number(mood);
  }
  return response.end();
});

server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
