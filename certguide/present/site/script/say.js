// Texts in the language and the voice of who reads.

// What occurs often in the texts is kept once, under a letter of its own; the first letter stands
// between texts.
const letters = data.letters.slice(1);
const split = (texts) => texts.split(data.letters[0]);
const short = split(data.pieces), strings = data.strings.map(split);
const LETTERS = new RegExp("[" + letters + "]", "g");
const pieces = {};
function whole(text) {
  return text.replace(LETTERS, (letter) => {
    if (pieces[letter] === undefined) pieces[letter] = whole(short[letters.indexOf(letter)]);
    return pieces[letter];
  });
}

// English ends before the texts that are the same in Chinese.
function written(text, tongue) {
  const said = strings[tongue][Array.isArray(text) ? text[voice] : text];
  return said === undefined ? written(text, 0) : whole(said);
}

function plain(text) {
  return written(text, language);
}

function word(name, filled) {
  const said = data.words[name], text = Array.isArray(said) ? said[language] : said;
  return text.replace(/\{(\w+)\}/g, (mark, gap) => filled[gap]);
}

function place() {
  const asked = questions[data.place], answer = asked && now.facts[data.place];
  if (!asked || asked.options[answer] === undefined || asked.ids[answer] === data.nowhere) return "";
  return plain(asked.options[answer]);
}

// A text of a result: {h} is the number to call, {p} the place that pays.
function say(text) {
  const where = place(), hotline = plain(data.hotlines[where ? 1 : 0]);
  return plain(text).split("{h}").join(hotline).split("{p}").join(where);
}

function label(question, answer) {
  const asked = questions[question];
  return plain(answer < asked.options.length ? asked.options[answer] : asked.unsure);
}
