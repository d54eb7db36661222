/** Compiles modules as if there were no browser: whatever leans on the DOM is then an error. */
import ts from 'typescript';

/** Every error of the modules at these paths, as `path: message`. */
export function errorsWithoutDom(paths: string[]): string[] {
	const program = ts.createProgram(paths, {
		lib: ['lib.esnext.d.ts'],
		types: ['node'],
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		paths: { '$lib/*': ['./src/lib/*'] }
	});
	return paths.flatMap((path) =>
		program
			.getSemanticDiagnostics(program.getSourceFile(path))
			.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
	);
}
