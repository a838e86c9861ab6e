// Folds blocks, says what is under the pointer, and connects the picture with the table.
const diagram = read(camera.querySelector(":scope > .inside"));
const facts = document.getElementById("facts");
const rows = new Map();
document.querySelectorAll("#layers tbody tr").forEach((row) => rows.set(row.dataset.name, row));
const heads = [...document.querySelectorAll("#layers thead th")].map((head) => head.textContent);
let whole = { w: 0, h: 0 };

function render() {
  whole = place(diagram);
  for (const block of camera.querySelectorAll(".box.block")) {
    block.setAttribute("aria-expanded", block.classList.contains("open"));
  }
}

// The block stays where it was in the frame.
function toggle(block) {
  const before = block.getBoundingClientRect();
  block.classList.toggle("open");
  render();
  const after = block.getBoundingClientRect();
  pan(before.left + before.width / 2 - after.left - after.width / 2, before.top - after.top);
}

function foldAll(open) {
  camera.querySelectorAll(".box.block").forEach((block) => block.classList.toggle("open", open));
  render();
  begin(whole);
}

function unfoldTo(boxes, depth) {
  for (const box of boxes.values()) {
    if (depth > 0 && box.inner) {
      box.element.classList.add("open");
      unfoldTo(box.inner.boxes, depth - 1);
    }
  }
}

function tell(box) {
  const row = rows.get(box.dataset.name);
  const copies = Number(box.dataset.copies);
  const title = element("h3", box.dataset.name);
  const words = element("p", box.dataset.words + (copies > 1 ? ` ×${copies}` : ""));
  const list = document.createElement("dl");
  if (row) {
    [...row.cells].forEach((cell, i) => {
      if (i > 0 && cell.textContent) list.append(element("dt", heads[i]), element("dd", cell.textContent));
    });
  }
  facts.replaceChildren(title, words, list);
}

function element(name, text) {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

function mark(name) {
  document.querySelectorAll(".found").forEach((found) => found.classList.remove("found"));
  rows.get(name)?.classList.add("found");
}

// Unfolds what contains the box, and brings it into the frame.
function find(name) {
  const box = camera.querySelector(`.box[data-name="${CSS.escape(name)}"]`);
  if (!box) return;
  for (let outer = box.parentElement.closest(".box"); outer; outer = outer.parentElement.closest(".box")) {
    outer.classList.add("open");
  }
  render();
  mark(name);
  box.classList.add("found");
  tell(box);
  center(box);
  network.scrollIntoView({ block: "nearest" });
}

for (const box of camera.querySelectorAll(".box:not(.terminal)")) {
  box.setAttribute("tabindex", "0");
  box.setAttribute("role", box.classList.contains("block") ? "button" : "img");
  const row = rows.get(box.dataset.name);
  const output = row ? `, output ${row.cells[2].textContent}` : "";
  box.setAttribute("aria-label", `${box.dataset.name}: ${box.dataset.words}${output}`);
}
camera.addEventListener("pointerover", (event) => {
  const box = event.target.closest(".box:not(.terminal)");
  if (box) tell(box);
});
camera.addEventListener("focusin", (event) => {
  tell(event.target);
  mark(event.target.dataset.name);
  if (event.target.matches(":focus-visible")) reveal(event.target);
});
camera.addEventListener("click", (event) => {
  const box = event.target.closest(".box");
  if (box?.classList.contains("block") && !drag?.moved) toggle(box);
});
camera.addEventListener("keydown", (event) => {
  if ((event.key === "Enter" || event.key === " ") && event.target.classList.contains("block")) {
    toggle(event.target);
    event.preventDefault();
  }
});
document.querySelectorAll(".show").forEach((button) =>
  button.addEventListener("click", () => find(button.textContent)));
document.getElementById("only-blocks").addEventListener("change", (event) =>
  document.querySelector("#layers table").classList.toggle("only-blocks", event.target.checked));
const press = (id, action) => document.getElementById(id).addEventListener("click", action);
press("zoom-in", () => zoom(1.25));
press("zoom-out", () => zoom(0.8));
press("fit", () => fit(whole));
press("fold-all", () => foldAll(false));
press("unfold-all", () => foldAll(true));

unfoldTo(diagram.boxes, Number(network.dataset.depth));
render();
begin(whole);
