// Keys for the queue. One can do without them: each presses a button that is on the page.
"use strict";

const help = document.getElementById("keys");
const on = document.getElementById("keys-on");
const items = [...document.querySelectorAll(".queue > .item")];

function go(item) {
  if (item) {
    item.focus();
    item.scrollIntoView({ block: "nearest" });
  }
}

function current() {
  return document.activeElement.closest(".queue > .item");
}

function step(by) {
  const at = items.indexOf(current());
  go(items[at < 0 ? 0 : Math.min(Math.max(at + by, 0), items.length - 1)]);
}

function form(acts) {
  const item = current();
  return item && item.querySelector(acts.map((act) => `form[action$="/${act}"]`).join());
}

let sent = false; // the answer is another page: what is pressed until it is there belongs to none

function send(form) {
  if (form && !sent) {
    form.requestSubmit();
  }
}

function press(...acts) {
  send(form(acts));
}

function ask(act) {
  const asked = form([act]);
  if (asked) {
    asked.closest("details").open = true;
    asked.querySelector("select").focus();
  }
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  p: () => press("publication", "keeping"),
  r: () => ask("refusal"),
  x: () => ask("removal"),
  c: () => current()?.querySelector("input[name=chosen]")?.click(),
  o: () => current()?.querySelector('a[href^="/desk/comments/"]').click(),
  u: () => send(document.getElementById("undo")),
  "?": () => { help.open = !help.open; },
};

function isTyping(target) {
  return target.matches("input:not([type=checkbox]), textarea, select");
}

function inSelect(event) {
  const select = event.target;
  if (event.key === "Enter" && select.value) {
    event.preventDefault();
    send(select.form);
  } else if (event.key === "Escape") {
    select.closest("details").open = false;
    go(select.closest(".item"));
  }
}

document.addEventListener("keydown", (event) => {
  if (!on.checked || event.repeat && !"jk".includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.target.matches(".item select")) {
    inSelect(event);
  } else if (!isTyping(event.target) && keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});

document.addEventListener("submit", (event) => {
  if (sent) {
    event.preventDefault();
    return;
  }
  sent = true;
  setTimeout(() => { sent = false; }, 10000); // an answer that does not come
  const item = event.target.closest(".queue > .item");
  if (item) {
    sessionStorage.setItem("queue-place", items.indexOf(item));
  }
});

addEventListener("pageshow", () => { sent = false; }); // who comes back to this page can press again

on.checked = localStorage.getItem("queue-keys") !== "off";
on.addEventListener("change", () => localStorage.setItem("queue-keys", on.checked ? "on" : "off"));
help.hidden = false;
items.forEach((item) => { item.tabIndex = -1; });

// what comes next stands where the last one stood, and what was undone stands there again
const justDone = document.querySelector("main [role=status]");
if (justDone && on.checked) {
  go(items[Math.min(Number(sessionStorage.getItem("queue-place")), items.length - 1)]);
}
