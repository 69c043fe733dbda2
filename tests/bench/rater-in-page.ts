import zxcvbn from 'zxcvbn';
import { raterSlot } from '../../utils/password/rater.ts';

Reflect.set(globalThis, raterSlot, zxcvbn);
