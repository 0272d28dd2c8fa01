// Reading aloud, with a voice of the browser where it has one for the language.

const synthesis = window.speechSynthesis;
let reading = false;

function speaker() {
  const voices = synthesis ? synthesis.getVoices() : [];
  const named = (each) => each.lang.replace("_", "-");
  return voices.filter((each) => named(each) === LANGUAGES[language])[0]
    || voices.filter((each) => named(each).slice(0, 2) === LANGUAGES[language].slice(0, 2))[0];
}

// Numbers to call are said digit by digit.
function spoken(text) {
  return text.replace(/\d{5,}/g, (number) =>
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
    said.onend = () => { if (!synthesis.pending && !synthesis.speaking) hush(); };
    synthesis.speak(said);
  });
  tools();
}
