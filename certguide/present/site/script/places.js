// The place that pays is one of many: provinces first, or a part of a name.

function within(province) {
  const ids = questions[data.place].ids, found = [];
  ids.forEach((id, answer) => {
    if (id === province || id.indexOf(province + "/") === 0) found.push(answer);
  });
  return found;
}

function places(unsure) {
  const asked = questions[data.place];
  if (state.within) {
    // The whole province stands last: it holds for the cities that are not named.
    const cities = within(state.within).sort((one, other) =>
      (asked.ids[one] === state.within) - (asked.ids[other] === state.within) || one - other);
    return cities.map((each) => answerButton(data.place, each, asked.ids[each] === state.within
      ? word("part_other", { whole: label(data.place, each) }) : label(data.place, each))).concat(unsure);
  }
  const grid = make("div", { class: "grid" });
  asked.ids.forEach((id, answer) => {
    if (id.indexOf("/") >= 0) return;
    // A province with cities that have rules of their own opens.
    grid.append(within(id).length === 1 ? answerButton(data.place, answer, label(data.place, answer))
      : button(label(data.place, answer), () => go(state.answers, state.at, id), { class: "answer several" }));
  });
  return [finder(), grid, unsure];
}

function finder() {
  const found = make("div", { class: "grid" }), status = make("p", { role: "status" });
  const field = make("input", { id: "find", type: "text", autocomplete: "off", spellcheck: "false" });
  field.addEventListener("input", () => {
    const hits = matches(folded(field.value));
    found.textContent = "";
    hits.forEach((hit) => found.append(answerButton(data.place, hit.answer, hit.name
      ? word("covered", { place: label(data.place, hit.answer), name: hit.name })
      : label(data.place, hit.answer))));
    status.textContent = !field.value ? ""
      : hits.length ? word("find_some", { number: hits.length }) : word("find_none");
  });
  field.addEventListener("keydown", (event) => {
    // Enter also ends what is typed by pinyin; that is not meant for us.
    if (event.key !== "Enter" || event.isComposing || !found.firstChild) return;
    event.preventDefault();
    if (found.children.length === 1) found.firstChild.click();
    else found.firstChild.focus();
  });
  return make("div", { class: "find" }, make("label", { for: "find" }, word("find")), field, status, found);
}

// Found by the label in both languages, the id, the initials of the pinyin, and what lies in it
// without rules of its own. Each line of `places` holds the last two.
function matches(wanted) {
  const bare = wanted.replace(/(省|市|自治区)$/, ""), hits = [], asked = questions[data.place];
  const fits = (name) => name && (folded(name).indexOf(wanted) === 0 || folded(name) === bare);
  if (wanted) data.places.forEach((line, answer) => {
    const parts = line.split("|"), text = asked.options[answer];
    const labels = [written(text, 0), written(text, 1)];
    if (labels.concat(asked.ids[answer].split("/").pop(), parts[0]).some(fits)) hits.push({ answer, name: "" });
    parts[1].split(" ").filter(fits).forEach((name) => hits.push({ answer, name }));
  });
  return hits;
}

// Of `forms` the first are traditional characters, the second what they are simplified to.
function folded(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[\s'’]/g, "")
    .replace(/[^ -~]/g, (each) => data.forms[1][data.forms[0].indexOf(each)] || each);
}
