import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id for one element of one component, the same at every drawing. Preact's own begins again at the third `render`
 * of a root, and gives ids that others have.
 */
export const useId = (): string =>
  useState(() => {
    given += 1;
    return `p${given}`;
  })[0];
