// Moves the picture under its frame: by mouse, finger, wheel and keys.
const camera = document.getElementById("camera");
const view = { x: 0, y: 0, scale: 1 };

function show() {
  camera.setAttribute("transform", `translate(${view.x},${view.y}) scale(${view.scale})`);
}

function zoom(factor, at = [network.clientWidth / 2, network.clientHeight / 2]) {
  const scale = Math.min(4, Math.max(0.05, view.scale * factor));
  view.x = at[0] - (at[0] - view.x) * (scale / view.scale);
  view.y = at[1] - (at[1] - view.y) * (scale / view.scale);
  view.scale = scale;
  show();
}

function pan(x, y) {
  view.x += x;
  view.y += y;
  show();
}

// The whole network, but not larger than it is.
function fit(whole) {
  const room = 24;
  const width = network.clientWidth - 2 * room;
  const height = network.clientHeight - 2 * room;
  view.scale = Math.min(1, width / whole.w, height / whole.h);
  view.x = room + (width - whole.w * view.scale) / 2;
  view.y = room + Math.max(0, (height - whole.h * view.scale) / 2);
  show();
}

// The beginning of the network, as large as its width allows.
function begin(whole) {
  const room = 24;
  view.scale = Math.min(1, (network.clientWidth - 2 * room) / whole.w);
  view.x = (network.clientWidth - whole.w * view.scale) / 2;
  view.y = room;
  show();
}

// Moves an element into the frame, if it is outside.
function reveal(element) {
  const frame = network.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const inside = box.left >= frame.left && box.right <= frame.right
    && box.top >= frame.top && box.bottom <= frame.bottom;
  if (!inside) center(element);
}

// Moves an element into the middle of the frame, or its upper end if it is too large for that.
function center(element) {
  const frame = network.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  pan((frame.left + frame.right - box.left - box.right) / 2,
    Math.max(frame.top + 24 - box.top, (frame.top + frame.bottom - box.top - box.bottom) / 2));
}

let drag = null;
network.addEventListener("pointerdown", (event) => {
  drag = { x: event.clientX, y: event.clientY, moved: false };
});
network.addEventListener("pointermove", (event) => {
  if (drag && event.buttons) {
    const far = Math.abs(event.clientX - drag.x) + Math.abs(event.clientY - drag.y) > 3;
    if (drag.moved || far) {
      if (!drag.moved) network.setPointerCapture(event.pointerId);
      pan(event.clientX - drag.x, event.clientY - drag.y);
      drag = { x: event.clientX, y: event.clientY, moved: true };
      network.classList.add("dragged");
    }
  }
});
network.addEventListener("pointerup", () => network.classList.remove("dragged"));

// Without Ctrl the wheel scrolls the page, unless the picture was clicked or tabbed to.
network.addEventListener("wheel", (event) => {
  const frame = network.getBoundingClientRect();
  if (event.ctrlKey || event.metaKey) {
    zoom(Math.exp(-event.deltaY / 300), [event.clientX - frame.left, event.clientY - frame.top]);
    event.preventDefault();
  } else if (network.contains(document.activeElement)) {
    pan(-event.deltaX, -event.deltaY);
    event.preventDefault();
  }
}, { passive: false });

const STEP = 60;
const keys = {
  ArrowLeft: () => pan(STEP, 0),
  ArrowRight: () => pan(-STEP, 0),
  ArrowUp: () => pan(0, STEP),
  ArrowDown: () => pan(0, -STEP),
  "+": () => zoom(1.25),
  "=": () => zoom(1.25),
  "-": () => zoom(0.8),
  "0": () => fit(whole),
};
network.addEventListener("keydown", (event) => {
  if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
    keys[event.key]();
    event.preventDefault();
  }
});
