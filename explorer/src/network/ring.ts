import { NodeCircleProgram } from 'sigma/rendering'

/** Draws an unnamed party: a broken ring rather than a disc. */
export class RingProgram extends NodeCircleProgram {
  override getDefinition() {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: FRAGMENT }
  }
}

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;

uniform float u_correctionRatio;

const vec4 dark = vec4(0.17, 0.21, 0.27, 1.0);
const vec4 light = vec4(0.84, 0.86, 0.9, 1.0);

void main() {
  float border = u_correctionRatio * 2.0;
  float inside = v_radius - length(v_diffVector);
  if (inside < 0.0) discard;
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  // Whatever stands out from the fill: the fill is pale by day, dark by night.
  vec4 ring = v_color.g > 0.5 ? dark : light;
  float turn = atan(v_diffVector.y, v_diffVector.x) / 6.2831853 * 6.0;
  gl_FragColor = inside < border * 1.6 ? (fract(turn) < 0.62 ? ring : vec4(0.0)) : v_color;
  #endif
}
`
