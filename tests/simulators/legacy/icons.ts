/** Pictures of the icon bar and of the check-up page: our own drawings, 24 units wide. */
const drawings: Readonly<Record<string, string>> = {
  '/App_Themes/Default/Icons/Manage.png': 'M3 4h18v6H3zM3 14h18v6H3zM6 6v2h2V6zM6 16v2h2v-2z',
  '/App_Themes/Default/Icons/Settings.png':
    'M12 8a4 4 0 100 8 4 4 0 000-8zM10 2h4v4h-4zM10 18h4v4h-4zM2 10h4v4H2zM18 10h4v4h-4z',
  '/App_Themes/Default/Icons/Security.png': 'M12 2l8 3v6c0 5-3 9-8 11-5-2-8-6-8-11V5z',
  '/App_Themes/Default/Icons/Reports.png': 'M4 12h4v8H4zM10 4h4v16h-4zM16 9h4v11h-4z',
  '/About/CheckUp.gif': 'M4 13l5 5L20 6l-2-2-9 10-3-3z',
};

/** SVG whatever the name says: a browser goes by the type that is sent. Undefined for what is no icon. */
export const iconAt = (path: string): string | undefined => {
  const drawing = drawings[path];
  return (
    drawing &&
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><path fill="#dfe7ea" d="${drawing}"/></svg>`
  );
};
