// Shows the page beside the text as an editor types, rendered by the server, and warns before words are lost.
"use strict";

const form = document.querySelector("[data-preview]");
const beside = document.getElementById("beside");
const state = document.getElementById("preview_state");
let waiting;
let asking;
let unsaved = form.hasAttribute("data-unsaved");

async function show() {
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(form.dataset.preview, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      redirect: "error",
      signal: asking.signal,
    });
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    beside.innerHTML = await answer.text();
    state.textContent = "";
  } catch (problem) {
    if (problem.name !== "AbortError") {
      state.textContent = "The preview cannot be updated just now. Your words are still here.";
    }
  }
}

form.addEventListener("input", () => {
  unsaved = true;
  clearTimeout(waiting);
  waiting = setTimeout(show, 400);
});

form.addEventListener("submit", () => {
  unsaved = false;
});

addEventListener("beforeunload", (event) => {
  if (unsaved) {
    event.preventDefault();
  }
});

// the page shows it already, so there is nothing to ask for
form.querySelector(".look-first").remove();

// browsers do not focus what was not there when the page began
document.querySelector("[autofocus]")?.focus();
