import { writeFileSync } from 'node:fs';
import { surfacesPage } from './surfaces-page';

writeFileSync('docs/surfaces.md', surfacesPage());
