// npm run bench -- <name>: runs one benchmark, or says which there are. Build first; figures and bars are in docs/benchmarks.md.
const BENCHMARKS = ['start', 'pdf', 'workers', 'text', 'memory', 'lexicon', 'real', 'score'];

const [name, ...args] = process.argv.slice(2);
if (BENCHMARKS.includes(name)) await (await import(`./${name}.mjs`)).default(args);
else console.log(`npm run bench -- ${BENCHMARKS.join(' | ')}`);
