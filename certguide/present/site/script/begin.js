// Asks one question after the other and shows the result. Nothing is decided here: the way from
// answer to answer (`nodes`) and all that a result says (`choices`, `lists`) were worked out
// beforehand, and are only looked up. Written for old phones: ES2017, no library.
(function () {
"use strict";

const root = document.documentElement;
const guide = document.getElementById("guide");
const data = JSON.parse(document.getElementById("data").textContent);
const questions = data.questions;
const LANGUAGES = data.languages;
// The question which outcome was reached, where a choice hangs on that.
const OUTCOME = -1;
const SIZES = 5;
// More answers than these are looked for rather than read through.
const LONG = 12;

// What was answered, the question asked again (-1: none) and the province that is opened. This
// and the ticks live in memory only; the address holds the answers too, see moves.js.
let state = { answers: {}, at: -1, within: "" };
// What `state` leads to.
let now;
let voice = 0;
let language = Math.max(0, LANGUAGES.indexOf(root.lang));
let size = 0;
let ticked = {};
