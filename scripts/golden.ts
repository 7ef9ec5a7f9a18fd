import { writeGolden } from '../tests/corpus/golden';
import { corpusNames } from '../tests/corpus/rows';

/** Writes what the rules now say of every draft of the corpus; git shows what changed. */
for (const name of corpusNames()) writeGolden(name);
