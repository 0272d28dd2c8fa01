// The page of a question.

function answerButton(question, answer, text) {
  const made = button(text, () => choose(question, answer), { class: "answer", value: answer });
  if (state.answers[question] === answer) made.append(make("span", { class: "was" }, word("chosen")));
  return made;
}

function answers(question) {
  const asked = questions[question], last = asked.options.length;
  const unsure = answerButton(question, last, label(question, last));
  unsure.className += " unsure";
  if (question === data.place && last > LONG) return places(unsure);
  return asked.options.map((_, each) => answerButton(question, each, label(question, each))).concat(unsure);
}

function drawQuestion(question) {
  const asked = questions[question], count = state.at < 0 ? ahead(now.node) : 0;
  const title = !state.within ? plain(asked.ask)
    : word("part", { whole: label(question, asked.ids.indexOf(state.within)) });
  return make("main", { "data-question": asked.id },
    !now.path.length && make("p", { class: "name" }, rich(plain(data.title))),
    make("fieldset", null,
      make("legend", null, make("h1", { tabindex: "-1" }, rich(title))),
      make("div", { class: "answers" }, ...answers(question))),
    make("div", { class: "help" },
      fold(word("why"), make("p", null, rich(plain(asked.why)))),
      asked.how !== undefined && fold(word("how"), make("p", null, rich(plain(asked.how))))),
    count && make("p", { class: "count" },
      count === 1 ? word("remaining_last") : word("remaining", { number: count })),
    now.path.length && make("div", { class: "yours" }, fold(word("answers"), ...given())));
}

// The answers given, each with a button to change it; all others stay.
function given() {
  const list = make("dl", null, ...now.path.map((question) => {
    const ask = plain(questions[question].ask);
    return make("div", null, make("dt", null, rich(ask)),
      make("dd", null, make("span", null, rich(label(question, state.answers[question]))),
        button(word("change"), () => go(state.answers, question, ""),
          { "aria-label": word("change_of", { question: ask }) })));
  }));
  return [list, button(word("again"), () => { ticked = {}; go({}, -1, ""); }, { class: "again" })];
}
