/** What can keep the map from being drawn, told apart by what helps. */

/** `noCode`: its scripts can't be had; `failed`: its files can't; `noNames`: only the names on it are missing. */
export type MapTrouble = 'noWebgl' | 'lost' | 'noCode' | 'failed' | 'noNames';

class CodeError extends Error {
	override name = 'CodeError';
}

/** Imports a module; a failure is marked as one of code. */
export async function loadCode<Module>(load: () => Promise<Module>): Promise<Module> {
	try {
		return await load();
	} catch (cause) {
		throw new CodeError('the map could not be loaded', { cause });
	}
}

/** The trouble behind an error met while the map starts. */
export function troubleOf(error: unknown): MapTrouble {
	if (error instanceof CodeError) return 'noCode';
	return error instanceof Error && error.name === 'GPUInitializationError' ? 'noWebgl' : 'failed';
}
