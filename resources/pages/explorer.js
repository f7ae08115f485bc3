const given = JSON.parse(document.getElementById("data").textContent);
const $ = (name) => document.getElementById(name);
const arrays = given.arrays.map(arrayOf);
const programs = given.programs.map((program) => ({ name: program.name, decode: decoderOf(program, arrays) }));
const rows = Object.fromEntries(Object.entries(given.rows.packed).map(([name, packed]) => [name, arrayOf(packed)]));
const count = rows.x.length, dims = given.probe.length, plane = given.plane;
const dark = matchMedia("(prefers-color-scheme: dark)");
const sprite = new Image();
let probe = given.probe.slice(), condition = given.condition, hovered = -1, view = null, dragging = false, decoded = null;
const map = $("map"), pen = map.getContext("2d");

function element(name, text, parent) {
  const made = document.createElement(name);
  made.textContent = text;
  if (parent) parent.append(made);
  return made;
}

// Places and the plane: coordinates = (z − centre)·axes.
function project(z) {
  return plane.axes.map((axis) => axis.reduce((sum, each, i) => sum + each * (z[i] - plane.centre[i]), 0));
}

function probeXY() {
  if (plane.flat) return project(probe);
  const near = nearest();
  return [rows.x[near], rows.y[near]];
}

function moveTo(xy) {
  if (!plane.flat) { goTo(closest(xy)); return; }
  const now = project(probe);
  probe = probe.map((each, i) => each + plane.axes[0][i] * (xy[0] - now[0]) + plane.axes[1][i] * (xy[1] - now[1]));
  show();
}

function goTo(row) {
  if (row < 0) return;
  if (rows.z) probe = Array.from(rows.z.subarray(row * dims, (row + 1) * dims));
  else moveTo([rows.x[row], rows.y[row]]);
  show();
}

function closest(xy) {
  let best = -1, least = Infinity;
  for (let i = 0; i < count; i++) {
    const apart = (rows.x[i] - xy[0]) ** 2 + (rows.y[i] - xy[1]) ** 2;
    if (apart < least) { least = apart; best = i; }
  }
  return best;
}

function nearest() {
  if (!rows.z) return closest(project(probe));
  let best = -1, least = Infinity;
  for (let i = 0; i < count; i++) {
    let apart = 0;
    for (let j = 0; j < dims && apart < least; j++) apart += (rows.z[i * dims + j] - probe[j]) ** 2;
    if (apart < least) { least = apart; best = i; }
  }
  return best;
}

// The view: a square of the plane around its middle; the whole of it has all rows and the probe.
function whole() {
  let low = probeXY(), high = low;
  for (let i = 0; i < count; i++) {
    low = [Math.min(low[0], rows.x[i]), Math.min(low[1], rows.y[i])];
    high = [Math.max(high[0], rows.x[i]), Math.max(high[1], rows.y[i])];
  }
  const half = 0.53 * Math.max(high[0] - low[0], high[1] - low[1], 1e-3);
  view = { x: (low[0] + high[0]) / 2, y: (low[1] + high[1]) / 2, half };
}

function scale() { return Math.min(map.width, map.height) / (2 * view.half); }
function toPixel(x, y) { return [map.width / 2 + (x - view.x) * scale(), map.height / 2 - (y - view.y) * scale()]; }
function toPlane(event) {
  const box = map.getBoundingClientRect(), ratio = map.width / box.width;
  return [view.x + ((event.clientX - box.left) * ratio - map.width / 2) / scale(),
    view.y - ((event.clientY - box.top) * ratio - map.height / 2) / scale()];
}

function zoom(factor, at) {
  const half = Math.min(Math.max(view.half * factor, 1e-6), 1e9), share = half / view.half;
  view = { x: at[0] + (view.x - at[0]) * share, y: at[1] + (view.y - at[1]) * share, half };
  draw();
}

function colours() { return dark.matches ? given.colours.dark : given.colours.light; }

function draw() {
  const box = map.getBoundingClientRect(), ratio = devicePixelRatio || 1;
  const wide = Math.max(1, Math.round(box.width * ratio)), high = Math.max(1, Math.round(box.height * ratio));
  if (map.width !== wide || map.height !== high) { map.width = wide; map.height = high; }
  pen.clearRect(0, 0, wide, high);
  const palette = colours(), size = Math.max(2, Math.min(5, box.width / 130, 260 / Math.sqrt(count))) * ratio;
  for (let i = 0; i < count; i++) {
    const [x, y] = toPixel(rows.x[i], rows.y[i]);
    pen.fillStyle = palette[rows.colour[i]];
    pen.fillRect(x - size / 2, y - size / 2, size, size);
  }
  const style = getComputedStyle(document.body);
  pen.fillStyle = style.getPropertyValue("--faint");
  pen.font = `${12 * ratio}px system-ui, sans-serif`;
  pen.textAlign = "right";
  pen.fillText(plane.names[0], wide - 8 * ratio, high - 8 * ratio);
  pen.textAlign = "left";
  pen.fillText(plane.names[1], 8 * ratio, 18 * ratio);
  if (hovered >= 0) ring(toPixel(rows.x[hovered], rows.y[hovered]), 6 * ratio, 1.5 * ratio, style);
  ring(toPixel(...probeXY()), 10 * ratio, 3 * ratio, style);
}

