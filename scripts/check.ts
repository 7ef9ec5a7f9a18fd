import { CHECK } from './steps/plan';
import { runPlan } from './steps/run';

/** `npm run check`: build, types, lint, unit and house tests, sizes; all failures at once. */
process.exitCode = await runPlan(CHECK);
