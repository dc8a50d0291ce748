/** The version of this program; a test holds it to package.json, which a compiled file cannot import on every Node. */
export const VERSION = '0.1.0';
