import { useState } from 'preact/hooks'
import { address } from '../address/current'
import { asGraphQL } from '../address/filter'
import { csvPath } from '../api/exports'
import { maker } from '../picture/offer'
import { savePNG, saveSVG } from '../picture/save'
import { Copy } from './copy'

/** What can be taken away from a view: its query, its table, its picture, its address. */
export function Tools() {
  const [failed, setFailed] = useState('')
  const make = maker.value
  const save = async (how: typeof saveSVG | typeof savePNG) => {
    setFailed('')
    try {
      await how(await make!())
    } catch (error) {
      setFailed(`The picture could not be made: ${error instanceof Error ? error.message : error}`)
    }
  }
  return (
    <div class="tools" role="group" aria-label="Take away">
      <Copy text={() => window.location.href}>Copy link</Copy>
      <Copy text={() => asGraphQL(address.value)}>Copy as GraphQL</Copy>
      <a class="button" href={csvPath(address.value)} download>Download CSV</a>
      <button type="button" disabled={!make} onClick={() => save(savePNG)}>Save PNG</button>
      <button type="button" disabled={!make} onClick={() => save(saveSVG)}>Save SVG</button>
      {failed && <p role="alert">{failed}</p>}
    </div>
  )
}
