/** What the number of a page stands behind, as a part of a pattern. */
export const PAGE = '(?:page|seite|página|pagina|strona|sayfa|страница|сторінка)';

/** What stands between the number of a page and that of all, as a part of a pattern. */
export const OF_PAGES = '\\s?(?:of|/|von|de|di|van|sur|z|из|з)\\s?';
