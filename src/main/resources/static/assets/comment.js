// Counts what is typed the way the server does: cleaned, in UTF-16 units.
"use strict";

const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
const pile = /((?:(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{M}[\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]*){4})((?:\p{M}|\p{Cf})+)/gu;
// white space as the server knows it; a no-break space counts
const space = "[\\t\\n \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+";
const outside = new RegExp(`^${space}|${space}$`, "g");
const mark = /(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{M}/gu;

function cleaned(text) {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(forbidden, "")
    .normalize("NFC")
    .replace(pile, (all, four, rest) => four + rest.replace(mark, ""))
    .replace(outside, "");
}

function words(left) {
  const n = Math.abs(left).toLocaleString("en-GB");
  const characters = Math.abs(left) === 1 ? "character" : "characters";
  return left < 0 ? `${n} ${characters} too many` : `${n} ${characters} left`;
}

for (const counter of document.querySelectorAll("[data-counter-for]")) {
  const field = document.getElementById(counter.dataset.counterFor);
  const show = () => {
    const left = Number(field.dataset.most) - cleaned(field.value).length;
    counter.textContent = words(left);
    counter.classList.toggle("counter-over", left < 0);
  };
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 300);
  });
  show();
}

// browsers do not focus what was not there when the page began
document.querySelector("[autofocus]")?.focus();
