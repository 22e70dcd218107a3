/** A worker of the pool: checks its share and answers once. */
import {parentPort, workerData} from 'node:worker_threads';
import {checkHere, type Share} from './pool.js';

parentPort?.postMessage(await checkHere(workerData as Share)); // `checkLot` gives a Share
