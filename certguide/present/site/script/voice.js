// Reading aloud, with a voice on the device where it has one for the language. Other voices send
// what they read to whoever made the browser.

const synthesis = window.speechSynthesis;
let reading = false;

function speaker() {
  const named = (each) => each.lang.replace(/_/g, "-");
  const voices = (synthesis ? synthesis.getVoices() : []).filter((each) =>
    each.localService !== false && named(each).slice(0, 2) === LANGUAGES[language].slice(0, 2));
  // Of several the one that speaks as whoever reads does: in Hong Kong another than in Taiwan.
  const wanted = [LANGUAGES[language]].concat(navigator.languages || []);
  const known = wanted.filter((tag) => voices.some((each) => named(each) === tag))[0];
  return voices.filter((each) => !known || named(each) === known)[0];
}

// Numbers to call are said digit by digit.
function spoken(text) {
  return text.replace(/\b0\d+|\d{5,}/g, (number) =>
    number.split("").map((digit) => data.words.digits[language][digit]).join(language ? " " : ""));
}

function hush() {
  reading = false;
  if (synthesis) synthesis.cancel();
  tools();
}

function readAloud() {
  if (reading) { hush(); return; }
  reading = true;
  // A paragraph at a time: browsers break off what takes long.
  const texts = Array.from(guide.querySelectorAll("main h1, main h2, main h3, main p, .answer, main label, summary, dt, dd > span"));
  texts.filter((each) => each.getClientRects().length).forEach((each) => {
    const said = new SpeechSynthesisUtterance(spoken(each.textContent));
    said.lang = LANGUAGES[language];
    said.voice = speaker();
    said.rate = 0.9;
    said.onend = said.onerror = () => { if (!synthesis.pending && !synthesis.speaking) hush(); };
    synthesis.speak(said);
  });
  tools();
}
