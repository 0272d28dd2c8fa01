// Follows the answers to the next question or the outcome, and looks up what is told there.

function walk(answers) {
  const facts = {}, path = [];
  let way = data.start;
  for (;;) {
    // A way is the number of a node, or that with the answers implied before it.
    const step = typeof way === "number" ? [way] : way;
    for (let i = 1; i < step.length; i += 2) facts[step[i]] = step[i + 1];
    const node = data.nodes[step[0]], question = node[0];
    const reached = { facts, path, node: step[0], sources: {} };
    if (question < 0) {
      facts[OUTCOME] = node[1];
      reached.outcome = data.outcomes[node[1]];
      reached.outcome.also.filter((each) => answers[each] !== undefined).forEach((each) => {
        facts[each] = answers[each];
        path.push(each);
      });
      return reached;
    }
    if (answers[question] === undefined) return Object.assign(reached, { question });
    facts[question] = answers[question];
    path.push(question);
    way = node[1 + answers[question]];
  }
}

// The most questions that are still asked from a node on, itself included.
const longest = [];
function ahead(node) {
  if (data.nodes[node][0] < 0) return 0;
  if (!longest[node]) {
    const after = data.nodes[node].slice(1).map((way) => ahead(typeof way === "number" ? way : way[0]));
    longest[node] = 1 + Math.max(...after);
  }
  return longest[node];
}

// A pick is the number of a list, or below zero a choice by the answer to one question: first
// what holds for answers that are not named, then answers, one or several, each with their pick.
// Who was not asked is as one who is not sure.
function look(pick) {
  while (pick < 0) {
    const choice = data.choices[-1 - pick], question = choice[0];
    let answer = now.facts[question];
    if (answer === undefined) answer = questions[question].options.length;
    let at = 2;
    while (at < choice.length && [].concat(choice[at]).indexOf(answer) < 0) at += 2;
    pick = at < choice.length ? choice[at + 1] : choice[1];
  }
  return items(data.lists[pick]);
}

function items(list) {
  const found = [];
  list.forEach((item) => {
    // Below zero are the sources on which the list rests; "?" is a pick of more items.
    if (item < 0) now.sources[-1 - item] = true;
    else if (item[0] === "?") found.push(...look(item[1]));
    else if (item[0] !== "only") found.push(item);
    else if (item[1] === language) found.push(item[2]);
  });
  return found;
}
