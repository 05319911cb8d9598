// The search box of the plan page: shows the rows whose words hold every word that was typed.
const search = document.getElementById("search");
const found = document.getElementById("found");
const none = document.getElementById("none");
const rows = [...document.querySelectorAll("#table tbody tr")].map((row) => ({
  row,
  words: row.textContent.normalize("NFKC").toLowerCase(),
}));

function filter() {
  const wanted = search.value.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { row, words } of rows) {
    row.hidden = !wanted.every((word) => words.includes(word));
    if (!row.hidden) shown += 1;
  }
  found.textContent = wanted.length > 0 && shown > 0 ? document.body.dataset.count.replace("{n}", String(shown)) : "";
  none.hidden = shown > 0;
}

search.addEventListener("input", filter);

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  target?.querySelector("details")?.setAttribute("open", "");
}

addEventListener("hashchange", openTarget);
openTarget();
