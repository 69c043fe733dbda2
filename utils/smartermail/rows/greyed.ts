const offToken = /(^|[-_])(disabled|inactive|aspnetdisabled)$/i;
/** Paler than this is no shade of a theme. */
const pale = 0.75;

const isStruck = (element: Element): boolean => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && /line-through/.test(`${style.textDecorationLine} ${style.textDecoration}`);
};

/** Whether the row that a cell stands in is drawn as one that is off: grey, struck out, or by name. */
export const isGreyed = (cell: Element): boolean => {
  const row = cell.closest('tr,[role=row]') ?? cell.parentElement ?? cell;
  const opacity = Number(row.ownerDocument.defaultView?.getComputedStyle(row).opacity || 1);
  return (
    [...row.classList].some((token) => offToken.test(token)) ||
    row.getAttribute('aria-disabled') === 'true' ||
    row.hasAttribute('disabled') ||
    opacity < pale ||
    [row, cell, ...cell.querySelectorAll('*')].some(isStruck)
  );
};
