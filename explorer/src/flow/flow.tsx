import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { address, go } from '../address/current'
import { theme } from '../address/theme'
import { GROUNDS } from '../map/colours'
import { arcs, material } from '../model/drawn'
import { LINES } from '../model/arcs'
import { STROKES } from '../model/strokes'
import { lower } from '../model/words'
import { offer } from '../picture/offer'
import { frame } from '../picture/svg'
import { flowOf, ribbon, type Flow } from './layout'

/** The routes between two parties as a Sankey diagram. */
export default function FlowView() {
  const element = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const { routes } = material.value
  const flow = useMemo(
    () => (routes && size.width ? flowOf(routes, arcs.value, size.width, size.height) : null),
    [routes, arcs.value, size],
  )
  useEffect(() => {
    const box = element.current!
    const watch = new ResizeObserver(() => setSize({ width: box.clientWidth, height: box.clientHeight }))
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    if (!flow) return
    return offer(async () => frame(element.current!.querySelector('svg.ribbons')!.innerHTML, size.width, size.height, theme.value, window.location.href))
  }, [flow])
  return (
    <div class="flow" ref={element}>
      {!routes && material.value.phase === 'ready' && (
        <div class="over"><p class="empty">Choose a party under From and one under To: this view draws the routes between them.</p></div>
      )}
      {flow && <Ribbons flow={flow} {...size} />}
    </div>
  )
}

function Ribbons({ flow, width, height }: { flow: Flow; width: number; height: number }) {
  const ground = GROUNDS[theme.value]
  const chosen = address.value.route
  return (
    <svg class="ribbons" width={width} height={height} role="group" aria-label="Routes, from left to right">
      <defs>
        {LINES.map((line) => (
          <pattern key={line} id={`chained-${line}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" fill={STROKES[line][theme.value]} fill-opacity="0.18" />
            <rect width="3" height="7" fill={STROKES[line][theme.value]} />
          </pattern>
        ))}
      </defs>
      {flow.links.map((link) => {
        const arc = arcs.value.find(({ key }) => key === link.key)
        const words = `${arc?.from.name} → ${arc?.to.name}: ${STROKES[link.line].label.toLowerCase()}, ${link.basis === 'CHAINED' ? 'chained' : 'asserted'}`
        const open = () => go({ leg: link.key, claim: null })
        return (
          <path key={`${link.index}`} class="ribbon" d={ribbon(link)} fill="none" tabIndex={0} role="button" aria-label={`${words}: open its claims`}
            stroke={link.basis === 'CHAINED' ? `url(#chained-${link.line})` : STROKES[link.line][theme.value]}
            stroke-width={Math.max(2, (link.width ?? 2) - 1.5)} stroke-opacity={chosen && !link.routes.includes(chosen) ? 0.2 : 0.72}
            onClick={open} onKeyDown={(event) => event.key === 'Enter' && open()}>
            <title>{words}</title>
          </path>
        )
      })}
      {flow.nodes.map((node) => {
        if (!node.party) return null
        const left = node.x0! < width / 2
        // The names of both ends stand above them, where no other can reach.
        const end = node.id === 'first' || node.id === 'last'
        const place = end ? { x: left ? node.x0! : node.x1!, y: node.y0! } : { x: left ? node.x1! + 6 : node.x0! - 6, y: (node.y0! + node.y1!) / 2 }
        const short = shorten(node.party.name, width)
        return (
          <g key={node.id}>
            <rect x={node.x0} y={node.y0} width={node.x1! - node.x0!} height={Math.max(3, node.y1! - node.y0!)} rx="2"
              fill={node.party.kind === 'UNNAMED' ? ground.sea : ground.spot} stroke={ground.spot} stroke-dasharray={node.party.kind === 'UNNAMED' ? '3 2' : undefined} />
            <text x={place.x} y={place.y} dy={end ? '-0.5em' : '0.35em'} text-anchor={left ? 'start' : 'end'}
              fill={ground.ink} stroke={ground.sea} stroke-width="4" paint-order="stroke" font-size="13" font-weight="600">
              {short}{node.party.kind !== 'STATE' && node.party.kind !== 'UNNAMED' && width > 600 ? ` (${lower(node.party.kind)})` : ''}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function shorten(name: string, width: number): string {
  const most = width < 600 ? 14 : 30
  const letters = [...name]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name
}
