/** More than a spreadsheet of one's own ever has; a file with more columns has no rows but one long line. */
export const mostColumns = 5000;
