// Puts the marks round the words that an editor has selected, and takes them off. One can do without it and type them.
"use strict";

const field = document.getElementById("marked");
const { before, behind } = field.dataset;

function replace(start, end, text) {
  field.setRangeText(text, start, end, "select");
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function unmarked(text) {
  return text.replaceAll(before, "").replaceAll(behind, "");
}

// white space at either end is no part of what goes
function selected() {
  const text = field.value;
  let start = field.selectionStart;
  let end = field.selectionEnd;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return [start, end];
}

document.getElementById("mark-it").addEventListener("click", () => {
  const [start, end] = selected();
  const words = unmarked(field.value.slice(start, end));
  if (words) {
    replace(start, end, before + words + behind);
  } else {
    field.focus();
  }
});

document.getElementById("unmark-it").addEventListener("click", () => {
  let [start, end] = selected();
  const text = field.value;
  const opened = text.lastIndexOf(before, start);
  if (opened >= 0 && text.indexOf(behind, opened) + behind.length > start) {
    start = opened;
  }
  const closed = text.indexOf(behind, Math.max(end - behind.length, start));
  const next = text.indexOf(before, end);
  if (closed >= 0 && (next < 0 || closed < next)) {
    end = Math.max(end, closed + behind.length);
  }
  replace(start, end, unmarked(text.slice(start, end)));
});

document.getElementById("mark-acts").hidden = false;
