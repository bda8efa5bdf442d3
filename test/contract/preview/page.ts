import '../../../src/preview/customFunctions';
import { offerCases } from '../offerCases';
import { openBench } from './bench';
import { PREVIEW_CASES } from './previewCases';

offerCases(openBench, PREVIEW_CASES);
