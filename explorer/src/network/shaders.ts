// The geometry of a lane is worked out in pixels, not in sigma's own units.

export const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec4 a_form; // width, lane, radius of the target, reach
attribute vec3 a_dash;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec2 v_at;    // along and across, from the start, in pixels
varying vec3 v_form;  // width, length to the end, 1 where it ends in a bar
varying vec3 v_dash;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_size * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_size * 0.5;
  vec2 way = end - start;
  float whole = max(length(way), 0.001);
  vec2 direction = way / whole;
  vec2 normal = vec2(-direction.y, direction.x);

  float bar = a_form.w < 1.0 ? 1.0 : 0.0;
  float stop = bar > 0.5 ? whole * a_form.w : whole - a_form.z / u_sizeRatio - 1.0;
  float half_width = a_form.x * 0.5 + (bar > 0.5 ? 7.0 : 4.0);
  float offset = a_form.y * 7.0 + 2.5;

  v_at = vec2(a_along * stop, a_side * half_width);
  v_form = vec3(a_form.x, stop, bar);
  v_dash = a_dash;
  vec2 place = start + direction * v_at.x + normal * (offset + v_at.y);
  gl_Position = vec4(place / (u_size * 0.5), 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`

export const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_form;
varying vec3 v_dash;

uniform float u_pixelRatio;

void main() {
  float across = abs(v_at.y);
  float left = v_form.y - v_at.x;
  float half_width = v_form.x * 0.5;
  float head = 6.0 + v_form.x * 1.4;

  float edge = half_width - across;
  if (v_form.z > 0.5) {
    if (left < 3.0) edge = half_width + 6.0 - across;
  } else if (left < head) {
    edge = left * 0.45 - across;
  }

  #ifdef PICKING_MODE
  if (edge < -2.0) discard;
  gl_FragColor = v_color;
  #else
  bool end = v_form.z > 0.5 ? left < 3.0 : left < head;
  if (!end && v_dash.y > 0.0) {
    float period = v_dash.x + v_dash.y + (v_dash.z > 0.0 ? v_dash.z + v_dash.y : 0.0);
    float at = mod(v_at.x, period);
    bool dash = at < v_dash.x;
    bool dot = v_dash.z > 0.0 && at > v_dash.x + v_dash.y && at < v_dash.x + v_dash.y + v_dash.z;
    if (!dash && !dot) discard;
  }
  // Sigma blends colours that are multiplied by their alpha.
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * clamp(edge * u_pixelRatio + 0.5, 0.0, 1.0);
  #endif
}
`
