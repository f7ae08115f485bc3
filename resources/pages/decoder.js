"use strict";
// A decoder as a page carries it: arrays, and steps over them (see latentlab/export/pages/program.py, which does the
// same). All numbers are computed as doubles.

function bytesOf(text) {
  const found = atob(text), bytes = new Uint8Array(found.length);
  for (let i = 0; i < found.length; i++) bytes[i] = found.charCodeAt(i);
  return bytes;
}

function halves(bits) {
  const found = new Float32Array(bits.length);
  for (let i = 0; i < bits.length; i++) {
    const b = bits[i], sign = b & 0x8000 ? -1 : 1, power = (b >> 10) & 31, part = b & 1023;
    found[i] = sign * (power === 31 ? (part ? NaN : Infinity) : power ? 2 ** (power - 15) * (1 + part / 1024) : 2 ** -24 * part);
  }
  return found;
}

const KINDS = {
  f2: (buffer) => halves(new Uint16Array(buffer)), f4: (buffer) => new Float32Array(buffer),
  f8: (buffer) => new Float64Array(buffer), i4: (buffer) => new Int32Array(buffer), u1: (buffer) => new Uint8Array(buffer),
};

function arrayOf(packed) { return KINDS[packed.kind](bytesOf(packed.data).buffer); }

const ONE = {
  relu: (x) => x > 0 ? x : 0, silu: (x) => x / (1 + Math.exp(-x)), tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)), softplus: (x) => x > 30 ? x : Math.log1p(Math.exp(x)), exp: Math.exp,
  log: Math.log, log1p: Math.log1p, sqrt: Math.sqrt, rsqrt: (x) => 1 / Math.sqrt(x), neg: (x) => -x, abs: Math.abs,
  sin: Math.sin, cos: Math.cos, elu: (x) => x > 0 ? x : Math.expm1(x), leaky: (x, slope) => x > 0 ? x : slope * x,
  clamp: (x, low, high) => Math.min(Math.max(x, low), high), power: (x, exponent) => x ** exponent,
};
const TWO = {
  add: (a, b) => a + b, sub: (a, b) => a - b, mul: (a, b) => a * b, div: (a, b) => a / b, max: Math.max, min: Math.min,
};

function softmax(x, from, line, out, logarithm) {
  let top = -Infinity, sum = 0;
  for (let i = 0; i < line; i++) top = Math.max(top, x[from + i]);
  for (let i = 0; i < line; i++) sum += Math.exp(x[from + i] - top);
  for (let i = 0; i < line; i++) {
    out[from + i] = logarithm ? x[from + i] - top - Math.log(sum) : Math.exp(x[from + i] - top) / sum;
  }
}

const REDUCED = {
  sum: (x) => x.reduce((a, b) => a + b, 0), mean: (x) => x.reduce((a, b) => a + b, 0) / x.length,
  greatest: (x) => x.reduce((a, b) => Math.max(a, b), -Infinity),
  logsumexp: (x) => {
    const top = x.reduce((a, b) => Math.max(a, b), -Infinity);
    return top + Math.log(x.reduce((sum, each) => sum + Math.exp(each - top), 0));
  },
};

function product(step, a, b) {
  const [batch, rows, inner, columns] = step.sizes, out = new Float64Array(batch * rows * columns);
  for (let n = 0; n < batch; n++) for (let i = 0; i < rows; i++) for (let k = 0; k < inner; k++) {
    const value = a[(n * rows + i) * inner + k];
    if (value === 0) continue;
    const from = (n * inner + k) * columns, to = (n * rows + i) * columns;
    for (let j = 0; j < columns; j++) out[to + j] += value * b[from + j];
  }
  return out;
}

function convolution(step, x, weight, bias) {
  const [channels, height, width] = step.from, [outs, up, across] = step.to, out = new Float64Array(outs * up * across);
  const tall = step.kernel, wide = step.kernel_across, area = tall * wide;
  for (let o = 0; o < outs; o++) out.fill(bias[o], o * up * across, (o + 1) * up * across);
  for (let c = 0; c < channels; c++) for (let o = 0; o < outs; o++) for (let i = 0; i < tall; i++) for (let j = 0; j < wide; j++) {
    const w = weight[(step.back ? c * outs + o : o * channels + c) * area + i * wide + j];
    const lines = step.back ? height : up, columns = step.back ? width : across;
    for (let y = 0; y < lines; y++) {
      const other = y * step.stride + i - step.padding;
      if (other < 0 || other >= (step.back ? up : height)) continue;
      for (let z = 0; z < columns; z++) {
        const beside = z * step.stride + j - step.padding;
        if (beside < 0 || beside >= (step.back ? across : width)) continue;
        if (step.back) out[(o * up + other) * across + beside] += w * x[(c * height + y) * width + z];
        else out[(o * up + y) * across + z] += w * x[(c * height + other) * width + beside];
      }
    }
  }
  return out;
}

function take(parts, at) {
  const ends = [];
  let total = 0;
  for (const part of parts) ends.push(total += part.length);
  const out = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) {
    let part = 0;
    while (at[i] >= ends[part]) part++;
    out[i] = parts[part][at[i] - (part ? ends[part - 1] : 0)];
  }
  return out;
}

function done(step, values) {
  const name = step.do;
  if (name === "take") return take(step.of.map((number) => values[number]), values[step.at]);
  if (name === "product") return product(step, values[step.of[0]], values[step.of[1]]);
  if (name === "convolution") return convolution(step, ...step.of.map((number) => values[number]));
  if (name in TWO) {
    const [a, b] = step.of.map((each) => typeof each === "object" ? [each.number] : values[each]);
    const out = new Float64Array(Math.max(a.length, b.length)), ones = a.length === 1, twos = b.length === 1;
    for (let i = 0; i < out.length; i++) out[i] = TWO[name](a[ones ? 0 : i], b[twos ? 0 : i]);
    return out;
  }
  const x = values[step.of];
  if (name in ONE) return Float64Array.from(x, (each) => ONE[name](each, ...(step.with || [])));
  if (name in REDUCED) {
    const out = new Float64Array(x.length / step.line);
    for (let i = 0; i < out.length; i++) out[i] = REDUCED[name](x.subarray(i * step.line, (i + 1) * step.line));
    return out;
  }
  const out = new Float64Array(x.length);
  for (let from = 0; from < x.length; from += step.line) softmax(x, from, step.line, out, name === "log_softmax");
  return out;
}

// A function from a place (an array of numbers) to the decoded row, flat.
function decoderOf(program, arrays) {
  return (place) => {
    const values = [...program.arrays.map((number) => arrays[number]), Float64Array.from(place)];
    for (const step of program.steps) values.push(done(step, values));
    return values[program.output];
  };
}

if (typeof module !== "undefined") module.exports = { arrayOf, decoderOf };
