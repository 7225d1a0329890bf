// The reader's language out of the four that are bundled.
import en from '../texts/en.json';
import es from '../texts/es.json';
import fr from '../texts/fr.json';
import pt from '../texts/pt.json';

const LANGUAGES = { en, es, fr, pt };

/** @returns {typeof es} */
export const textsIn = (language) => LANGUAGES[(language ?? '').slice(0, 2)] ?? es;
