// Installs what the tests need and npm has not: a browser, nginx, Java, LibreOffice, Miller. `npm test` calls it; what cannot be installed is named by tests/run.mjs.
import { installBrowserIfMissing } from './browser.mjs';
import { installJava } from './java.mjs';
import { installMiller } from './miller.mjs';
import { installNginx } from './nginx.mjs';
import { installOffice } from './office.mjs';

installBrowserIfMissing();
installNginx();
installJava();
installOffice();
installMiller();
