// The baseline of the PDF benchmark: pdf-parse and nothing else, page by page.
import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';

const parser = new PDFParse({ data: readFileSync(process.argv[2]), verbosity: 0 });
const { total } = await parser.getInfo();
let length = 0;
for (let page = 1; page <= total; page++)
  length += (await parser.getText({ partial: [page], pageJoiner: '' })).text.length;
await parser.destroy();
console.log(total, length);
