/** Tests may ask for any message. */
import '../lib/i18n/sets/everything';
