// Says which Chromium the browser tests drive; installs one where there is none and this user may.
import { findChromium, installChromium } from '../build/chromium.js';

const path = findChromium() ?? (installChromium() ? findChromium() : undefined);
if (path === undefined) {
  process.stderr.write(`
The browser tests need Chromium, and found none on the path, in the usual folders, or among Playwright's own browsers.
Install it, as an administrator on Debian with: apt-get update && apt-get install -y --no-install-recommends chromium
Elsewhere install Chromium or Google Chrome. A variable CHROMIUM names one in another place.
To leave the browser tests out: ./forecourt test -Dforecourt.browser=skip
`);
  process.exit(1);
}
process.stdout.write(`Chromium: ${path}\n`);
