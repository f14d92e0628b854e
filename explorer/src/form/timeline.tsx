import { useMemo } from 'preact/hooks'
import { address, go } from '../address/current'
import { material } from '../model/drawn'
import { formatEDTF } from '../model/dates'
import { histogram, lastDay, locate, type Bin } from '../model/histogram'

const HEIGHT = 44

/** Claims over time, with two handles that choose the days shown. */
export function Timeline() {
  const { claims } = material.value
  const bins = useMemo(() => histogram(claims), [claims])
  const { after, before } = address.value
  if (bins.length < 2) return null
  const last = bins.length - 1
  const from = after ? locate(bins, after) : 0
  const to = before ? locate(bins, before) : last
  const choose = (low: number, high: number) =>
    go({ after: low <= 0 ? null : bins[low]!.from, before: high >= last ? null : lastDay(bins[high]!) }, { replace: true })
  return (
    <section class="timeline" aria-label="Dates">
      <div class="timeline-head">
        <span>{from === 0 && to === last ? 'All dates' : `${formatEDTF(bins[from]!.from)} to ${formatEDTF(lastDay(bins[to]!))}`}</span>
        <span class="faint">filled: date stated · outlined: bounded only</span>
      </div>
      <Bars bins={bins} from={from} to={to} />
      <div class="sliders">
        <input type="range" min={0} max={last} value={from} aria-label="First day" aria-valuetext={formatEDTF(bins[from]!.from)}
          onInput={(event) => choose(Math.min(Number(event.currentTarget.value), to), to)} />
        <input type="range" min={0} max={last} value={to} aria-label="Last day" aria-valuetext={formatEDTF(lastDay(bins[to]!))}
          onInput={(event) => choose(from, Math.max(Number(event.currentTarget.value), from))} />
      </div>
      <div class="timeline-foot"><span>{bins[0]!.from.slice(0, 4)}</span><span>{lastDay(bins[last]!).slice(0, 4)}</span></div>
    </section>
  )
}

function Bars({ bins, from, to }: { bins: Bin[]; from: number; to: number }) {
  const most = Math.max(...bins.map((bin) => bin.stated + bin.bounded))
  const scale = (claims: number) => (claims ? Math.max(2.5, (claims / most) * (HEIGHT - 2)) : 0)
  return (
    <svg class="bars" viewBox={`0 0 ${bins.length * 10} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {bins.map((bin, index) => {
        const shade = index >= from && index <= to ? '' : ' out'
        const stated = scale(bin.stated)
        const bounded = scale(bin.bounded)
        return (
          <g key={bin.from} class={`bar${shade}`}>
            <rect class="stated" x={index * 10 + 1.5} width={7} y={HEIGHT - stated} height={stated} />
            {bounded > 0 && <rect class="bounded" x={index * 10 + 2} width={6} y={HEIGHT - stated - bounded} height={Math.max(1.5, bounded - 1)} />}
          </g>
        )
      })}
    </svg>
  )
}
