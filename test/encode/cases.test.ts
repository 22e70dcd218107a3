import {runCases} from '../support/cases.js';

runCases('encode');
