// The chat page: what is typed goes out by POST, cards come in as server-sent events and are drawn with text nodes only.
import { drawFile, takeFiles } from "./files.js";

const { lang, lost, retry, tooLarge, near } = document.body.dataset;
const log = document.getElementById("log");
const form = document.getElementById("ask");
const question = document.getElementById("question");

/** Makes an element with text; never takes markup. */
function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function fields(rows) {
  const list = element("dl", "fields");
  for (const { label, text } of rows) {
    const row = element("div", label ? "" : "bare");
    if (label) row.append(element("dt", "", label));
    row.append(element("dd", "", text));
    list.append(row);
  }
  return list;
}

function quote({ text, source, answers }) {
  const made = element("blockquote", answers ? "" : "near");
  made.append(element("p", "", text), element("footer", "", answers ? source : `${near} · ${source}`));
  return made;
}

function draw(part) {
  switch (part.type) {
    case "fact":
      return element("p", "fact", part.text);
    case "text":
      return element("p", "", part.text);
    case "note":
      return element("p", "note", part.text);
    case "fields":
      return fields(part.rows);
    case "quote":
      return quote(part);
    default:
      return element("hr");
  }
}

function buttons(actions) {
  const made = element("div", "actions");
  for (const { label, token, kind } of actions) {
    const button = element("button", kind, label);
    button.type = "button";
    button.addEventListener("click", () => {
      if (kind === "choice") say(label);
      void post({ type: "action", token });
    });
    made.append(button);
  }
  return made;
}

const messages = new Map();

/** Draws a message: anew at the end, or in the place where it stands. */
function show(message, card) {
  const made = drawCard(card);
  const there = messages.get(message);
  messages.set(message, made);
  if (!there) {
    log.append(made);
    const before = made.previousElementSibling?.classList.contains("mine") ? made.previousElementSibling : made;
    before.scrollIntoView({ block: "start" });
    return;
  }
  const pressedHere = there.contains(document.activeElement);
  there.replaceWith(made);
  if (pressedHere) made.querySelector(".actions button")?.focus({ preventScroll: true });
  if (made.getBoundingClientRect().top < 0) made.scrollIntoView({ block: "start" });
  else made.scrollIntoView({ block: "nearest" });
}

function drawCard(card) {
  const fact = card.parts.find((part) => part.type === "fact")?.text ?? "";
  const made = element("article", `message card${fact.length > 48 ? " long" : ""}`);
  made.lang = card.lang === "zh" ? "zh-CN" : "en";
  made.append(...card.parts.map(draw));
  if (card.actions.length > 0) made.append(buttons(card.actions));
  return made;
}

function say(text) {
  log.append(element("p", "message mine", text));
  log.lastElementChild.scrollIntoView({ block: "end" });
}

let waiting;
let waited;
/** Shows that an answer is awaited, until it comes or ten seconds have passed. */
function wait(on) {
  clearTimeout(waiting);
  clearTimeout(waited);
  document.querySelector(".waiting")?.remove();
  if (!on) return;
  waited = setTimeout(wait, 10_000, false);
  waiting = setTimeout(() => {
    const made = element("p", "waiting", "···");
    made.setAttribute("role", "status");
    log.append(made);
  }, 300);
}

function fault(text, again) {
  const made = element("p", "message fault", text);
  made.setAttribute("role", "alert");
  if (again) {
    const button = element("button", "", retry);
    button.type = "button";
    button.addEventListener("click", () => {
      made.remove();
      again();
    });
    made.append(button);
  }
  log.append(made);
  made.scrollIntoView({ block: "end" });
}

/** Posts one event; the same key on a second try, so that nothing is answered twice. */
async function post(event, key = crypto.randomUUID?.() ?? String(Math.random()).slice(2)) {
  wait(true);
  try {
    const response = await fetch("/api/message", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...event, key }),
    });
    if (response.ok) return;
    // This browser was signed out meanwhile: it is a new one now, and listens as that before it says anything.
    if (response.status === 409) {
      listen(() => void post(event, key));
      return;
    }
    wait(false);
    if (response.status === 413) fault(tooLarge);
    else fault(lost, () => post(event, key));
  } catch {
    wait(false);
    fault(lost, () => post(event, key));
  }
}

function send() {
  const text = question.value.trim();
  if (text === "") return;
  question.value = "";
  say(text.length > 600 ? `${text.slice(0, 600)}…` : text);
  void post({ type: "text", text });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
question.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});

const drawn = new Set();
let joined = false;
let events;

/** What a link brought along stands behind the #, where no server and no log sees it; it is used once. */
function codeOfLink() {
  const code = /^#code=([\w-]+)$/.exec(location.hash)?.[1];
  if (code) history.replaceState(null, "", location.pathname + location.search);
  return code;
}

/** Listens to what comes, anew where it listened before; then does what is to come after. */
function listen(then) {
  events?.close();
  events = new EventSource("/api/events");
  events.addEventListener("card", ({ data, lastEventId }) => {
    if (drawn.has(lastEventId)) return;
    drawn.add(lastEventId);
    wait(false);
    const { message, card } = JSON.parse(data);
    show(message, card);
  });
  events.addEventListener("file", ({ data, lastEventId }) => {
    if (drawn.has(lastEventId)) return;
    drawn.add(lastEventId);
    wait(false);
    log.append(drawFile(JSON.parse(data).file));
    log.lastElementChild.scrollIntoView({ block: "nearest" });
  });
  events.addEventListener("ended", () => location.reload());
  let ready = false;
  events.addEventListener("ready", () => {
    if (ready) return;
    ready = true;
    then();
  });
}
const join = () => {
  if (joined) return;
  joined = true;
  void post({ type: "joined", lang, code: codeOfLink() });
};
listen(join);
takeFiles({ say, wait, fault, listen });
// A link that is opened in a page that is open already changes its address alone.
addEventListener("hashchange", () => {
  const code = codeOfLink();
  if (code) void post({ type: "joined", lang, code });
});
// On a touch screen the keyboard would cover the welcome.
if (matchMedia("(hover: hover)").matches) question.focus({ preventScroll: true });
