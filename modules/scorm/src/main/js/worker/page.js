// The page of the player, from what the device kept of it. Other pages of this host, those of packages among them, can
// write to what is kept: of that only data is taken, and no address but those that the server gave.

const LANGUAGES = ['en', 'es', 'fr', 'pt'];
const FOLDER = /^\/p\/[0-9a-f]{32}\/$/;

/**
 * @param {object} boot as it was kept
 * @param {string} grant of the address that is asked for
 * @param {{page: string, apis: Record<string, string>, exit: string}} given by the server
 * @returns {?string} null where it is no boot of ours
 */
export function pageOf(boot, grant, given) {
  const schema = boot?.package?.schema;
  const api = Object.hasOwn(given.apis, schema) && given.apis[schema];
  const wayOut = typeof boot?.exit === 'string' && boot.exit.startsWith(given.exit) && /^\d+\/items\/\d+$/.test(boot.exit.slice(given.exit.length));
  if (!api || !wayOut || boot.grant !== grant || !FOLDER.test(boot.content)) return null;
  const lang = LANGUAGES.includes(boot.lang) ? boot.lang : 'es';
  const json = JSON.stringify({ ...boot, api, lang, commit: '/scorm/commit', kept: true }).replace(/</g, '\\u003c');
  const words = { lang, title: escaped(String(boot.package.title ?? '')), api: escaped(api), boot: json };
  return given.page.replace(/\{\{(lang|title|api|boot)\}\}/g, (all, name) => words[name]);
}

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
