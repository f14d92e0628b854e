import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { FRAGMENT, VERTEX } from './shaders'

/** What an edge must carry for LaneProgram, beside sigma's own data. */
export interface Lane extends EdgeDisplayData {
  /** How far the edge lies to the side, in lanes; edges of one pair have one each. */
  lane: number
  /** Lengths in pixels of dash, gap and dot; gap 0 is a whole line, dot 0 is none. */
  dash: [number, number, number]
  /** How far along the way it is drawn, 0 to 1; below 1 it ends in a bar. */
  reach: number
}

const UNIFORMS = ['u_matrix', 'u_size', 'u_sizeRatio', 'u_pixelRatio'] as const
type Uniform = (typeof UNIFORMS)[number]

/**
 * A sigma edge program for straight, dashed, directed edges that lie side by
 * side: sigma's own have neither dashes nor lanes. All lengths are in pixels.
 */
export class LaneProgram extends EdgeProgram<Uniform> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    const float = (name: string, size: number) => ({ name, size, type: FLOAT })
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES as WebGLRenderingContextBase['TRIANGLES'],
      UNIFORMS,
      ATTRIBUTES: [
        float('a_start', 2), float('a_end', 2), float('a_form', 4), float('a_dash', 3),
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [float('a_along', 1), float('a_side', 1)],
      CONSTANT_DATA: [[0, -1], [0, 1], [1, -1], [1, -1], [0, 1], [1, 1]],
    }
  }

  processVisibleItem(index: number, at: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
    const edge = data as Lane
    const values = [
      source.x, source.y, target.x, target.y,
      edge.size, edge.lane, target.size, edge.reach, ...edge.dash,
      floatColor(edge.color), index,
    ]
    this.array.set(values, at)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform2f(uniformLocations.u_size, params.width, params.height)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
  }
}
