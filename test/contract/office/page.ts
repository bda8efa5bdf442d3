import { offerCases } from '../offerCases';
import { listenToEvents, openBench } from './bench';
import { HARNESS_CASES } from './harnessCases';

listenToEvents();
offerCases(openBench, HARNESS_CASES);
