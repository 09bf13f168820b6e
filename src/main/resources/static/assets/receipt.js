// Offers to copy the private address and to print the page. Without this script both work by hand.
"use strict";

const acts = document.querySelector("[data-receipt-acts]");
const news = document.querySelector("[data-receipt-news]");

function offer(label, act) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-second";
  button.textContent = label;
  button.addEventListener("click", act);
  item.append(button);
  acts.append(item);
}

if (navigator.clipboard) {
  offer("Copy the address", async () => {
    try {
      await navigator.clipboard.writeText(document.getElementById("address").textContent);
      news.textContent = "The address is copied.";
    } catch {
      news.textContent = "Your browser did not allow it. Please mark the address and copy it by hand.";
    }
  });
}
offer("Print this page", () => window.print());
