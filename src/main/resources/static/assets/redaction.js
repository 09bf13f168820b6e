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

// the mark that a place in the text is in, if it is in one
function markAt(place) {
  const text = field.value;
  const start = text.lastIndexOf(before, place);
  const end = start < 0 ? -1 : text.indexOf(behind, start + before.length);
  return end >= 0 && end + behind.length > place ? [start, end + behind.length] : [place, place];
}

// white space at either end is no part of what goes, and a mark that is touched belongs to it
function selected() {
  const text = field.value;
  let start = field.selectionStart;
  let end = field.selectionEnd;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return [markAt(start)[0], Math.max(end, markAt(Math.max(end - 1, start))[1])];
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
  const [start, end] = selected();
  replace(start, end, unmarked(field.value.slice(start, end)));
});

document.getElementById("mark-acts").hidden = false;
