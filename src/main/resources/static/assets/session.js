// Warns before the desk signs an editor out. What was typed stays on the page, whatever happens.
"use strict";

const WARNING = 5 * 60 * 1000;
const idle = Number(document.body.dataset.idle) * 1000;
const over = Date.now() + Number(document.body.dataset.left) * 1000;
let end = Math.min(Date.now() + idle, over);
let warning;

function time(moment) {
  return new Date(moment).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

function say(words, button) {
  warning?.remove();
  warning = document.createElement("div");
  warning.className = "panel panel-question session-warning";
  warning.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = words;
  warning.append(text);
  if (button) {
    warning.append(button);
  }
  document.body.append(warning);
}

function stayButton() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = "Stay signed in";
  button.addEventListener("click", stay);
  return button;
}

async function stay() {
  try {
    const answer = await fetch("/desk/here", { redirect: "error" });
    if (answer.ok) {
      end = Math.min(Date.now() + idle, over);
      warning.remove();
      warn();
    }
  } catch {
    isOver();
  }
}

function isOver() {
  say("You are signed out, or the site cannot be reached. What you typed is still here. Copy it before you leave this page.");
}

function warn() {
  const now = Date.now();
  if (now >= end) {
    isOver();
  } else if (now >= end - WARNING) {
    if (end === over) {
      say(`You will be signed out at ${time(end)}, a long time after you signed in. Save what you are writing before.`);
    } else {
      say(`You will be signed out at ${time(end)}, because this page was quiet for a long time.`, stayButton());
    }
    setTimeout(warn, end - now);
  } else {
    setTimeout(warn, end - WARNING - now);
  }
}

warn();
