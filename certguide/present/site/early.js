// The sheet below is for browsers without a script. Where the script fails it comes back.
document.documentElement.className = "js";
window.onerror = function () {
  document.documentElement.className = "";
};
