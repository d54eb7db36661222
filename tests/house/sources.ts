/** The files below `src/` with what each of them imports, for the rules of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface Import {
	/** The file that imports. */
	file: string;
	/** What it names: a path such as `src/lib/time/yearRange`, or a package. */
	target: string;
	/** True where only types are imported, which leaves nothing at run time. */
	isTypeOnly: boolean;
}

export interface Source {
	/** Path such as `src/lib/time/yearRange.ts`. */
	path: string;
	text: string;
	imports: Import[];
}

const root = join(import.meta.dirname, '../..');

/** Every file below `src/`, read once. */
export const sources: Source[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) =>
		join(entry.parentPath, entry.name)
			.slice(root.length + 1)
			.replaceAll('\\', '/')
	)
	.sort()
	.map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));

/** A source of the given text, which need not exist as a file. */
export function readSource(path: string, text: string): Source {
	return { path, text, imports: /\.(ts|js|svelte)$/.test(path) ? readImports(path, scriptOf(path, text)) : [] };
}

/** The sources below a folder of `src/lib/`. */
export function sourcesOf(folder: string): Source[] {
	return sources.filter(({ path }) => path.startsWith(`src/lib/${folder}/`));
}

/** Folder of `src/lib/` that a path lies in; undefined for packages, routes and the like. */
export function folderOf(path: string): string | undefined {
	return /^src\/lib\/([^/]+)\//.exec(path)?.[1];
}

/** The scripts of a component, or a module as it is. */
function scriptOf(path: string, text: string): string {
	if (!path.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]).join('\n');
}

function readImports(path: string, text: string): Import[] {
	const imports: Import[] = [];
	const add = (specifier: ts.Expression | undefined, isTypeOnly: boolean) => {
		if (specifier && ts.isStringLiteralLike(specifier))
			imports.push({ file: path, target: resolve(path, specifier.text), isTypeOnly });
	};
	const visit = (node: ts.Node) => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyClause(node.importClause));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(node.arguments[0], false);
		else ts.forEachChild(node, visit);
	};
	ts.forEachChild(ts.createSourceFile(path, text, ts.ScriptTarget.Latest), visit);
	return imports;
}

function isTypeOnlyClause(clause: ts.ImportClause | undefined): boolean {
	if (!clause || clause.name) return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const named = clause.namedBindings;
	return !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function resolve(from: string, specifier: string): string {
	if (specifier.startsWith('$lib/')) return specifier.replace('$lib', 'src/lib');
	return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
}
