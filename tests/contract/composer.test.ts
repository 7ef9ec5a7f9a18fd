import { BROWSERS } from '../e2e/browsers';
import { describeComposer } from './composer';
import { SURFACES } from './surfaces';

for (const browser of BROWSERS) for (const surface of SURFACES) describeComposer(browser, surface);
