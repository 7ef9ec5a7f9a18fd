import { writeFileSync } from 'node:fs';
import { MATRIX } from '../tests/e2e/matrix';
import { surfacesPage } from './surfaces-page';

writeFileSync('docs/surfaces.md', surfacesPage(MATRIX));
