import { RequestError } from '../api/client'

export function Loading({ what }: { what: string }) {
  return <p class="loading" role="status"><span class="spinner" aria-hidden="true" /> Reading {what}…</p>
}

/** A failure, with what the reader can do about it. */
export function Failure({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  return (
    <div class="failure" role="alert">
      <p><strong>This did not work:</strong> {error.message}.</p>
      {error instanceof RequestError && <p>{error.advice}</p>}
      {onRetry && <button type="button" onClick={onRetry}>Try again</button>}
    </div>
  )
}
