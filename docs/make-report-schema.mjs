// The types of the Report in, docs/report-schema.md and docs/report.schema.json out (`npm run docs`), so that the page that
// consumers read cannot differ from the code. A test compares both files with what this makes.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const MODEL = new URL('../src/model/', import.meta.url);

/** @returns {{ markdown: string, schema: string }} */
export function makeReportSchema() {
  const types = readTypes(['report.ts', 'labels.ts', 'reliability.ts', 'review.ts', 'span.ts']);
  const names = reachable('Report', types);
  return { markdown: renderMarkdown(names, types), schema: renderJsonSchema(names, types) };
}

/** All declarations by name: interfaces, type aliases and the constant lists that aliases are made of. */
function readTypes(files) {
  const types = new Map();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(new URL(file, MODEL), 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const node of source.statements) {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) types.set(node.name.text, node);
      if (!ts.isVariableStatement(node)) continue;
      for (const constant of node.declarationList.declarations) types.set(constant.name.getText(), constant);
    }
  }
  return types;
}

/** The types that a type is made of, in order of first mention. */
function reachable(name, types, found = []) {
  if (found.includes(name) || !types.has(name) || ts.isVariableDeclaration(types.get(name))) return found;
  found.push(name);
  const visit = (node) => {
    if (ts.isTypeReferenceNode(node)) reachable(node.typeName.getText(), types, found);
    node.forEachChild(visit);
  };
  visit(types.get(name));
  return found;
}

function renderJsonSchema(names, types) {
  const definitions = Object.fromEntries(names.map((name) => [name, definitionOf(types.get(name), types)]));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Report of ontwar, schema 2',
    $ref: '#/$defs/Report',
    $defs: definitions,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function definitionOf(node, types) {
  return described(
    node,
    ts.isInterfaceDeclaration(node) ? objectSchema(node.members, types) : schemaOf(node.type, types),
  );
}

function described(node, schema) {
  const text = commentOf(node);
  return text === '' ? schema : { description: text, ...schema };
}

function objectSchema(members, types) {
  return {
    type: 'object',
    properties: Object.fromEntries(
      members.map((each) => [each.name.getText(), described(each, schemaOf(each.type, types))]),
    ),
    required: members.filter((each) => each.questionToken === undefined).map((each) => each.name.getText()),
    additionalProperties: false,
  };
}

function schemaOf(node, types) {
  if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return schemaOf(node.type, types);
  if (ts.isArrayTypeNode(node)) return { type: 'array', items: schemaOf(node.elementType, types) };
  if (ts.isTypeLiteralNode(node)) return objectSchema(node.members, types);
  if (ts.isIndexedAccessTypeNode(node)) return { enum: constantsOf(node, types) };
  if (ts.isUnionTypeNode(node)) return unionSchema(node, types);
  if (ts.isTypeReferenceNode(node)) return referenceSchema(node, types);
  if (ts.isLiteralTypeNode(node)) return { const: JSON.parse(node.getText().replaceAll("'", '"')) };
  // Every number in a Report is a count, a page or an offset.
  const simple = { number: { type: 'integer' }, string: { type: 'string' }, boolean: { type: 'boolean' } }[
    node.getText()
  ];
  if (simple === undefined) throw new Error(`No schema for ${node.getText()}`);
  return simple;
}

function unionSchema(node, types) {
  const parts = node.types.map((each) => schemaOf(each, types));
  return parts.every((part) => 'const' in part) ? { enum: parts.map((part) => part.const) } : { anyOf: parts };
}

function referenceSchema(node, types) {
  const name = node.typeName.getText();
  if (name === 'Readonly') return schemaOf(node.typeArguments[0], types);
  if (name === 'Record') return { type: 'object', additionalProperties: schemaOf(node.typeArguments[1], types) };
  return { $ref: `#/$defs/${name}` };
}

/** `(typeof TERM_IDS)[number]` → the strings in TERM_IDS. */
function constantsOf(node, types) {
  const list = /typeof (\w+)/.exec(node.getText())?.[1] ?? '';
  return [
    ...types
      .get(list)
      .initializer.getText()
      .matchAll(/'([^']*)'/g),
  ].map((match) => match[1]);
}

function commentOf(node) {
  const comments = ts.getJSDocCommentsAndTags(node).map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '');
  return comments.join(' ').replace(/\s+/g, ' ').trim();
}

function renderMarkdown(names, types) {
  return `${[INTRODUCTION, ...names.map((name) => sectionOf(name, types.get(name), types))].join('\n\n')}\n`;
}

function sectionOf(name, node, types) {
  const comment = commentOf(node);
  const head = [`## ${name}`, ...(comment === '' ? [] : [comment])];
  if (!ts.isInterfaceDeclaration(node)) return [...head, `One of: ${textOf(node.type, types)}.`].join('\n\n');
  const rows = node.members.map(
    (each) => `| \`${each.name.getText()}\` | ${textOf(each.type, types)} | ${commentOf(each)} |`,
  );
  return [...head, ['| field | type | what |', '|---|---|---|', ...rows].join('\n')].join('\n\n');
}

function textOf(node, types) {
  if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return textOf(node.type, types);
  if (ts.isArrayTypeNode(node)) return `list of ${textOf(node.elementType, types)}`;
  if (ts.isUnionTypeNode(node)) return node.types.map((each) => textOf(each, types)).join(' or ');
  if (ts.isIndexedAccessTypeNode(node))
    return constantsOf(node, types)
      .map((each) => `\`${each}\``)
      .join(' or ');
  if (ts.isTypeLiteralNode(node)) {
    return `{ ${node.members.map((each) => `\`${each.name.getText()}\`: ${textOf(each.type, types)}`).join(', ')} }`;
  }
  if (!ts.isTypeReferenceNode(node))
    return ts.isLiteralTypeNode(node) ? `\`${node.getText().replaceAll("'", '')}\`` : node.getText();
  const name = node.typeName.getText();
  if (name === 'Readonly') return textOf(node.typeArguments[0], types);
  if (name === 'Record') return `object: ${node.typeArguments.map((each) => textOf(each, types)).join(' to ')}`;
  return `[${name}](#${name.toLowerCase()})`;
}

const INTRODUCTION = `# The Report, schema 2

Made by \`npm run docs\` from \`src/model/report.ts\`; edit that file, not this one. The same as JSON Schema:
[report.schema.json](report.schema.json). What the labels mean is in the codebook: [codeboek.md](codeboek.md) (Dutch).

\`--format json\` writes one Report. \`--format jsonl\` writes one per line, in the order of the input; a document that could not be
read is a line \`{"schema": 2, "error": {"code", "message", "hint"}, "document": {"path"}}\` in its place.

- Spans are half-open ranges of UTF-16 code units (JavaScript string indices) into the canonical text of the document. The report holds
  that text only in its passages: the words of a use are \`passage.text.slice(use.span.start - passage.span.start, use.span.end - passage.span.start)\`.
- Ids are made from content and position, so they survive a second run. They are unique within one report.
- \`null\` means none. No field is left out.
- The same bytes and the same lexicon give the same report, byte for byte. There are no times of the run and no names of machines in it.
- Count with the page numbers beside it: \`document.health\` says how much was read. Nothing found is not approval.
- Read labels with \`reliability\` beside them: it says how often they were right on coded passages, and how many of those there were.`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { markdown, schema } = makeReportSchema();
  writeFileSync(new URL('report-schema.md', import.meta.url), markdown);
  writeFileSync(new URL('report.schema.json', import.meta.url), schema);
}
