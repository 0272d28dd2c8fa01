// Elements of the page.

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  Object.keys(attributes || {}).forEach((name) => element.setAttribute(name, attributes[name]));
  children.forEach((each) => { if (each) element.append(each); });
  return element;
}

// Links, room to write, and what is not to be broken into lines.
const MARKED = /(https?:\/\/[!-~]*[\w/=&#%~+-])|(\u3000{2,})|([^\s+]?\+\d{3,})/;
const CHINESE = /([\u3400-\u9fff](?:[\u3400-\u9fff\u3001-\u3011\uff00-\uff60 0-9]*[\u3400-\u9fff])?)/;

// A text with what is marked in it; Chinese within English is told to the voice.
function rich(text) {
  const whole = document.createDocumentFragment();
  text.split(MARKED).forEach((part, index) => {
    const kind = index % 4;
    if (!part) return;
    if (kind === 1) whole.append(make("a", { href: part }, part));
    else if (kind) whole.append(make("span", { class: kind === 2 ? "room" : "whole" }, part));
    else if (!language) whole.append(part);
    else part.split(CHINESE).forEach((each, at) => {
      whole.append(at % 2 ? make("span", { lang: "zh-CN" }, each) : each);
    });
  });
  return whole;
}

function button(text, pressed, attributes) {
  const made = make("button", Object.assign({ type: "button" }, attributes), rich(text));
  made.addEventListener("click", pressed);
  return made;
}

// What can be unfolded. Its title is ours and no part of a result.
function fold(title, ...children) {
  return make("details", null, make("summary", { "data-own": "" }, make("span", null, title)), ...children);
}
