import { Problem } from './problem';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}

/** Over TLS the gateway's cookie has the prefix that lets no other host set it. */
function token(): string | undefined {
  return cookie('__Host-XSRF-TOKEN') ?? cookie('XSRF-TOKEN');
}

function withToken(request: Request): Request {
  const value = token();
  if (value !== undefined) request.headers.set('X-XSRF-TOKEN', value);
  return request;
}

async function answered(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new Problem(0);
  }
}

/**
 * Sends the request with the token that shows it was meant. A session that began in another tab has a token this page
 * has not seen yet: the gateway gives it with any answer, and nothing was done, so the request is sent once more.
 *
 * @throws Problem for every answer that is not a success, and for none
 */
export async function send(request: Request): Promise<Response> {
  const unsafe = UNSAFE.has(request.method);
  const again = unsafe ? request.clone() : undefined;
  const response = await answered(unsafe ? withToken(request) : request);
  if (response.ok) return response;
  const problem = await Problem.from(response);
  if (again === undefined || problem.slug !== 'csrf-token-missing') throw problem;
  await answered(new Request(new URL('/api/v1/me', location.origin)));
  const second = await answered(withToken(again));
  if (second.ok) return second;
  throw await Problem.from(second);
}
