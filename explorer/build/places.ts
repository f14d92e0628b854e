import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { geoArea, geoCentroid } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import type { Plugin } from 'vite'

const NAME = 'virtual:places'
const GROUPS = join(dirname(fileURLToPath(import.meta.url)), '../../loader/extract/lexicon/facts/groups.tsv')
const require = createRequire(import.meta.url)

// Features of Natural Earth that carry no ISO number.
const UNNUMBERED: Record<string, string> = { Kosovo: 'XK' }

/**
 * A Vite plugin. The default of `virtual:places` is a table from ISO 3166-1
 * alpha-2 code to [longitude, latitude] in tenths of a degree, the centroid of
 * each state's largest polygon in Natural Earth 1:50m: worked out at build
 * time, so that the page carries 4 KB rather than the 50m map. Its `homes`
 * names the state where each armed group of the lexicon is based.
 */
export function places(): Plugin {
  return {
    name: 'armsgraph-places',
    resolveId: (id) => (id === NAME ? '\0' + NAME : null),
    load: (id) =>
      id === '\0' + NAME ? `export default ${JSON.stringify(table())}\nexport const homes = ${JSON.stringify(homes())}` : null,
  }
}

function homes(): Record<string, string> {
  const rows = readFileSync(GROUPS, 'utf8').split('\n').filter((row) => row && !row.startsWith('#'))
  return Object.fromEntries(rows.map((row) => row.split('\t').slice(0, 2)).filter(([, home]) => home))
}

function table(): Record<string, [number, number]> {
  const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'))
  const codes: [string, string, string][] = JSON.parse(readFileSync(require.resolve('i18n-iso-countries/codes.json'), 'utf8'))
  const alpha2 = new Map(codes.map(([two, , number]) => [number, two]))
  const found: Record<string, [number, number]> = {}
  const countries = feature(world, world.objects.countries) as unknown as FeatureCollection
  for (const country of countries.features) {
    const code = alpha2.get(String(country.id).padStart(3, '0')) ?? UNNUMBERED[country.properties?.name]
    if (code && !found[code]) found[code] = centre(country)
  }
  return found
}

function centre(country: Feature): [number, number] {
  const shape = country.geometry
  const polygons: Polygon[] =
    shape.type === 'MultiPolygon'
      ? shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
      : [shape as Polygon]
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))
  const [longitude, latitude] = geoCentroid(largest)
  return [Math.round(longitude * 10) / 10, Math.round(latitude * 10) / 10]
}
