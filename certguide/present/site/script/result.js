// The page of a result. What is ours in it and no part of the result is marked `data-own`.

// A detail is its name and its text, or a text alone.
function line(detail) {
  const texts = detail.map((each) => rich(say(each)));
  return make("p", { class: "detail" }, texts[1] && make("b", null, texts[0]), texts.pop());
}

let onward = false;
let under = ""; // The heading: the same thing may be needed for more than one way.

// An entry is a text, or a text and its details; a number among them is a pick of more of them.
function entry(item, box) {
  const whole = Array.isArray(item) ? item : [item], text = rich(say(whole[0]));
  const made = make("li", null), failed = [];
  if (box) {
    const tick = make("input", { type: "checkbox" });
    const key = under + "/" + whole[0];
    tick.checked = Boolean(ticked[key]);
    tick.addEventListener("change", () => { ticked[key] = tick.checked; });
    made.append(make("label", null, tick, make("span", null, text)));
  } else made.append(make("p", { class: "entry" }, text));
  whole.slice(1).forEach((each) => {
    if (Array.isArray(each)) made.append(line(each));
    else failed.push(...look(each).map(line));
  });
  // Beside a way to go on it is what to have ready; beside a step, what to do if it fails.
  if (failed.length) made.append(...(onward ? failed : [fold(word("failed"), ...failed)]));
  return made;
}

function block(item) {
  const kind = item[0];
  if (kind === "h") {
    under = item[2];
    return make("h" + item[1], { tabindex: "-1" }, rich(say(item[2])));
  }
  if (kind === "p") return make("p", { class: item[1] }, rich(say(item[2])));
  if (kind === "address") return address(say(item[1]), say(item[2]));
  if (kind === "blanks") return make("div", { class: "blanks" }, ...item[1].map(line));
  const entries = items(item[1]).map((each) => entry(each, kind === "checklist"));
  return entries.length && make(kind === "steps" ? "ol" : "ul", { class: kind, role: "list" }, ...entries);
}

function address(name, url) {
  const shown = url.replace("https://", "").replace(/\/$/, ""), squares = data.squares[url];
  const made = make("div", { class: "address" },
    make("p", null, rich(name), make("br"), make("a", { href: url }, shown)));
  if (squares) {
    const svg = (tag, attributes) => {
      const each = document.createElementNS("http://www.w3.org/2000/svg", tag);
      Object.keys(attributes).forEach((key) => each.setAttribute(key, attributes[key]));
      return each;
    };
    // Rows of dark and light, with the quiet edge of four that the standard asks for.
    const side = squares.length + 8, named = word("squares", { address: shown });
    const dark = squares.map((row, y) => Array.from(row).map((each, x) =>
      each === "1" ? "M" + (x + 4) + " " + (y + 4) + "h1v1h-1z" : "").join("")).join("");
    const picture = svg("svg", { viewBox: "0 0 " + side + " " + side, role: "img", "aria-label": named,
      "shape-rendering": "crispEdges" });
    picture.append(svg("path", { fill: "#fff", d: "M0 0h" + side + "v" + side + "H0z" }));
    picture.append(svg("path", { d: dark }));
    made.append(picture);
  }
  return made;
}

// The number of what is the same in all outcomes, and the picks of the part.
function part(picks) {
  const each = data.parts[picks[0]];
  let told = [];
  onward = each.name === "fallbacks";
  picks.slice(1).forEach((pick) => {
    if (!each.once || !told.length) told = told.concat(look(pick));
  });
  if (each.name === "sources") {
    Object.keys(now.sources).forEach((source) => { told = told.concat(look(data.sources[source])); });
  }
  if (!told.length) return "";
  if (!each.form) return make("section", { class: each.name }, ...told.map(block));
  const head = look(each.head).map(block), list = block([each.form, told]);
  return each.name === "sources" ? make("details", { class: "sources" }, make("summary", null, ...head), list)
    : make("section", { class: each.name }, ...head, list);
}

// The page was made some day; what holds no longer on this one has to be confirmed.
function old() {
  const here = new Date(), two = (number) => ("0" + number).slice(-2);
  const day = [here.getFullYear(), two(here.getMonth() + 1), two(here.getDate())].join("-");
  return data.until && day > data.until
    && make("p", { class: "strong old", "data-own": "" }, rich(word("old", { h: plain(data.hotlines[0]) })));
}

function drawResult() {
  now.sources = {};
  const told = now.outcome.parts.map(part);
  told.splice(1, 0, old()); // Below the title, at which whoever hears the page begins.
  const more = now.outcome.also.filter((each) => now.facts[each] === undefined);
  return make("main", { "data-outcome": now.outcome.id },
    make("p", { class: "name", "data-own": "" }, word("result")),
    make("article", null, ...told),
    make("div", { class: "after", "data-own": "" },
      window.print && button(word("print"), () => window.print(), { class: "print" }),
      more.length && make("section", { class: "more" }, make("h2", null, word("more")),
        make("p", null, word("more_why")),
        ...more.map((each) => button(plain(questions[each].ask), () => go(state.answers, each, ""),
          { class: "answer" }))),
      make("section", { class: "yours" }, make("h2", null, word("answers")), ...given())));
}
