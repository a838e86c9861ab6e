// Places boxes and wires when blocks are folded and unfolded. The places in the page are those of a
// diagram with all blocks folded. An unfolded block needs more room: the diagram is stretched, in
// both directions, by just as much as makes every block fit, and everything stays in its order.
const network = document.getElementById("network");
const HEADER = Number(network.dataset.header);
const MARGIN = Number(network.dataset.margin);
const CORNER = 6;
const ARROW = 5;

function read(inside) {
  const boxes = new Map();
  const wires = [];
  for (const element of inside.children) {
    if (element.classList.contains("box")) {
      const number = (name) => Number(element.dataset[name]);
      boxes.set(element.dataset.name, {
        element,
        x: number("x"), y: number("y"), w: number("w"), h: number("h"),
        strip: number("strip"), exit: number("exit"),
        terminal: element.classList.contains("terminal"),
        unfolded: element.querySelector(":scope > .unfolded"),
        inner: null,
      });
    } else {
      const points = element.dataset.points.split(" ").map((pair) => pair.split(",").map(Number));
      wires.push({ element, head: null, from: element.dataset.from, to: element.dataset.to, points });
    }
  }
  for (const wire of wires) {
    if (!boxes.get(wire.to).terminal) wire.head = arrowHead(wire.element);
  }
  for (const box of boxes.values()) {
    if (box.unfolded) {
      box.inner = read(box.unfolded.querySelector(":scope > .inside"));
    }
  }
  return { element: inside, w: Number(inside.dataset.w), h: Number(inside.dataset.h), boxes, wires };
}

function arrowHead(wire) {
  const head = wire.cloneNode(false);
  head.classList.replace("wire", "arrow");
  wire.after(head);
  return head;
}

// Lays a diagram out and answers its size.
function place(diagram) {
  for (const box of diagram.boxes.values()) {
    box.size = size(box);
  }
  const boxes = [...diagram.boxes.values()];
  const across = stretched(diagram.w, boxes.flatMap((box) => {
    const middle = box.x + box.w / 2;
    return [[box.x, middle, box.size.axis], [middle, box.x + box.w, box.size.w - box.size.axis]];
  }));
  const down = stretched(diagram.h, boxes.map((box) =>
    [box.y, box.y + box.h + box.strip, box.size.h + box.strip]));
  for (const box of boxes) {
    box.left = across(box.x + box.w / 2) - box.size.axis;
    box.top = down(box.y);
    draw(box);
  }
  const entered = new Map();
  for (const wire of diagram.wires) {
    const entry = entered.get(wire.to) ?? 0;
    entered.set(wire.to, entry + 1);
    route(wire, diagram.boxes.get(wire.from), diagram.boxes.get(wire.to), entry, across, down);
  }
  return { w: across(diagram.w), h: down(diagram.h) };
}

function isOpen(box) {
  return box.element.classList.contains("open");
}

function size(box) {
  if (!box.inner || !isOpen(box)) {
    return { w: box.w, h: box.h, axis: box.w / 2, exit: box.exit, entries: null };
  }
  const inner = place(box.inner);
  const w = Math.max(Number(box.unfolded.dataset.header), inner.w + 2 * MARGIN);
  const left = (w - inner.w) / 2;
  box.inner.element.setAttribute("transform", `translate(${left},${HEADER})`);
  const terminals = [...box.inner.boxes.values()].filter((other) => other.terminal);
  const middles = terminals.map((other) => left + other.left + other.size.w / 2);
  const exit = middles.pop();
  // The wire of a block with one input goes straight on.
  const axis = middles.length === 1 ? middles[0] : w / 2;
  return { w, h: HEADER + inner.h + MARGIN / 2, axis, exit, entries: middles };
}

// A function that moves coordinates apart so that each interval [from, to] is at least so long.
function stretched(length, intervals) {
  const stops = [...new Set([0, length, ...intervals.flatMap(([from, to]) => [from, to])])];
  stops.sort((one, other) => one - other);
  const index = new Map(stops.map((stop, i) => [stop, i]));
  const endingAt = stops.map(() => []);
  const startingAt = stops.map(() => []);
  for (const [from, to, least] of intervals) {
    endingAt[index.get(to)].push([index.get(from), least]);
    startingAt[index.get(from)].push([index.get(to), least]);
  }
  const last = stops.length - 1;
  const first = [0];
  for (let i = 1; i <= last; i++) {
    first[i] = first[i - 1] + stops[i] - stops[i - 1];
    for (const [from, least] of endingAt[i]) first[i] = Math.max(first[i], first[from] + least);
  }
  const latest = [];
  latest[last] = first[last];
  for (let i = last - 1; i >= 0; i--) {
    latest[i] = latest[i + 1] - (stops[i + 1] - stops[i]);
    for (const [to, least] of startingAt[i]) latest[i] = Math.min(latest[i], latest[to] - least);
  }
  const moved = stops.map((_, i) => (first[i] + latest[i]) / 2);
  return (at) => {
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (stops[middle] <= at) low = middle; else high = middle;
    }
    if (high === low || stops[high] === stops[low]) return moved[low] + at - stops[low];
    const share = (at - stops[low]) / (stops[high] - stops[low]);
    return moved[low] + share * (moved[high] - moved[low]);
  };
}

function draw(box) {
  box.element.setAttribute("transform", `translate(${box.left},${box.top})`);
  if (box.unfolded && isOpen(box)) {
    const frame = box.unfolded.querySelector(":scope > .body");
    frame.setAttribute("width", box.size.w);
    frame.setAttribute("height", box.size.h);
  }
  const shape = box.element.querySelector(":scope > .shape");
  if (shape) {
    shape.setAttribute("x", box.size.exit + 7);
    shape.setAttribute("y", box.size.h + 12);
  }
}

// The ends of a wire stay at their boxes, its bends move with the diagram.
function route(wire, from, to, entry, across, down) {
  const points = wire.points.map(([x, y]) => [across(x), down(y)]);
  const last = points.length - 1;
  const start = [from.left + from.size.exit, from.top + from.size.h];
  const offset = to.size.entries ? to.size.entries[entry] : wire.points[last][0] - to.x;
  const end = [to.left + offset, to.top];
  points[0] = start;
  points[last] = end;
  if (last > 1) {
    points[1][0] = start[0];
    points[last - 1][0] = end[0];
  } else if (Math.abs(start[0] - end[0]) > 0.5) {
    const middle = (start[1] + from.strip + end[1]) / 2;
    points.splice(1, 0, [start[0], middle], [end[0], middle]);
  }
  const tip = [points.at(-1)[0], points.at(-1)[1] + (wire.head ? -ARROW : MARGIN / 2)];
  wire.element.setAttribute("d", rounded([...points.slice(0, -1), tip]));
  wire.head?.setAttribute("d", `M${tip[0] - 3.5},${tip[1] - 1}h7l-3.5,6z`);
}

function rounded(points) {
  let path = `M${points[0]}`;
  for (let i = 1; i < points.length - 1; i++) {
    const corner = points[i];
    const radius = Math.min(CORNER, apart(points[i - 1], corner) / 2, apart(corner, points[i + 1]) / 2);
    path += `L${towards(corner, points[i - 1], radius)}Q${corner} ${towards(corner, points[i + 1], radius)}`;
  }
  return path + `L${points[points.length - 1]}`;
}

function apart(one, other) {
  return Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]);
}

function towards(from, to, distance) {
  return [0, 1].map((axis) => from[axis] + Math.sign(to[axis] - from[axis]) * distance);
}
