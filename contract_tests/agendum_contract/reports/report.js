"use strict";
(() => {
  const filter = document.getElementById("filter");
  const only = document.getElementById("only");
  const shown = document.getElementById("shown");
  const entries = Array.from(document.querySelectorAll("[data-find]"), (element) => ({
    element,
    text: element.dataset.find.toLowerCase(),
    failed: "failed" in element.dataset,
  }));

  const narrow = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const entry of entries) {
      const fits = words.every((word) => entry.text.includes(word)) && (!only.checked || entry.failed);
      entry.element.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.textContent = words.length || only.checked ? `${count} of ${entries.length} shown` : "";
  };

  const select = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  const copy = async (pre, button) => {
    let said = "Copied";
    try {
      await navigator.clipboard.writeText(pre.textContent);
    } catch {
      // Some browsers let no file do this.
      select(pre);
      said = document.execCommand("copy") ? "Copied" : "Selected";
    }
    button.textContent = said;
    window.setTimeout(() => { button.textContent = "Copy"; }, 2000);
  };

  for (const pre of document.querySelectorAll("pre[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.className = "copy";
    button.addEventListener("click", () => copy(pre, button));
    const holder = document.createElement("div");
    holder.className = "copied";
    pre.replaceWith(holder);
    holder.append(pre, button);
  }

  const unfold = () => {
    const target = /^#finding-\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (target) {
      target.hidden = false;
      target.open = true;
      target.scrollIntoView();
    }
  };

  filter.addEventListener("input", narrow);
  only.addEventListener("change", narrow);
  window.addEventListener("hashchange", unfold);
  document.getElementById("tools").hidden = false;
  narrow();
  unfold();
})();
