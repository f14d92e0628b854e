/** A request that failed, with a sentence for the reader that says what to do. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly advice: string,
  ) {
    super(message)
    this.name = 'RequestError'
  }
}

/**
 * Runs a GraphQL query and returns its data.
 * Throws RequestError where the server is out of reach or refuses.
 */
export async function query<T>(text: string, variables: Record<string, unknown>, signal?: AbortSignal): Promise<T> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: text, variables }),
    signal,
  })
  const answer = await json<{ data?: T; errors?: { message: string }[] }>(response)
  if (answer.errors?.length) {
    throw new RequestError(answer.errors.map((error) => error.message).join('; '), 'Change the filters, or open the query in GraphiQL.')
  }
  if (!answer.data) throw new RequestError(`the server answered ${response.status}`, 'Try again in a moment.')
  return answer.data
}

/**
 * Has a text read by the server, which keeps nothing of it.
 * Throws RequestError.
 */
export async function extract<T>(text: string, signal?: AbortSignal): Promise<T> {
  const response = await send('/extract', {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: text,
    signal,
  })
  if (!response.ok) {
    const reason = (await response.text()).trim()
    throw new RequestError(reason || `the server answered ${response.status}`, 'A text may be up to 1 MiB of UTF-8.')
  }
  return json<T>(response)
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new RequestError('the server does not answer', 'Check that armsgraph serve is still running, then try again.')
  }
}

async function json<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new RequestError(`the server answered ${response.status} without JSON`, 'Try again in a moment.')
  }
}
