"use strict";
// Tables are sorted by the column whose head is pressed: descending, ascending, as they were.
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  const original = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    head.querySelector("button").addEventListener("click", () => {
      const next = { none: "descending", descending: "ascending", ascending: "none" };
      const order = next[head.getAttribute("aria-sort")];
      heads.forEach((other) => other.setAttribute("aria-sort", other === head ? order : "none"));
      body.append(...(order === "none" ? original : sorted(original, column, order)));
    });
  });
}

function sorted(rows, column, order) {
  const sign = order === "ascending" ? 1 : -1;
  const key = (row) => row.cells[column].dataset.value;
  const compare = (one, other) =>
    key(one) === undefined
      ? one.cells[column].textContent.localeCompare(other.cells[column].textContent, "en", { numeric: true })
      : Number(key(one)) - Number(key(other));
  return [...rows].sort((one, other) => sign * compare(one, other));
}
