/** One seed for all properties, so that a run on one machine is a run on every machine. `FC_SEED` sets another. */
import {configureGlobal} from 'fast-check';

configureGlobal({seed: Number(process.env['FC_SEED'] ?? 20_261_122)});
