// Files of the chat page: chosen by the paper clip, dropped or pasted, they go out one by one; those that come in are links.
const { fileTooLarge, fileLost } = document.body.dataset;
const MOST_BYTES = 10_000_000;
const PICTURE = /\.png$/i;

function sizeSaid(bytes) {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Posts one file; the same key on a second try, so that it is answered once. */
async function post(file, page, key = crypto.randomUUID?.() ?? String(Math.random()).slice(2)) {
  const { wait, fault, listen } = page;
  const again = () => post(file, page, key);
  const form = new FormData();
  form.append("key", key);
  form.append("file", file, file.name);
  wait(true);
  try {
    const response = await fetch("/api/file", { method: "POST", body: form });
    if (response.ok) return;
    // Signed out meanwhile: the page listens as the new browser that it is before it sends anything.
    if (response.status === 409) {
      listen(again);
      return;
    }
    wait(false);
    if (response.status === 413) fault(fileTooLarge);
    else fault(fileLost, again);
  } catch {
    wait(false);
    fault(fileLost, again);
  }
}

/** Lets files be sent: `page` says what a person sent, that an answer is awaited, what went wrong, and listens anew. */
export function takeFiles(page) {
  const input = document.getElementById("file");
  const send = async (files) => {
    for (const file of files) {
      page.say(`${file.name} · ${sizeSaid(file.size)}`);
      if (file.size > MOST_BYTES) page.fault(fileTooLarge);
      else await post(file, page);
    }
  };
  document.getElementById("clip").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    void send([...input.files]);
    input.value = "";
  });
  const carries = ({ dataTransfer }) => dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("dropping");
  });
  addEventListener("drop", (event) => {
    document.body.classList.remove("dropping");
    if (!carries(event)) return;
    event.preventDefault();
    void send([...event.dataTransfer.files]);
  });
  addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void send(files);
  });
}

/** A picture is shown above its name, unless it can't be had any more. */
function picture(href, caption) {
  const made = document.createElement("img");
  made.src = href;
  made.alt = caption ?? "";
  made.addEventListener("error", () => made.remove());
  return made;
}

/** A file that came, as a link that saves it; a picture is seen there too. */
export function drawFile({ name, size, caption, href }) {
  const made = document.createElement("article");
  made.className = "message card file";
  if (caption) {
    const said = document.createElement("p");
    said.textContent = caption;
    made.append(said);
  }
  const link = document.createElement("a");
  link.href = new URL(href, location.origin).pathname;
  link.download = name;
  if (PICTURE.test(name)) link.append(picture(link.href, caption));
  const label = document.createElement("span");
  label.textContent = name;
  const note = document.createElement("small");
  note.textContent = sizeSaid(size);
  link.append(label, note);
  made.append(link);
  return made;
}
