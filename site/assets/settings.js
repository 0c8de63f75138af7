(() => {
const root = document.documentElement;
root.classList.add("scripted");
try {
Object.assign(root.dataset, JSON.parse(localStorage.getItem("incipit") || "{}"));
} catch {
}
if (!location.protocol.startsWith("http")) return;
root.classList.add("hosted");
for (const face of ["normal", "italic"]) {
const link = document.createElement("link");
Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "" });
link.href = new URL(`fonts/literata-latin-${face}.woff2`, document.currentScript.src);
document.head.append(link);
}
})();
