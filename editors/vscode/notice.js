// Prints what of other packages is in extension.js, with their licences. The argument is what esbuild has told of its inputs.
"use strict";
const fs = require("fs");
const path = require("path");

const inputs = Object.keys(JSON.parse(fs.readFileSync(process.argv[2], "utf8")).inputs);
const folders = new Set(inputs.map((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean));
for (const folder of [...folders].sort()) {
	const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
	const texts = fs.readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file)).sort();
	if (texts.length === 0) {
		throw new Error(`${name} comes without the text of its licence`);
	}
	console.log(`=== ${name} ${version} (${license})\n`);
	for (const file of texts) {
		console.log(fs.readFileSync(path.join(folder, file), "utf8").replaceAll("\r", "").trim() + "\n");
	}
}
