import { feature } from 'topojson-client'
import type { FeatureCollection } from 'geojson'
import atlas from 'world-atlas/countries-110m.json?url'
import { landPath } from './layout'

let kept: Promise<string> | null = null

/** The outlines of countries (Natural Earth 1:110m) as one SVG path; fetched once. */
export function world(): Promise<string> {
  kept ??= fetch(atlas)
    .then((response) => response.json())
    .then((topology) => landPath(feature(topology, topology.objects.countries) as unknown as FeatureCollection))
  return kept
}
