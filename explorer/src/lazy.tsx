import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Failure, Loading } from './panel/states'

/** A part of the page that is fetched when it is first shown. */
export interface LazyPart {
  fetch: () => Promise<{ default: ComponentType }>
  ready: ComponentType | null
}

export function lazy(fetch: LazyPart['fetch']): LazyPart {
  return { fetch, ready: null }
}

/** Shows a part, or that it is on its way, or that it could not be fetched. */
export function Suspense({ part }: { part: LazyPart }) {
  const [, setDone] = useState<LazyPart | null>(null)
  const [error, setError] = useState<Error | null>(null)
  useEffect(() => {
    if (part.ready) return
    let left = false
    part.fetch().then(
      (module) => {
        part.ready = module.default
        if (!left) setDone(part)
      },
      (reason) => !left && setError(reason instanceof Error ? reason : new Error(String(reason))),
    )
    return () => {
      left = true
    }
  }, [part])
  if (error) return <Failure error={error} onRetry={() => location.reload()} />
  const Part = part.ready
  return Part ? <Part /> : <Loading what="the view" />
}
