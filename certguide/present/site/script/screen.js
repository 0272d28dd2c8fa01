// The page as a whole.

function resize(step) {
  size = Math.max(0, Math.min(SIZES - 1, size + step));
  write("replaceState");
  draw(false);
}

// The buttons above stay where they are, and so does the focus; only their words change.
const controls = {
  back: button("", back),
  smaller: button("", () => resize(-1)),
  larger: button("", () => resize(1)),
  read: button("", readAloud),
  language: button("", () => { language = 1 - language; write("replaceState"); draw(false); }),
};
const header = make("header", null, controls.back, make("div", { role: "group" },
  controls.smaller, controls.larger, controls.read, controls.language));
const footer = make("footer");

function tools() {
  Object.keys(controls).forEach((name) => {
    controls[name].textContent = word(name === "read" && reading ? "stop" : name);
    if (data.words[name + "_name"]) controls[name].setAttribute("aria-label", word(name + "_name"));
  });
  header.lastChild.setAttribute("aria-label", word("tools"));
  controls.language.lang = LANGUAGES[1 - language];
  controls.back.hidden = !now.path.length && state.at < 0 && !state.within;
  controls.read.hidden = !speaker();
  controls.smaller.setAttribute("aria-disabled", size === 0);
  controls.larger.setAttribute("aria-disabled", size === SIZES - 1);
}

// Draws what `state` leads to; `moved`: it is another page, which begins at its heading.
function draw(moved) {
  const open = Array.from(guide.querySelectorAll("details")).map((each) => each.open);
  const typed = (guide.querySelector("#find") || {}).value;
  root.lang = LANGUAGES[language];
  root.className = "js size-" + size;
  guide.replaceChild(now.question === undefined ? drawResult() : drawQuestion(now.question), guide.children[1]);
  footer.textContent = "";
  [word("call", { h: plain(data.hotlines[0]) }), word("quiet"), word("made")]
    .forEach((each) => footer.append(make("p", null, rich(each))));
  hush();
  const title = guide.querySelector("h1"), name = plain(data.title);
  document.title = title.textContent + " – " + name;
  if (moved) {
    window.scrollTo(0, 0);
    title.focus({ preventScroll: true });
    return;
  }
  guide.querySelectorAll("details").forEach((each, at) => { each.open = Boolean(open[at]); });
  if (!typed) return;
  const field = guide.querySelector("#find");
  field.value = typed;
  field.dispatchEvent(new Event("input"));
}

// On paper the steps are whole; the sources are there if they were unfolded.
let opened = [];
window.addEventListener("beforeprint", () => {
  opened = Array.from(guide.querySelectorAll("section details:not([open])"));
  opened.forEach((each) => { each.open = true; });
});
window.addEventListener("afterprint", () => opened.forEach((each) => { each.open = false; }));
window.addEventListener("pagehide", () => synthesis && synthesis.cancel());
if (synthesis && synthesis.addEventListener) synthesis.addEventListener("voiceschanged", tools);

guide.append(header, make("main"), footer);
history.scrollRestoration = "manual";
depth = history.state && history.state.depth || 0;
const begun = read();
state = begun.found;
if (begun.language >= 0) language = begun.language;
if (begun.size > 0) size = Math.min(SIZES - 1, Math.floor(begun.size));
settle();
write("replaceState");
draw(false);
document.addEventListener("DOMContentLoaded", () => document.getElementById("sheet").remove());
})();