function ring([x, y], radius, width, style) {
  for (const [colour, wide] of [["--ground", 2 * width], ["--ink", width]]) {
    pen.strokeStyle = style.getPropertyValue(colour);
    pen.lineWidth = wide;
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.stroke();
  }
}

// A coordinate of the probe in words: a place among the data is told in their units.
function ofAxis(j) {
  return given.letter === "x" && !given.picture ? inWords(inUnits(j, probe)) : probe[j].toFixed(2);
}

// What is decoded.
function show() {
  probe = Array.from(Float32Array.from(probe));
  decoded = programs[condition].decode(probe);
  const canvas = $("decoded");
  if (given.picture) showPicture(canvas); else showBars(canvas);
  canvas.dataset.place = JSON.stringify(probe);
  const told = probe.slice(0, 6).map((_, j) => ofAxis(j)).join(", ") + (dims > 6 ? ", …" : "");
  $("place").textContent = `${given.letter} = (${told})`;
  for (const [j, input] of document.querySelectorAll("#dimensions input").entries()) {
    input.value = probe[j];
    input.nextElementSibling.textContent = ofAxis(j);
  }
  const row = nearest();
  describe($("row"), row);
  const small = $("nearest"), cell = cellOf(row);
  small.hidden = !cell;
  if (cell && sprite.complete) {
    small.width = cell[2];
    small.height = cell[3];
    small.getContext("2d").drawImage(sprite, ...cell, 0, 0, cell[2], cell[3]);
  }
  draw();
}

function pixel(value) {
  const share = Math.min(Math.max((value - given.ends[0]) / ((given.ends[1] - given.ends[0]) || 1), 0), 1) * 255;
  const floor = Math.floor(share);  // half goes to the even neighbour, as in LatentLab's own pictures
  return share - floor === 0.5 ? floor + floor % 2 : Math.round(share);
}

function showPicture(canvas) {
  const [height, width, channels] = [...given.shape, 1], image = new ImageData(width, height);
  for (let i = 0; i < width * height; i++) {
    for (let c = 0; c < 3; c++) image.data[4 * i + c] = pixel(decoded[i * channels + (channels === 3 ? c : 0)]);
    image.data[4 * i + 3] = 255;
  }
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d").putImageData(image, 0, 0);
}

function inUnits(i, values = decoded) {
  const units = given.units;
  if (!units || i >= units.shift.length) return values[i];
  const value = values[i] * units.span[i] + units.shift[i];
  return units.logarithm ? Math.expm1(value) : value;
}

function inWords(value) {
  return value.toLocaleString("en", { maximumSignificantDigits: 4 });
}

function showBars(canvas) {
  const ratio = devicePixelRatio || 1, wide = canvas.width = Math.round(320 * ratio), high = canvas.height = Math.round(200 * ratio);
  const pen = canvas.getContext("2d"), style = getComputedStyle(document.body), n = decoded.length;
  const low = Math.min(0, given.ends[0], ...decoded), top = Math.max(0, given.ends[1], ...decoded), unit = (high - 2) / ((top - low) || 1);
  const zero = 1 + top * unit, each = wide / n;
  pen.clearRect(0, 0, wide, high);
  pen.fillStyle = style.getPropertyValue("--accent");
  for (let i = 0; i < n; i++) {
    const tall = Math.abs(decoded[i]) * unit;
    pen.fillRect(i * each, decoded[i] > 0 ? zero - tall : zero, Math.max(each - (each > 4 ? 1 : 0), 0.5), tall);
  }
  pen.fillStyle = style.getPropertyValue("--faint");
  pen.fillRect(0, zero - 0.5, wide, 1);
  const body = element("table", "");
  given.features.slice(0, 200).forEach((name, i) => {
    const line = element("tr", "", body);
    element("td", name, line);
    element("td", inWords(inUnits(i)), line);
  });
  $("values").replaceChildren(body);
}

