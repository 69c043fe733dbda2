import { variedPages } from '../pages/varied-suite.ts';

variedPages('Firefox');
