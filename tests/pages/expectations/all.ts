import type { PageExpectation } from '../expectation.ts';
import { l5Article, l7Article } from './article-legacy.ts';
import { m16Article, m100Article, m100nArticle } from './article-modern.ts';
import { l5 } from './l5.ts';
import { l7 } from './l7.ts';
import { m16, m100, m100n } from './modern.ts';
import { other } from './other.ts';
import { l5Outsiders, l7Outsiders, m16Outsiders, m100nOutsiders, m100Outsiders } from './outsiders.ts';
import { l7Places, m100nPlaces, m100Places } from './places.ts';
import { l7Roles, m16Roles, m100nRoles, m100Roles } from './roles.ts';
import { l5WebForms, l7WebForms } from './webforms.ts';

/** By folder, then by file name without its ending. */
export const expectations: Readonly<Record<string, Readonly<Record<string, PageExpectation>>>> = {
  L5: { ...l5, ...l5Article, ...l5WebForms, ...l5Outsiders },
  L7: { ...l7, ...l7Article, ...l7Roles, ...l7WebForms, ...l7Outsiders, ...l7Places },
  M16: { ...m16, ...m16Article, ...m16Roles, ...m16Outsiders },
  M100: { ...m100, ...m100Article, ...m100Roles, ...m100Outsiders, ...m100Places },
  M100n: { ...m100n, ...m100nArticle, ...m100nRoles, ...m100nOutsiders, ...m100nPlaces },
  other,
};
