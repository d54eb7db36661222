/** Ends a test run with one plain line of totals: `120 passed, 0 failed`. */
import type { Reporter, TestModule } from 'vitest/node';

export default class TotalsReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
		const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
		const passed = results.filter((state) => state === 'passed').length;
		// A file that can't be loaded, or an error outside any test, has no failed test of its own.
		const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length).length;
		const failed = results.filter((state) => state === 'failed').length + broken + unhandledErrors.length;
		const skipped = results.length - passed - results.filter((state) => state === 'failed').length;
		// Printed at exit, below the totals of the runner itself.
		process.once('exit', () => {
			console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
		});
	}
}
