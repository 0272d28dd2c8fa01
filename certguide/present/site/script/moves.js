// Going from page to page. The address says where one is, so that the browser's own buttons and
// reloading work: `#who=self&life=alive`, and with a dot in front what is no answer.

// How many pages of ours the browser can go back.
let depth = 0;
const first = language;

function hash() {
  const parts = Object.keys(state.answers)
    .map((each) => questions[each].id + "=" + (questions[each].ids[state.answers[each]] || "unsure"));
  if (state.at >= 0) parts.push(".at=" + questions[state.at].id);
  if (state.within) parts.push(".in=" + state.within);
  if (language !== first) parts.push(".lang=" + LANGUAGES[language]);
  if (size) parts.push(".size=" + size);
  return "#" + parts.join("&");
}

// What the address says, as far as these questions have it.
function read() {
  const said = {}, found = { answers: {}, at: -1, within: "" };
  // Some that pass addresses on write the slash in a place as %2F.
  location.hash.slice(1).replace(/%2F/gi, "/").split("&").forEach((each) => {
    const sign = each.indexOf("=");
    said[each.slice(0, sign)] = each.slice(sign + 1);
  });
  questions.forEach((each, number) => {
    const answer = said[each.id] === "unsure" ? each.options.length : each.ids.indexOf(said[each.id]);
    if (answer >= 0) found.answers[number] = answer;
    if (said[".at"] === each.id) found.at = number;
    if (number === data.place && each.ids.indexOf(said[".in"]) >= 0) found.within = said[".in"];
  });
  return { found, language: LANGUAGES.indexOf(said[".lang"]), size: Number(said[".size"]) };
}

function write(how) {
  // Some viewers of files let no page change its address; all but their own buttons works there.
  try { history[how]({ depth }, "", hash()); } catch (error) { depth = 0; }
}

function settle() {
  now = walk(state.answers);
  if (state.at >= 0) now.question = state.at;
  if (now.question !== data.place) state.within = "";
  if (now.question === undefined) {
    // Answers that did not count after all are forgotten.
    Object.keys(state.answers).forEach((each) => {
      if (now.path.indexOf(Number(each)) < 0) delete state.answers[each];
    });
  }
  voice = data.voice.length ? data.voice[1][now.facts[data.voice[0]]] || 0 : 0;
}

function go(answers, at, province) {
  state = { answers: Object.assign({}, answers), at, within: province };
  depth += 1;
  settle();
  write("pushState");
  draw(true);
}

function choose(question, answer) {
  go(Object.assign({}, state.answers, { [question]: answer }), -1, "");
}

function back() {
  if (depth) { history.back(); return; }
  // Opened in the middle: there is a page before, though the browser has not seen it.
  const last = now.path[now.path.length - 1];
  if (state.within) state.within = "";
  else if (state.at >= 0) state.at = -1;
  else delete state.answers[last];
  settle();
  write("replaceState");
  draw(true);
}

window.addEventListener("popstate", (event) => {
  state = read().found;
  depth = event.state ? event.state.depth : 0;
  settle();
  write("replaceState");
  draw(true);
});