// Rows in words and pictures.
function describe(parent, row) {
  parent.replaceChildren();
  if (row < 0) return;
  element("div", given.rows.names ? given.rows.names[row] : `row ${rows.number[row].toLocaleString("en")}`, parent);
  for (const { name, texts, codes } of given.rows.columns) {
    const text = codes ? texts[rows[codes][row]] : texts[row];
    if (text) element("div", name ? `${name}: ${text}` : text, parent);
  }
}

function cellOf(row) {
  const { thumbs } = given;
  if (!thumbs || row < 0 || row % thumbs.every) return null;
  const at = row / thumbs.every;
  return [(at % thumbs.across) * thumbs.width, Math.floor(at / thumbs.across) * thumbs.height, thumbs.width, thumbs.height];
}

function point(event) {
  const at = toPlane(event), row = closest(at), reach = 12 * (devicePixelRatio || 1) / scale();
  const near = row >= 0 && Math.hypot(rows.x[row] - at[0], rows.y[row] - at[1]) <= reach;
  tell(near && !dragging ? row : -1);
}

function tell(row) {
  if (row === hovered) return;
  hovered = row;
  const tip = $("tip"), cell = cellOf(row);
  tip.hidden = row < 0;
  if (row >= 0) {
    describe($("words"), row);
    $("thumb").hidden = !cell;
    if (cell && sprite.complete) {
      const small = document.createElement("canvas");
      small.width = cell[2];
      small.height = cell[3];
      small.getContext("2d").drawImage(sprite, ...cell, 0, 0, cell[2], cell[3]);
      $("thumb").src = small.toDataURL();
    }
    const [x, y] = toPixel(rows.x[row], rows.y[row]), ratio = map.width / map.clientWidth, box = map.getBoundingClientRect();
    const left = Math.min(x / ratio + 14, box.width - tip.offsetWidth - 4);
    tip.style.left = `${Math.max(4, left)}px`;
    tip.style.top = `${Math.max(4, Math.min(y / ratio + 14, box.height - tip.offsetHeight - 4))}px`;
  }
  draw();
}

// Hands.
map.addEventListener("pointerdown", (event) => {
  if (event.button) return;
  dragging = true;
  map.setPointerCapture(event.pointerId);
  tell(-1);
  moveTo(toPlane(event));
});
map.addEventListener("pointermove", (event) => { if (dragging) moveTo(toPlane(event)); else point(event); });
map.addEventListener("pointerup", () => { dragging = false; });
map.addEventListener("pointercancel", () => { dragging = false; });
map.addEventListener("pointerleave", () => tell(-1));
map.addEventListener("dblclick", () => { whole(); draw(); });
map.addEventListener("wheel", (event) => {
  event.preventDefault();
  zoom(1.0015 ** event.deltaY, toPlane(event));
}, { passive: false });
map.addEventListener("keydown", (event) => {
  const step = (event.shiftKey ? 0.1 : 0.02) * view.half, [x, y] = probeXY();
  const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] };
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key in moves) moveTo([x + moves[event.key][0], y + moves[event.key][1]]);
  else if (event.key === "+" || event.key === "=") zoom(0.8, [x, y]);
  else if (event.key === "-") zoom(1.25, [x, y]);
  else if (event.key === "0") { whole(); draw(); }
  else if (event.key.toLowerCase() === "n") goTo(nearest());
  else return;
  event.preventDefault();
});

function begin() {
  $("title").textContent = given.title;
  $("about").textContent = given.about;
  $("made").textContent = given.made;
  const legend = $("legend"), paint = () => legend.querySelectorAll("span").forEach((each) => {
    each.style.setProperty("--colour", colours()[Number(each.dataset.colour)]);
  });
  for (const [name, colour] of given.legend) element("span", name, legend).dataset.colour = colour;
  paint();
  dark.addEventListener("change", () => { paint(); show(); });
  programs.forEach(({ name }, i) => $("condition").append(new Option(name, i, false, i === condition)));
  $("under").hidden = programs.length < 2;
  $("condition").addEventListener("change", (event) => { condition = Number(event.target.value); show(); });
  given.ranges.forEach(([low, high], j) => {
    const label = element("label", "", $("dimensions")), input = document.createElement("input");
    element("span", given.axes[j], label);
    Object.assign(input, { type: "range", min: low, max: high, step: (high - low) / 400 || 1, value: probe[j] });
    input.setAttribute("aria-label", given.axes[j]);
    input.addEventListener("input", () => { probe[j] = Number(input.value); show(); });
    label.append(input);
    element("span", "", label);
  });
  whole();
  new ResizeObserver(draw).observe(map);
  show();
}

if (given.thumbs) { sprite.onload = show; sprite.src = given.thumbs.image; }
begin();
