/** Makes the README's picture from the built site: `npm run screenshot`, with the site served by `npm run preview`. */
import { writeFileSync } from 'node:fs';
import { launchBrowser } from './browser';

const [origin = 'http://localhost:4173', file = 'static/screenshot.webp'] = process.argv.slice(2);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${origin}/?years=1943..1991&summit=us-soviet-1986`);
await page.locator('[data-status=idle]').waitFor({ timeout: 60_000 });
const session = await page.context().newCDPSession(page);
const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
writeFileSync(file, Buffer.from(data, 'base64'));
await browser.close();
